import type { SSEStreamingApi } from "hono/streaming";
import { campaignView, changedDevices, newestChange } from "./campaigns.ts";
import type { Sql } from "./database.ts";
import { trafficKept, type Traffic } from "./traffic.ts";
import type { CampaignView, FaultView, FeedMessage, HealthIssue, InboxCounts } from "./views.ts";

/** What the feed sends. */
export interface FeedSource {
  readonly sql: Sql;
  readonly now: () => number;
  readonly traffic: Traffic;
  readonly campaigns: () => readonly CampaignView[];
  readonly unconfirmed: () => number;
  readonly inbox: () => Promise<InboxCounts>;
  readonly health: (counts: InboxCounts) => readonly HealthIssue[];
  readonly faults: () => Promise<readonly FaultView[]>;
}

/** Where a page stands. */
export interface FeedPosition {
  /** The operation whose devices it shows. */
  readonly watch?: string | undefined;
  /** Order of the newest change that it has. */
  readonly since: number;
}

export interface Feed {
  /** Something changed. */
  ring(): void;
  /** Sends changes to one page until it leaves. */
  serve(stream: SSEStreamingApi, position: FeedPosition): Promise<void>;
}

/** Changes reach the pages at most this often, in milliseconds. */
const stride = 100;
const heartbeat = 5000;
/** So few that a page, too, has taken them over before anybody notices. */
const rowsAtOnce = 1000;

/** Everybody who waits is let go at the next ring. */
function createBell(): { ring(): void; wait(): Promise<void> } {
  let waiting = new Set<() => void>();
  return {
    ring() {
      for (const go of waiting) go();
      waiting = new Set();
    },
    wait: () => new Promise((go) => void waiting.add(go)),
  };
}

/** Remembers what was sent under a name, and gives a value only when it differs. */
function createSent(): { <T>(name: string, value: T): T | undefined; keep(names: readonly string[]): void } {
  const sent = new Map<string, string>();
  const fresh = <T>(name: string, value: T): T | undefined => {
    const text = JSON.stringify(value);
    if (sent.get(name) === text) return undefined;
    sent.set(name, text);
    return value;
  };
  const keep = (names: readonly string[]): void => {
    for (const name of sent.keys()) if (!names.includes(name)) sent.delete(name);
  };
  return Object.assign(fresh, { keep });
}

/**
 * Sends changes to pages. What to send is read from the tables from where a page stands, so a page that comes back after a lost
 * connection, or a restart of ours, goes on where it was: browsers send the number of the last message by themselves.
 */
export function createFeed(source: FeedSource): Feed {
  const { sql, now } = source;
  const bell = createBell();
  let changes = 0;

  /** The listed campaigns, and the one that the page shows, wherever that stands. */
  function campaignsFor(watch: string | undefined): readonly CampaignView[] {
    const listed = source.campaigns();
    if (watch === undefined || listed.some(({ operationId }) => operationId === watch)) return listed;
    const watched = campaignView(sql, watch);
    return watched ? [...listed, watched] : listed;
  }

  async function serve(stream: SSEStreamingApi, { watch, since }: FeedPosition): Promise<void> {
    const fresh = createSent();
    const freshCampaign = createSent();
    const freshSecond = createSent();
    // A number from beyond the newest change is from a state that was forgotten since.
    let seq = since > newestChange(sql) ? 0 : since;
    let first = seq === 0;
    let second = Math.floor(now() / 1000) - trafficKept;

    async function changed(): Promise<{ readonly more: boolean; readonly parts: Partial<FeedMessage> }> {
      const newest = newestChange(sql);
      const devices = watch === undefined ? [] : changedDevices(sql, watch, seq, rowsAtOnce);
      const more = devices.length === rowsAtOnce;
      seq = more ? devices.at(-1)!.seq : Math.max(seq, newest);
      const all = campaignsFor(watch);
      const campaigns = all.filter((one) => freshCampaign(one.operationId, one));
      const ids = all.map(({ operationId }) => operationId);
      freshCampaign.keep(ids);
      const pace = source.traffic.since(second).filter((row) => freshSecond(String(row[0]), row));
      // What lies further back does not change any more.
      second = Math.max(second, Math.floor(now() / 1000) - 2);
      freshSecond.keep([0, 1, 2, 3].map((later) => String(second + later)));
      const counts = await source.inbox();
      const parts = {
        campaignIds: fresh("campaignIds", ids),
        campaigns: campaigns.length > 0 ? campaigns : undefined,
        unconfirmed: fresh("unconfirmed", source.unconfirmed()),
        devices:
          watch !== undefined && (devices.length > 0 || first)
            ? { operationId: watch, first, rows: devices.map(({ row }) => row) }
            : undefined,
        pace: pace.length > 0 ? pace : undefined,
        inbox: fresh("inbox", counts),
        health: fresh("health", source.health(counts)),
        faults: fresh("faults", await source.faults()),
        changes: fresh("changes", changes),
      };
      first = false;
      return { more, parts };
    }

    while (!stream.aborted) {
      const rung = bell.wait();
      const { more, parts } = await changed();
      const data: FeedMessage = { now: now(), seq, ...parts };
      if (Object.values(parts).every((part) => part === undefined)) await stream.write(": still here\n\n");
      else await stream.writeSSE({ event: "change", id: String(seq), retry: 1000, data: JSON.stringify(data) });
      if (more) continue;
      await Promise.race([rung, stream.sleep(heartbeat)]);
      await stream.sleep(stride);
    }
  }

  return {
    ring() {
      changes += 1;
      bell.ring();
    },
    serve,
  };
}
