/** A list of numbers that grows; a million of them take eight megabytes or less. */
export interface Column {
  readonly length: number;
  at(index: number): number;
  set(index: number, value: number): void;
  push(value: number): void;
}

type Cells = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers of the width of `make`, such as {@link integers}, in an array that doubles when it is full. */
export function column(make: (length: number) => Cells): Column {
  let cells = make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => cells[index]!,
    set(index, value) {
      cells[index] = value;
    },
    push(value) {
      if (length === cells.length) {
        const wider = make(length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[length++] = value;
    },
  };
}

export const bytes = (length: number): Uint8Array => new Uint8Array(length);
export const shorts = (length: number): Uint16Array => new Uint16Array(length);
export const integers = (length: number): Uint32Array => new Uint32Array(length);
export const times = (length: number): Float64Array => new Float64Array(length);

/** A list of texts kept as UTF-8 beside the JavaScript heap, so that many of them do not slow garbage collection. */
export interface TextColumn {
  at(index: number): string;
  push(text: string): void;
}

const pageSize = 1 << 20;

export function textColumn(): TextColumn {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const pages: Uint8Array[] = [];
  const page = column(integers);
  const first = column(integers);
  const size = column(integers);
  let last = new Uint8Array(0);
  let used = 0;
  return {
    at(index) {
      const start = first.at(index);
      return decoder.decode(pages[page.at(index)]!.subarray(start, start + size.at(index)));
    },
    push(text) {
      const most = text.length * 3;
      if (pages.length === 0 || used + most > last.length) {
        last = new Uint8Array(Math.max(pageSize, most));
        pages.push(last);
        used = 0;
      }
      const { written } = encoder.encodeInto(text, last.subarray(used));
      page.push(pages.length - 1);
      first.push(used);
      size.push(written);
      used += written;
    },
  };
}

/** A list of few different texts, each kept once. */
export function wordColumn(): TextColumn {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const cells = column(integers);
  return {
    at: (index) => words[cells.at(index)]!,
    push(text) {
      const number = numbers.get(text) ?? words.push(text) - 1;
      numbers.set(text, number);
      cells.push(number);
    },
  };
}
