import { signVectors } from "./vectors.ts";

export default { fetch: async (): Promise<Response> => Response.json(await signVectors()) };
