/** The platform's request for one notification. A string or bytes go out as they are, anything else as compact JSON. */
export function deliveryRequest(url: string, body: unknown): Request {
  const content = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return new Request(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-length": String(new TextEncoder().encode(String(content)).byteLength),
    },
    body: content as BodyInit,
  });
}
