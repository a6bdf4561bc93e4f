/** Events by the second in which they are due; those of one second in the order of adding. */
export function createSchedule<Event>() {
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
    add(time: number, event: Event): void {
      const due = events.get(time);
      if (due) return void due.push(event);
      events.set(time, [event]);
      times.splice(countLater(time), 0, time);
    },
    /** The earliest time; `undefined` when nothing is scheduled. */
    nextTime: () => times.at(-1),
    /** Takes out everything that is due at the earliest time. */
    takeNext(): readonly Event[] {
      const time = times.pop()!;
      const due = events.get(time) ?? [];
      events.delete(time);
      return due;
    },
    /** Everything, in the order in which it will come. */
    all: () =>
      [...events.keys()].sort((a, b) => a - b).flatMap((time) => events.get(time)!.map((event) => ({ time, event }))),
  };
}
