import type { FaultDesk } from "../faults/fault-desk.ts";
import type { Random } from "../seeded-random.ts";
import type { Clock } from "../time/clock.ts";
import { createTimeline } from "../time/timeline.ts";
import type { Edition } from "./edition.ts";
import { createNotify, type Subscribers } from "./notify.ts";
import { createOutbox, isPushEvent, type PushEvent } from "./outbox.ts";
import { createRecord } from "./record.ts";
import { createSend, type Deliver } from "./send.ts";

interface PushOptions<Event> {
  readonly clock: Clock;
  readonly edition: Edition;
  readonly subscriptions: Subscribers;
  readonly desk: FaultDesk;
  readonly random: Random;
  readonly deliver?: Deliver | undefined;
  readonly deadline?: number | undefined;
  readonly concurrency?: number | undefined;
  /** Does what is scheduled beside pushes. */
  readonly handle: (event: Event, now: number) => void;
  readonly betweenTicks?: () => void;
}

/** Records, sends and repeats notifications, on a timeline that ends a tick when what it pushed is answered. */
export function createPush<Event extends { readonly type: string }>(options: PushOptions<Event>) {
  const { clock, edition, subscriptions, desk, random, handle, betweenTicks } = options;
  const { deliver = (request) => fetch(request), deadline = 15_000, concurrency = 32 } = options;
  const record = createRecord();
  const timeline = createTimeline<PushEvent | Event>({
    clock,
    handle: (event, now) => (isPushEvent(event) ? outbox.handle(event, now) : handle(event, now)),
    endTick: (now) => outbox.flush(now),
    betweenTicks,
  });
  const context = { edition, record, desk, random, concurrency, schedule: timeline.at };
  const outbox = createOutbox(context, createSend(context, deliver, deadline));
  return { record, timeline, outbox, notify: createNotify(context, subscriptions, outbox) };
}
