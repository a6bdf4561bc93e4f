import type { Clock } from "./clock.ts";
import { createEventQueue, type Due } from "./event-queue.ts";

/** Runs what is scheduled, one virtual second (a tick) after the other. */
export interface Timeline<Event> {
  /** Schedules an event; the time is rounded up to a whole second. */
  at(time: number, event: Event): void;
  /** What is scheduled, in its order. */
  pending(): readonly { readonly time: number; readonly event: Event }[];
  /** Whether a tick is under way, and the platform between two states. */
  inTick(): boolean;
  /** Whether something is scheduled or under way. */
  running(): boolean;
  /** Resolves when nothing is scheduled. */
  idle(): Promise<void>;
  /** Holds virtual events back until {@link resume}; calls are answered meanwhile. */
  pause(): void;
  resume(): void;
  /** Does nothing that is scheduled any more, and resolves when the tick under way has ended. */
  close(): Promise<void>;
}

export interface TimelineOptions<Event> {
  readonly clock: Clock;
  /** Does one event; what it wants to push it leaves for `endTick`. */
  readonly handle: (event: Event, now: number) => void;
  /** Ends a tick: virtual time does not move on before it resolves. */
  readonly endTick: (now: number) => Promise<void>;
  /** Told after every tick. */
  readonly betweenTicks?: (() => void) | undefined;
}

const second = 1000;

/** Ticks after which everything else in the process gets a turn. */
const ticksPerTurn = 32;

/** Lets everything else in the process have its turn, such as the answer to the call that scheduled something. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function createTimeline<Event>(options: TimelineOptions<Event>): Timeline<Event> {
  const { clock, handle, endTick, betweenTicks } = options;
  const queue = createEventQueue<Event>();
  let run: Promise<void> = Promise.resolve();
  let going = false;
  let wake = new AbortController();
  let ticking = false;
  let paused = false;
  let closed = false;

  const nextDue = (): Due<Event> | undefined => (paused || closed ? undefined : queue.peek());

  async function tick(now: number): Promise<void> {
    ticking = true;
    for (let due = queue.peek(); due && due.time <= now; due = queue.peek()) {
      queue.take();
      handle(due.event, now);
    }
    await endTick(now);
    ticking = false;
    betweenTicks?.();
  }

  async function ticks(): Promise<void> {
    await turn();
    let sinceTurn = 0;
    for (let next = nextDue(); next; next = nextDue()) {
      if (clock.now() >= next.time) await tick(next.time);
      else await clock.reach(next.time, wake.signal);
      sinceTurn = (sinceTurn + 1) % ticksPerTurn;
      if (sinceTurn === 0) await turn();
    }
    going = false;
  }

  const rouse = (): void => {
    wake.abort();
    wake = new AbortController();
    if (going || !nextDue()) return;
    going = true;
    run = ticks();
  };

  /** A run that ends may find that another has begun. */
  const idle = async (): Promise<void> => {
    await run;
    if (going) await idle();
  };

  return {
    at(time, event) {
      queue.add(Math.ceil(time / second) * second, event);
      if (!going || queue.peek()?.event === event) rouse();
    },
    pending: () => queue.all().map(({ time, event }) => ({ time, event })),
    inTick: () => ticking,
    running: () => going || queue.size > 0,
    idle,
    pause() {
      paused = true;
      rouse();
    },
    resume() {
      paused = false;
      rouse();
    },
    async close() {
      closed = true;
      rouse();
      await run;
    },
  };
}
