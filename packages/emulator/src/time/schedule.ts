/** Events by the second in which they are due; those of one second in the order of adding. */
export interface Schedule<Event> {
  add(time: number, event: Event): void;
  /** The earliest time; `undefined` when nothing is scheduled. */
  nextTime(): number | undefined;
  /** Takes out everything that is due at the earliest time. */
  takeNext(): readonly Event[];
  /** Everything, in the order in which it will come. */
  all(): { readonly time: number; readonly event: Event }[];
}

export function createSchedule<Event>(): Schedule<Event> {
  const events = new Map<number, Event[]>();
  /** The keys of `events`, latest first, so that the next is taken off the end. */
  const times: number[] = [];

  /** How many times are later: where a new time is put. */
  function countLater(time: number): number {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! > time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(time, event) {
      const due = events.get(time);
      if (due) return void due.push(event);
      events.set(time, [event]);
      times.splice(countLater(time), 0, time);
    },
    nextTime: () => times.at(-1),
    takeNext() {
      const time = times.pop()!;
      const due = events.get(time) ?? [];
      events.delete(time);
      return due;
    },
    all: () =>
      [...events.keys()].sort((a, b) => a - b).flatMap((time) => events.get(time)!.map((event) => ({ time, event }))),
  };
}
