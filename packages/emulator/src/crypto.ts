export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const hex = (data: ArrayBuffer): string =>
  [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256. */
export const digest = (data: BufferSource): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", data);

export async function hmac(hash: "SHA-1" | "SHA-256", key: BufferSource, data: BufferSource): Promise<ArrayBuffer> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, data);
}
