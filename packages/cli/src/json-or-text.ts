/** What a body says when it is JSON, else the body itself. */
export function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
