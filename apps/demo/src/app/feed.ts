import { changedDevices, newestChange, pace } from "./campaigns.ts";
import type { Sql } from "./database.ts";
import type { CampaignView, FaultView, FeedMessage } from "./views.ts";

/** What the feed tells of. */
export interface FeedSource {
  readonly sql: Sql;
  readonly now: () => number;
  readonly campaigns: () => readonly CampaignView[];
  readonly inbox: () => Promise<NonNullable<FeedMessage["inbox"]>>;
  readonly faults: () => Promise<readonly FaultView[]>;
  readonly trouble: () => string | null;
}

/** Changes reach the pages at most this often, in milliseconds. */
const stride = 100;
const heartbeat = 5000;
/** So few that a page, too, has taken them over before anybody notices. */
const rowsAtOnce = 1000;
/** Seconds of traffic that a page draws. */
const history = 600;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Texts as they are asked for. A reader that leaves ends them. */
function streamOf(texts: AsyncGenerator<string, never>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => controller.enqueue(encoder.encode((await texts.next()).value)),
      cancel: () => void texts.return(undefined as never),
    },
    { highWaterMark: 0 },
  );
}

/** A doorbell: everybody who waits is let go at the next ring. */
function createBell(): { ring(): void; wait(): Promise<void> } {
  let ring: () => void = () => {};
  let rung: Promise<void> | undefined;
  return {
    ring: () => {
      rung = undefined;
      ring();
    },
    wait: () =>
      (rung ??= new Promise<void>((resolve) => {
        ring = resolve;
      })),
  };
}

/**
 * Pushes changes to pages. What to send is read from the tables from where a page stands, so a page that comes back after a
 * lost connection, or a restart of ours, goes on where it was: browsers send the number of the last message by themselves.
 */
export function createFeed(source: FeedSource): {
  /** Something changed. */
  ring(): void;
  /** Server-sent events for one page, until it leaves. */
  serve(watched: string | undefined, since: number): ReadableStream<Uint8Array>;
} {
  const { sql, now } = source;
  const bell = createBell();

  async function* events(watched: string | undefined, since: number): AsyncGenerator<string, never, undefined> {
    const sent = new Map<string, string>();
    /** Gives the value if the page does not have it yet. */
    const fresh = <T>(name: string, value: T): T | undefined => {
      const text = JSON.stringify(value);
      if (sent.get(name) === text) return undefined;
      sent.set(name, text);
      return value;
    };
    // A number from beyond the newest change is from a state that was forgotten since.
    let seq = since > newestChange(sql) ? 0 : since;
    let second = Math.floor(now() / 1000) - history;
    let first = seq === 0;

    async function message(): Promise<{ more: boolean; told: Partial<FeedMessage> }> {
      const newest = newestChange(sql);
      const changed = watched === undefined ? [] : changedDevices(sql, watched, seq, rowsAtOnce);
      const more = changed.length === rowsAtOnce;
      seq = more ? changed.at(-1)!.seq : Math.max(seq, newest);
      const campaigns = source.campaigns().filter((one) => fresh(one.operationId, one));
      const seconds = pace(sql, second).filter((row) => fresh(`second ${row[0]}`, row));
      // What lies further back does not change any more.
      const settled = Math.floor(now() / 1000) - 2;
      for (; second < settled; second += 1) sent.delete(`second ${second}`);
      const told = {
        campaigns: campaigns.length > 0 || !sent.has("seen") ? campaigns : undefined,
        devices:
          watched !== undefined && (changed.length > 0 || first)
            ? { operationId: watched, first, rows: changed.map(({ row }) => row) }
            : undefined,
        pace: seconds.length > 0 ? seconds : undefined,
        inbox: fresh("inbox", await source.inbox()),
        faults: fresh("faults", await source.faults()),
        trouble: fresh("trouble", source.trouble()),
      };
      sent.set("seen", "");
      first = false;
      return { more, told };
    }

    for (;;) {
      const rung = bell.wait();
      const { more, told } = await message();
      const news = Object.values(told).some((part) => part !== undefined);
      const data: FeedMessage = { now: now(), seq, ...told };
      yield news ? `event: change\nid: ${seq}\nretry: 1000\ndata: ${JSON.stringify(data)}\n\n` : ": still here\n\n";
      if (more) continue;
      await Promise.race([rung, sleep(heartbeat)]);
      await sleep(stride);
    }
  }

  return { ring: bell.ring, serve: (watched, since) => streamOf(events(watched, since)) };
}
