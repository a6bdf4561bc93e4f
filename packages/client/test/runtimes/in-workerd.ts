import { runOnServer } from "./on-a-server.ts";

/** `CERT` has the shape of an mTLS certificate binding. */
interface Env {
  readonly PLATFORM_URL: string;
  readonly CERT: { fetch(request: Request): Promise<Response> };
}

export default {
  fetch: async (_request: Request, { PLATFORM_URL, CERT }: Env): Promise<Response> =>
    Response.json(await runOnServer(PLATFORM_URL, (request) => CERT.fetch(request), fetch)),
};
