import { Hono, type Context } from "hono";
import { pageHeaders } from "./page-headers.ts";

type Answer = (context: Context) => Response | Promise<Response>;

/** Paths that have a state; all else is a page. */
const stateful = ["/iot/*", "/session/*", "/api/*", "/platform/*"];

/** Answers of other services cannot be changed; a copy can be given headers. */
const changeable = (response: Response): Response => new Response(response.body, response);

/** What the outside sees: the application and its pages, both with the headers that guard pages. */
export function createSite(application: Answer, pages: Answer): Hono {
  const site = new Hono().use(pageHeaders);
  for (const path of stateful) site.all(path, async (context) => changeable(await application(context)));
  return site.all("*", async (context) => changeable(await pages(context)));
}
