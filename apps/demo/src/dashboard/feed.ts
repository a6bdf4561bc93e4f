import { batch, computed, effect, signal, untracked } from "@preact/signals";
import type { CampaignView, FaultView, FeedMessage, PaceRow } from "../app/views.ts";
import { api, loggedIn } from "./api.ts";
import { changeDevices } from "./devices.ts";

/** How the page is connected to the application. */
export const connection = signal<"connecting" | "live" | "lost">("connecting");
export const campaigns = signal<readonly CampaignView[]>([]);
export const inbox = signal<NonNullable<FeedMessage["inbox"]>>({ unread: 0, quarantined: 0, open: 0, dead: 0 });
export const faults = signal<readonly FaultView[]>([]);
export const trouble = signal<string | null>(null);
/** Traffic of the last ten minutes by second. */
export const traffic = signal<readonly PaceRow[]>([]);
/** Set once the first message is there. */
export const loaded = signal(false);

/** The operation that a person chose, else the newest. */
export const chosen = signal<string | undefined>(undefined);
export const watched = computed(() => {
  const all = campaigns.value;
  return (all.find(({ operationId }) => operationId === chosen.value) ?? all[0])?.operationId;
});

const history = 600;
const byStart = (one: CampaignView, other: CampaignView): number =>
  other.startedAt - one.startedAt || (one.operationId < other.operationId ? -1 : 1);

function mergeTraffic(rows: readonly PaceRow[], now: number): void {
  const seconds = new Map(traffic.value.map((row) => [row[0], row]));
  for (const row of rows) seconds.set(row[0], row);
  const from = Math.floor(now / 1000) - history;
  traffic.value = [...seconds.values()].filter(([second]) => second >= from).sort((one, other) => one[0] - other[0]);
}

/** One message is one change of the page. */
const take = (message: FeedMessage): void => batch(() => takeParts(message));

function takeParts(message: FeedMessage): void {
  if (message.campaigns) {
    const all = new Map(campaigns.value.map((one) => [one.operationId, one]));
    for (const one of message.campaigns) all.set(one.operationId, one);
    campaigns.value = [...all.values()].sort(byStart);
  }
  if (message.devices) changeDevices(message.devices.rows, message.devices.first);
  if (message.inbox) inbox.value = message.inbox;
  if (message.faults) faults.value = message.faults;
  if (message.trouble !== undefined) trouble.value = message.trouble;
  if (message.pace) mergeTraffic(message.pace, message.now);
  loaded.value = true;
}

/** Listens to the feed while the page is seen; a hidden page is left alone after a minute, and goes on where it was. */
export function startFeed(): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let seq = 0;

  function open(operationId: string | undefined, since: number): void {
    close();
    const query = new URLSearchParams(operationId === undefined ? {} : { watch: operationId });
    if (since > 0) query.set("since", String(since));
    source = new EventSource(`/api/feed?${query}`);
    source.addEventListener("open", () => {
      connection.value = "live";
    });
    source.addEventListener("change", ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as FeedMessage;
      seq = message.seq;
      take(message);
    });
    source.addEventListener("error", () => {
      connection.value = "lost";
      if (source?.readyState !== EventSource.CLOSED) return;
      // The browser gives up when it is refused: because of the session, or of an application that is starting again.
      again = setTimeout(() => {
        api("GET", "/api/campaigns").then(
          () => open(operationId, seq),
          () => loggedIn.value !== false && open(operationId, seq),
        );
      }, 1000);
    });
  }
  function close(): void {
    clearTimeout(again);
    source?.close();
    source = undefined;
  }

  const stop = effect(() => {
    const operationId = watched.value;
    untracked(() => {
      changeDevices([], true);
      open(operationId, 0);
    });
  });
  let hidden: ReturnType<typeof setTimeout> | undefined;
  const onVisibility = (): void => {
    clearTimeout(hidden);
    if (document.hidden) hidden = setTimeout(close, 60_000);
    else if (!source) open(watched.peek(), seq);
  };
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    stop();
    close();
  };
}
