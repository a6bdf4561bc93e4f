import { pageHeaders } from "./page-headers.ts";

type Answer = (request: Request) => Response | Promise<Response>;

const ofApplication = /^\/(?:iot|session|api|platform)(?:\/|$)/;

/** Everything that has a state is the application's; all else is a page. Both get the headers that guard pages. */
export async function serve(request: Request, application: Answer, pages: Answer): Promise<Response> {
  const answer = await (ofApplication.test(new URL(request.url).pathname) ? application : pages)(request);
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}
