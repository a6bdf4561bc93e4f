import { build } from "esbuild";
import { gzipSync } from "node:zlib";
const code = process.argv[2]; const external = (process.argv[3]??"").split(",").filter(Boolean);
const r = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, minify: true, format: "esm", write: false, metafile: true, conditions: ["@upcall/source"], external, target: "es2022" });
const out = r.outputFiles[0];
console.log("gzip", gzipSync(out.contents,{level:9}).length, "min", out.contents.length);
const o = Object.values(r.metafile.outputs)[0].inputs;
const rows = Object.entries(o).map(([f,{bytesInOutput:b}])=>[b,f.replace(/.*node_modules\/(?=zod|hono)/,"").replace("../packages/","")]).sort((a,b)=>b[0]-a[0]);
console.log(rows.slice(0,60).map(([b,f])=>`${b}\t${f}`).join("\n"));
