import { signVectors } from "./vectors.ts";

console.log(JSON.stringify(await signVectors()));
