/** Names what is judged together by its ids. */
export const streamOf = (ids: readonly string[]): string => ids.map(encodeURIComponent).join("/");

/** The stream of one device within one operation. */
export const streamKey = (body: { appId: string; operationId: string; subOperationId: string }): string =>
  streamOf([body.appId, body.operationId, body.subOperationId]);

/** How the streams of one operation begin: for `streamPrefix` when looking into an inbox. */
export const operationPrefix = (ids: { appId: string; operationId: string }): string =>
  `${streamOf([ids.appId, ids.operationId])}/`;

/** The stream of a delivery that belongs to no sub-operation: itself. */
export const loneStream = (deliveryId: string): string => `-/${encodeURIComponent(deliveryId)}`;

/**
 * Names one event: a repeated notification gives the same key, and the second run of a failed upgrade another.
 * Printable ASCII, so it can be sent as a header.
 */
export const eventKey = (stream: string, type: string, state: string | undefined, attempt: number): string =>
  `${stream}/${encodeURIComponent(type)}/${encodeURIComponent(state ?? "")}/${attempt}`;
