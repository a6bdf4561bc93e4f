const encoder = new TextEncoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** The UTF-8 bytes of a text. */
export const bytesOf = (text: string): Bytes => encoder.encode(text) as Bytes;

/** Lower-case hexadecimal. */
export const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = async (data: Bytes): Promise<string> => hexOf(await crypto.subtle.digest("SHA-256", data));

/** HMAC-SHA256. */
export async function hmacSha256(key: Bytes, data: Bytes): Promise<ArrayBuffer> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, data);
}

/** 32 bytes of HKDF-SHA256, in lower-case hexadecimal. */
export async function hkdfSha256Hex(secret: string, salt: string, info: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: bytesOf(salt), info: bytesOf(info) };
  return hexOf(await crypto.subtle.deriveBits(parameters, key, 256));
}
