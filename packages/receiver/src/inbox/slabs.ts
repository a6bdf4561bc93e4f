/** Where some bytes lie within a larger piece. */
export interface Slice {
  readonly slab: Uint8Array;
  readonly from: number;
  readonly to: number;
}

const slabSize = 65_536;

/**
 * Copies small bodies into few large pieces, because the garbage collector looks at every object that is kept. A piece is freed with
 * the last of its slices.
 */
export function createSlabs(): (bytes: Uint8Array) => Slice {
  let slab = new Uint8Array();
  let end = 0;
  return (bytes) => {
    if (bytes.length > slabSize / 8) return { slab: new Uint8Array(bytes), from: 0, to: bytes.length };
    if (end + bytes.length > slab.length) {
      slab = new Uint8Array(slabSize);
      end = 0;
    }
    const from = end;
    end += bytes.length;
    slab.set(bytes, from);
    return { slab, from, to: end };
  };
}

/** For reading only: others lie beside them. */
export const bytesOf = ({ slab, from, to }: Slice): Uint8Array => slab.subarray(from, to);
