// As process.ts, with the test Worker in workerd, whose stores lie in a folder.
import { startWorker } from "../miniflare.ts";

const worker = await startWorker(process.argv[2]);
console.log(JSON.stringify({ url: (await worker.ready).href }));
