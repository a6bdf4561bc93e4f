import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { site } from "./places.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Serves the finished site on loopback. */
export async function serveSite(port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const candidates = [path, `${path}.html`, join(path, "index.html")].map((each) => join(site, each));
    const file = candidates.find((each) => each.startsWith(site) && existsSync(each) && statSync(each).isFile());
    answer.writeHead(file ? 200 : 404, {
      "content-type": types[extname(file ?? "404.html")] ?? "application/octet-stream",
    });
    createReadStream(file ?? join(site, "404.html")).pipe(answer);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await serveSite(Number(process.env["PORT"] ?? 4173));
  console.log(`The documentation is at ${url} (Ctrl-C ends it)`);
}
