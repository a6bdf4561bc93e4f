/** DER, the binary form of certificates (X.690): each value is a tag, a length and its bytes. */
export type Der = Uint8Array<ArrayBuffer>;

const join = (parts: readonly Uint8Array[]): Der => {
  const bytes = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** Big-endian bytes of a whole number, at least one. */
const bigEndian = (value: number): number[] =>
  value < 256 ? [value] : [...bigEndian(Math.floor(value / 256)), value % 256];

/** Any value: the tag, the length, and the parts one after the other. */
export function tagged(tag: number, ...parts: readonly Uint8Array[]): Der {
  const content = join(parts);
  const size = bigEndian(content.length);
  const length = content.length < 128 ? size : [0x80 | size.length, ...size];
  return join([Uint8Array.of(tag, ...length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Der => tagged(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Der => tagged(0x31, ...parts);
export const octets = (...parts: readonly Uint8Array[]): Der => tagged(0x04, ...parts);
export const utf8 = (text: string): Der => tagged(0x0c, new TextEncoder().encode(text));
export const yes: Der = tagged(0x01, Uint8Array.of(0xff));

/** A bit string; `unused` bits at its end do not count. */
export const bits = (content: Uint8Array, unused = 0): Der => tagged(0x03, Uint8Array.of(unused), content);

/** A whole number that is not negative, from its big-endian bytes. */
export function integer(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return tagged(0x02, Uint8Array.of(...(digits[0]! < 0x80 ? [] : [0])), digits);
}

/** An object identifier such as `2.5.29.15`. */
export function identifier(name: string): Der {
  const [first = 0, second = 0, ...rest] = name.split(".").map(Number);
  const base128 = (value: number, more = 0): number[] =>
    value < 128 ? [value | more] : [...base128(value >> 7, 0x80), (value & 0x7f) | more];
  return tagged(0x06, Uint8Array.of(first * 40 + second, ...rest.flatMap((arc) => base128(arc))));
}

/** An instant in UTC, before 2050. */
export const utcTime = (milliseconds: number): Der =>
  tagged(0x17, new TextEncoder().encode(`${new Date(milliseconds).toISOString().replace(/^..|\.\d+|[-:T]/g, "")}`));

/** PEM of DER. */
export function pem(label: string, bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes)).replace(/.{1,64}/g, "$&\n");
  return `-----BEGIN ${label}-----\n${text}-----END ${label}-----\n`;
}
