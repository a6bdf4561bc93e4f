import { batch, computed, effect, signal, untracked } from "@preact/signals";
import type { CampaignView, FaultView, FeedMessage, HealthIssue, InboxCounts, PaceRow } from "../app/views.ts";
import { chosenCampaign } from "./address.ts";
import { api, loggedIn } from "./api.ts";
import { changeDevices } from "./devices.ts";
import { notifying } from "./notifying.ts";

/** How the page is connected to the application. */
export const connection = signal<"connecting" | "live" | "lost">("connecting");
/** The newest first: those that the platform confirms, then some of the others. */
export const campaigns = signal<readonly CampaignView[]>([]);
/** How many operations the platform does not confirm, counted up to a thousand. */
export const unconfirmed = signal(0);
export const inbox = signal<InboxCounts>({ unread: 0, quarantined: 0, open: 0, dead: 0 });
/** What is not all right. */
export const health = signal<readonly HealthIssue[]>([]);
export const faults = signal<readonly FaultView[]>([]);
/** Another number whenever something happened in the inbox. */
const changes = signal(0);
/** As above, but at most once a second: for what is then read again. */
export const steadyChanges = signal(0);
let waiting: ReturnType<typeof setTimeout> | undefined;
changes.subscribe(() => {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    steadyChanges.value = changes.value;
  }, 1000);
});
/** Traffic of the last ten minutes by second. */
export const traffic = signal<readonly PaceRow[]>([]);
/** Set once the first message is there. */
export const loaded = signal(false);

/** Whether the platform has it, or had it. */
export const isConfirmed = ({ standing }: CampaignView): boolean => standing === "confirmed" || standing === "gone";

/** The campaign that a person chose, else the newest that the platform confirms. */
export const watched = computed(
  () => chosenCampaign.value ?? (campaigns.value.find(isConfirmed) ?? campaigns.value[0])?.operationId,
);

const history = 600;

function mergeTraffic(rows: readonly PaceRow[], now: number): void {
  const seconds = new Map(traffic.value.map((row) => [row[0], row]));
  for (const row of rows) seconds.set(row[0], row);
  const from = Math.floor(now / 1000) - history;
  traffic.value = [...seconds.values()].filter(([second]) => second >= from).sort((one, other) => one[0] - other[0]);
}

/** One message is one change of the page. */
const take = (message: FeedMessage): void => batch(() => takeParts(message));

function takeParts(message: FeedMessage): void {
  if (message.campaigns || message.campaignIds) {
    const all = new Map(campaigns.value.map((one) => [one.operationId, one]));
    for (const one of message.campaigns ?? []) all.set(one.operationId, one);
    const ids = message.campaignIds ?? campaigns.value.map(({ operationId }) => operationId);
    campaigns.value = ids.flatMap((id) => all.get(id) ?? []);
  }
  if (message.unconfirmed !== undefined) unconfirmed.value = message.unconfirmed;
  if (message.devices) changeDevices(message.devices.rows, message.devices.first);
  if (message.inbox) inbox.value = message.inbox;
  if (message.faults) faults.value = message.faults;
  if (message.health) health.value = message.health;
  if (message.changes !== undefined) changes.value = message.changes;
  if (message.pace) mergeTraffic(message.pace, message.now);
  loaded.value = true;
}

/** Listens to the feed while the page is seen; a hidden page that need not notify anybody is left alone after a minute, and goes on where it was. */
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
        api.campaigns.$get().then(
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
    if (document.hidden && !notifying.value) hidden = setTimeout(close, 60_000);
    else if (!document.hidden && !source) open(watched.peek(), seq);
  };
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    stop();
    close();
  };
}
