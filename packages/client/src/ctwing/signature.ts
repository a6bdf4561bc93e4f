const encoder = new TextEncoder();

/** What a signature covers. */
export interface Signed {
  readonly application: string;
  /** Milliseconds since 1970 by the platform's clock, as text. */
  readonly timestamp: string;
  /** Business parameters: those of the query, and `MasterKey` where there is one. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The body's text; empty when there is none. */
  readonly body: string;
}

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : Number(one > other);

/** The text that is signed: application, timestamp, the parameters by name, and the body, each on a line. */
export const signedText = ({ application, timestamp, parameters, body }: Signed): string =>
  [["application", application] as const, ["timestamp", timestamp] as const, ...[...parameters].sort(byName)]
    .map(([name, value]) => `${name}:${value}\n`)
    .join("") + (body && `${body}\n`);

/** Base64 of HMAC-SHA1 with the application's secret. */
export async function signatureOf(secret: string, signed: Signed): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(signedText(signed))));
  return btoa(String.fromCharCode(...bytes));
}
