/** An address as 16 bytes; IPv4 in its IPv6 form, so that `::ffff:192.0.2.1` is `192.0.2.1`. */
export type AddressBytes = readonly number[];

function ipv4(text: string): number[] | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part <= 255) ? parts : undefined;
}

function groups(text: string): number[] | undefined {
  if (text === "") return [];
  const bytes: number[] = [];
  const parts = text.split(":");
  for (const [at, part] of parts.entries()) {
    const dotted = at === parts.length - 1 ? ipv4(part) : undefined;
    if (dotted) bytes.push(...dotted);
    else if (/^[\da-f]{1,4}$/i.test(part)) bytes.push(Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255);
    else return undefined;
  }
  return bytes;
}

/** Reads an IPv4 or IPv6 address, with or without a zone; `undefined` for anything else. */
export function addressBytes(text: string): AddressBytes | undefined {
  const four = ipv4(text);
  if (four) return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, ...four];
  const halves = text.replace(/%.{1,40}$/, "").split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groups);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  if (!tail) return head.length === 16 ? head : undefined;
  const gap = 16 - head.length - tail.length;
  return gap >= 2 ? [...head, ...Array<number>(gap).fill(0), ...tail] : undefined;
}

/** Addresses that share their first bits. */
export interface AddressRange {
  readonly bytes: AddressBytes;
  readonly bits: number;
}

/** Reads `192.0.2.0/24`, `2001:db8::/32` or one address; `undefined` for anything else. */
export function addressRange(text: string): AddressRange | undefined {
  const [address = "", length, ...rest] = text.split("/");
  const bytes = addressBytes(address);
  if (!bytes || rest.length > 0) return undefined;
  const most = ipv4(address) ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const bits = length === undefined ? most : Number(length);
  return bits <= most ? { bytes, bits: bits + 128 - most } : undefined;
}

export function inRange(address: AddressBytes, { bytes, bits }: AddressRange): boolean {
  let difference = 0;
  for (let at = 0; at < 16; at += 1) {
    const mask = 0xff & ~(0xff >> Math.min(8, Math.max(0, bits - at * 8)));
    difference |= (address[at]! ^ bytes[at]!) & mask;
  }
  return difference === 0;
}
