import { pause, second, type Clock } from "./clock.ts";
import { createSchedule } from "./schedule.ts";

interface TimelineOptions<Event> {
  readonly clock: Clock;
  /** Does one event; what it wants to push it leaves for `endTick`. */
  readonly handle: (event: Event, now: number) => void;
  /** Ends a tick: virtual time does not move on before it resolves. */
  readonly endTick: (now: number) => Promise<void>;
  /** Told after every tick. */
  readonly betweenTicks?: (() => void) | undefined;
}

/** Ticks after which everything else in the process gets a turn. */
const ticksPerTurn = 32;

/** Runs what is scheduled, one virtual second (a tick) after the other. */
export function createTimeline<Event>(options: TimelineOptions<Event>) {
  const { clock, handle, endTick, betweenTicks } = options;
  const schedule = createSchedule<Event>();
  let run: Promise<void> = Promise.resolve();
  let going = false;
  let wake = new AbortController();
  let ticking = false;
  let paused = false;
  let closed = false;

  const nextTime = (): number | undefined => (paused || closed ? undefined : schedule.nextTime());

  async function tick(now: number): Promise<void> {
    ticking = true;
    while ((schedule.nextTime() ?? Infinity) <= now) for (const event of schedule.takeNext()) handle(event, now);
    await endTick(now);
    ticking = false;
    betweenTicks?.();
  }

  async function ticks(): Promise<void> {
    // Lets everything else in the process have its turn, such as the answer to the call that scheduled something.
    await pause(0);
    let sinceTurn = 0;
    for (let time = nextTime(); time !== undefined; time = nextTime()) {
      if (clock.now() >= time) await tick(time);
      else await clock.reach(time, wake.signal);
      sinceTurn = (sinceTurn + 1) % ticksPerTurn;
      if (sinceTurn === 0) await pause(0);
    }
    going = false;
  }

  const rouse = (): void => {
    wake.abort();
    wake = new AbortController();
    if (going || nextTime() === undefined) return;
    going = true;
    run = ticks();
  };
  const hold = (held: boolean): void => {
    paused = held;
    rouse();
  };

  /** A run that ends may find that another has begun. */
  const idle = async (): Promise<void> => {
    await run;
    if (going) await idle();
  };

  return {
    /** Schedules an event; the time is rounded up to a whole second. */
    at(time: number, event: Event): void {
      const due = Math.ceil(time / second) * second;
      const first = schedule.nextTime();
      schedule.add(due, event);
      if (!going || first === undefined || due < first) rouse();
    },
    /** What is scheduled, in its order. */
    pending: schedule.all,
    /** Whether a tick is under way, and the platform between two states. */
    inTick: () => ticking,
    /** Whether something is scheduled or under way. */
    running: () => going || schedule.nextTime() !== undefined,
    /** Resolves when nothing is scheduled. */
    idle,
    /** Holds virtual events back until `resume`; calls are answered meanwhile. */
    pause: () => hold(true),
    resume: () => hold(false),
    /** Does nothing that is scheduled any more, and resolves when the tick under way has ended. */
    async close(): Promise<void> {
      closed = true;
      rouse();
      await run;
    },
  };
}
export type Timeline<Event> = ReturnType<typeof createTimeline<Event>>;
