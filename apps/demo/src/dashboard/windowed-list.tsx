import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

const rowHeight = 34;
/** Rows kept ready beyond what is seen. */
const spare = 8;

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Cells of a row. */
  readonly cells: (row: Row) => ComponentChildren;
  readonly class: string;
  readonly open: (row: Row) => void;
  /** Said in place of rows when there are none. */
  readonly empty: string;
  /** Whenever this changes, the list goes back to its top. */
  readonly filter: string;
  /** Called when the last rows are near. */
  readonly more?: () => void;
  /** Told whether the list is at its top. */
  readonly atTop?: (top: boolean) => void;
}

/** A list of any length. Only what is seen is in the page, so a hundred thousand rows are as quick as ten. */
export function WindowedList<Row>(props: Props<Row>) {
  const { label, rows, keyOf, cells, open, empty, filter, more, atTop } = props;
  const top = useSignal(0);
  const height = useSignal(400);
  const active = useSignal(0);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => (height.value = entry!.contentRect.height));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    active.value = 0;
    box.current!.scrollTop = 0;
  }, [filter]);

  const from = Math.max(0, Math.floor(top.value / rowHeight) - spare);
  const to = Math.min(rows.length, Math.ceil((top.value + height.value) / rowHeight) + spare);
  const current = Math.min(active.value, rows.length - 1);
  const nearEnd = to + spare >= rows.length;
  useEffect(() => {
    if (nearEnd) more?.();
  }, [nearEnd, rows.length, more]);

  function move(to: number): void {
    active.value = Math.max(0, Math.min(rows.length - 1, to));
    const y = active.value * rowHeight;
    const { scrollTop, clientHeight } = box.current!;
    if (y < scrollTop) box.current!.scrollTop = y;
    else if (y + rowHeight > scrollTop + clientHeight) box.current!.scrollTop = y + rowHeight - clientHeight;
  }
  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(height.value / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    if (event.key === "Enter" && rows[current]) open(rows[current]);
    else if (event.key in moves) move(moves[event.key]!);
    else return;
    event.preventDefault();
  }
  function onScroll(scrolled: number): void {
    top.value = scrolled;
    atTop?.(scrolled === 0);
  }

  return (
    <div
      ref={box}
      class="list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rows[current] ? `${props.class}-${current}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(from, to).map((row, at) => (
          <div
            key={keyOf(row)}
            id={`${props.class}-${from + at}`}
            role="option"
            class={`item ${props.class}`}
            aria-selected={from + at === current}
            aria-posinset={from + at + 1}
            aria-setsize={rows.length}
            style={{ top: `${(from + at) * rowHeight}px` }}
            onClick={() => {
              active.value = from + at;
              open(row);
            }}
          >
            {cells(row)}
          </div>
        ))}
      </div>
      {rows.length === 0 && (
        <div role="option" aria-selected="false" aria-disabled="true" class="none">
          {empty}
        </div>
      )}
    </div>
  );
}
