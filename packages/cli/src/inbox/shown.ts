import type { DeliveryRecord, JobRecord } from "@upcall/receiver";

/** Local time to the second, such as `2026-01-31 22:00:05`. */
export const shownTime = (milliseconds: number): string => new Date(milliseconds).toLocaleString("sv-SE");

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A body as JSON, or as text where it is none. */
export function bodyOf(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A delivery in JSON. */
export const shownDelivery = ({ receivedAt, body, stream, ...rest }: DeliveryRecord): object => ({
  ...rest,
  stream,
  receivedAt: instant(receivedAt),
  body: bodyOf(body),
});

/** A job in JSON. */
export const shownJob = ({ dueAt, ...rest }: JobRecord): object => ({ ...rest, dueAt: instant(dueAt) });
