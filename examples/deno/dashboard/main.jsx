// Made from the sources of apps/demo by `pnpm --filter @upcall/demo examples`: change it there.

import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { createClient } from "@upcall/client";
import { batch, computed, effect, signal, untracked, useComputed, useSignal } from "@preact/signals";
import { summarize } from "@upcall/contracts/tracking";
import uPlot from "uplot";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
// apps/demo/src/dashboard/api.ts
/** Whether the browser has a session; `undefined` until that is known. */
const loggedIn = signal(void 0);
/** The platform, called by the page itself through the application's proxy: no secret is here. */
const iot = createClient({
  baseUrl: `${location.origin}/platform`,
  proxied: true,
  limit: false,
});
/** An application that starts again is back within this time; milliseconds between the tries. */
const pauses = [250, 500, 1e3, 2e3];
/** What changes nothing is asked again while the application starts. */
async function ask(method, path, init) {
  for (const pause of method === "GET" ? pauses : []) {
    const response = await fetch(path, init).catch(() => void 0);
    if (response && response.status !== 503) return response;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return fetch(path, init).catch(() => {
    throw new Error("The application cannot be reached.");
  });
}
/** Calls the operator's API. Throws an error with the sentence that it answered. */
async function api(method, path, body) {
  const response = await ask(method, path, {
    method,
    ...(body === void 0
      ? {}
      : {
          body: JSON.stringify(body),
          headers: { "content-type": "application/json" },
        }),
  });
  if (response.status === 401) loggedIn.value = false;
  const text = await response.text();
  if (response.ok) return text === "" ? void 0 : JSON.parse(text);
  throw new Error(sentenceOf(text) ?? `The application answered ${response.status}.`);
}
function sentenceOf(text) {
  try {
    return JSON.parse(text).message;
  } catch {
    return;
  }
}
const sentence = (error) => (error instanceof Error ? error.message : String(error));
// apps/demo/src/dashboard/devices.ts
/** The devices of the watched campaign, by name. */
const devices = signal([]);
/** Where in that order a sub-operation stands. */
const places = /* @__PURE__ */ new Map();
const collator = new Intl.Collator("en", { numeric: true });
const byName = (one, other) => collator.compare(one[1], other[1]);
/** Sorts only what is new into what is sorted: a campaign comes in parts, and each must not cost as much as the whole. */
function merged(known, added) {
  const rows = [];
  let at = 0;
  for (const row of added.toSorted(byName)) {
    while (at < known.length && byName(known[at], row) <= 0) rows.push(known[at++]);
    rows.push(row);
  }
  return rows.concat(known.slice(at));
}
/** Takes over what the feed sent. */
function changeDevices(changed, first) {
  if (first) places.clear();
  const ordered = first ? [] : [...devices.peek()];
  const added = [];
  for (const row of changed) {
    const place = places.get(row[0]);
    if (place === void 0) added.push(row);
    else ordered[place] = row;
  }
  if (added.length === 0) return void (devices.value = ordered);
  devices.value = merged(ordered, added);
  for (const [place, row] of devices.value.entries()) places.set(row[0], place);
}
/** What is searched, made once for each row: news come ten times a second while somebody types. */
const texts = /* @__PURE__ */ new WeakMap();
function textOf(row) {
  let text = texts.get(row);
  if (text === void 0) texts.set(row, (text = `${row[1]}\n${row[4]}`.toLowerCase()));
  return text;
}
/** Devices in a state (all when empty) whose name or reason contains a text. */
function findDevices(state, text) {
  if (state === "" && text === "") return devices.value;
  const wanted = text.toLowerCase();
  return devices.value.filter(
    (row) => (state === "" || row[2] === state) && (wanted === "" || textOf(row).includes(wanted)),
  );
}
// apps/demo/src/dashboard/feed.ts
/** How the page is connected to the application. */
const connection = signal("connecting");
const campaigns = signal([]);
const inbox = signal({
  unread: 0,
  quarantined: 0,
  open: 0,
  dead: 0,
});
const faults = signal([]);
const trouble = signal(null);
/** Traffic of the last ten minutes by second. */
const traffic = signal([]);
/** Set once the first message is there. */
const loaded = signal(false);
/** The operation that a person chose, else the newest. */
const chosen = signal(void 0);
const watched = computed(() => {
  const all = campaigns.value;
  return (all.find(({ operationId }) => operationId === chosen.value) ?? all[0])?.operationId;
});
const history$1 = 600;
const byStart = (one, other) => other.startedAt - one.startedAt || (one.operationId < other.operationId ? -1 : 1);
function mergeTraffic(rows, now) {
  const seconds = new Map(traffic.value.map((row) => [row[0], row]));
  for (const row of rows) seconds.set(row[0], row);
  const from = Math.floor(now / 1e3) - history$1;
  traffic.value = [...seconds.values()].filter(([second]) => second >= from).sort((one, other) => one[0] - other[0]);
}
/** One message is one change of the page. */
const take = (message) => batch(() => takeParts(message));
function takeParts(message) {
  if (message.campaigns) {
    const all = new Map(campaigns.value.map((one) => [one.operationId, one]));
    for (const one of message.campaigns) all.set(one.operationId, one);
    campaigns.value = [...all.values()].sort(byStart);
  }
  if (message.devices) changeDevices(message.devices.rows, message.devices.first);
  if (message.inbox) inbox.value = message.inbox;
  if (message.faults) faults.value = message.faults;
  if (message.trouble !== void 0) trouble.value = message.trouble;
  if (message.pace) mergeTraffic(message.pace, message.now);
  loaded.value = true;
}
/** Listens to the feed while the page is seen; a hidden page is left alone after a minute, and goes on where it was. */
function startFeed() {
  let source;
  let again;
  let seq = 0;
  function open(operationId, since) {
    close();
    const query = new URLSearchParams(operationId === void 0 ? {} : { watch: operationId });
    if (since > 0) query.set("since", String(since));
    source = new EventSource(`/api/feed?${query}`);
    source.addEventListener("open", () => {
      connection.value = "live";
    });
    source.addEventListener("change", ({ data }) => {
      const message = JSON.parse(data);
      seq = message.seq;
      take(message);
    });
    source.addEventListener("error", () => {
      connection.value = "lost";
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(() => {
        api("GET", "/api/campaigns").then(
          () => open(operationId, seq),
          () => loggedIn.value !== false && open(operationId, seq),
        );
      }, 1e3);
    });
  }
  function close() {
    clearTimeout(again);
    source?.close();
    source = void 0;
  }
  const stop = effect(() => {
    const operationId = watched.value;
    untracked(() => {
      changeDevices([], true);
      open(operationId, 0);
    });
  });
  let hidden;
  const onVisibility = () => {
    clearTimeout(hidden);
    if (document.hidden) hidden = setTimeout(close, 6e4);
    else if (!source) open(watched.peek(), seq);
  };
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    stop();
    close();
  };
}
// apps/demo/src/dashboard/words.ts
/** States of a device in the order of an upgrade, with what they are called on the page. */
const states = [
  ["waiting", "Waiting"],
  ["idle", "Idle"],
  ["downloading", "Downloading"],
  ["downloaded", "Downloaded"],
  ["updating", "Updating"],
  ["SUCCESS", "Succeeded"],
  ["FAIL", "Failed"],
];
const names = new Map(states);
/** A state as the page calls it; words of a newer platform stay as they are. */
const stateName = (state) => names.get(state) ?? state;
const verdicts = {
  advanced: "moved the device on",
  duplicate: "duplicate, handled before",
  late: "late, already overtaken",
  conflict: "conflict with a known outcome",
  "new-attempt": "began a new attempt",
  unranked: "a phase that is not known",
};
const verdictName = (verdict) => (verdict ? verdicts[verdict] : "not judged yet");
const whole = new Intl.NumberFormat("en");
const count = (value) => whole.format(value);
/** A number with what it counts: "1 device", "2,000 devices". */
const counted = (value, one) => `${count(value)} ${value === 1 ? one : `${one}s`}`;
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const time = (at) => clock.format(at);
/** A duration in milliseconds, rough enough to be read at a glance. */
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1e3);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
// apps/demo/src/dashboard/progress-bar.tsx
const noStates = {
  idle: 0,
  downloading: 0,
  downloaded: 0,
  updating: 0,
  SUCCESS: 0,
  FAIL: 0,
};
/** Sums up a campaign with the reducer that the server's own programs use. */
const summaryOf = ({ devices, startedAt, reasons, retries, ...view }, now) =>
  summarize(
    {
      devices: devices ?? void 0,
      startedAt,
      reasons,
      retries,
      states: {
        ...noStates,
        ...view.states,
      },
    },
    now,
  );
/** Devices by state, in the order of an upgrade. */
const byState = ({ waiting, phases, outcomes }) => {
  const counts = {
    waiting,
    ...phases,
    ...outcomes,
  };
  return states.map(([state, name]) => [state, name, counts[state] ?? 0]);
};
/** One bar, divided by state. */
function ProgressBar({ summary }) {
  const parts = byState(summary).filter(([, , devices]) => devices > 0);
  const told = parts.map(([, name, devices]) => `${name} ${count(devices)}`).join(", ");
  return (
    <div class="progress" role="img" aria-label={told || "No devices yet"}>
      {parts.toReversed().map(([state, , devices]) => (
        <span key={state} class={`part ${state}`} style={{ flexGrow: devices }} />
      ))}
    </div>
  );
}
// apps/demo/src/dashboard/campaign-list.tsx
/** Every campaign with its progress; choosing one shows it. */
function CampaignList() {
  if (campaigns.value.length === 0) return <p class="quiet">Nothing has been upgraded yet.</p>;
  return (
    <ul class="cards">
      {campaigns.value.map((campaign) => (
        <li key={campaign.operationId}>
          <Card campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}
function Card({ campaign }) {
  const summary = summaryOf(campaign, Date.now());
  const { operationId, kind, startedAt, gone } = campaign;
  const current = watched.value === operationId;
  return (
    <button type="button" class="card" aria-pressed={current} onClick={() => (chosen.value = operationId)}>
      <span class="row">
        <strong>{kind === "software" ? "Software" : "Firmware"}</strong>
        <span class="number">{summary.percent === void 0 ? "–" : `${summary.percent} %`}</span>
      </span>
      <ProgressBar summary={summary} />
      <span class="row quiet small">
        <span>{gone ? "not known to the platform" : counted(summary.devices, "device")}</span>
        <span>
          {summary.outcomes.FAIL > 0 && <span class="failed">{count(summary.outcomes.FAIL)} failed · </span>}
          since {time(startedAt)}
        </span>
      </span>
    </button>
  );
}
// apps/demo/src/dashboard/dialog.tsx
/** A modal dialog of the browser's own: it holds the focus, closes with Escape, and gives the focus back. */
function Dialog({ title, close, children }) {
  const dialog = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current.showModal();
    return () => before?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div class="sheet">
        <div class="head">
          <h2>{title}</h2>
          <button type="button" class="plain" aria-label="Close" onClick={() => dialog.current.close()}>
            ✕
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
// apps/demo/src/dashboard/device-dialog.tsx
/** Everything that came for one device: received, judged, handled; and what the platform itself says of it. */
function DeviceDialog({ campaign, device: [subOperationId, name], close }) {
  const entries = useSignal(void 0);
  const platform = useSignal("");
  const problem = useSignal(void 0);
  const { operationId } = campaign;
  const reading = useRef("no");
  /** News of any device may concern this one, and come ten times a second: it is read no more than once a second. */
  async function read() {
    for (reading.current = "again"; reading.current === "again";) {
      reading.current = "once";
      try {
        entries.value = await api("GET", `/api/campaigns/${operationId}/devices/${subOperationId}`);
        problem.value = void 0;
      } catch (error) {
        problem.value = sentence(error);
      }
      await new Promise((resolve) => setTimeout(resolve, 1e3));
    }
    reading.current = "no";
  }
  useEffect(() => {
    if (reading.current === "no") read();
    else reading.current = "again";
  }, [campaign, inbox.value]);
  async function ask() {
    platform.value = "Asking…";
    try {
      for await (const row of iot.queryUpgradeSubTask({
        operationId,
        pageNo: 0,
        pageSize: 100,
      }))
        if (row.subOperationId === subOperationId)
          return void (platform.value = `${row.status ?? "no status"}${row.detailInfo ? `: ${row.detailInfo}` : ""}`);
      platform.value = "The platform does not list this device.";
    } catch (error) {
      platform.value = sentence(error);
    }
  }
  return (
    <Dialog title={name} close={close}>
      {problem.value && <p role="alert">{problem.value}</p>}
      {entries.value === void 0 && !problem.value && <p class="quiet">Reading…</p>}
      <ol class="timeline">
        {entries.value?.map((entry) => (
          <Entry key={entry.deliveryId} entry={entry} />
        ))}
      </ol>
      <p class="row">
        <button type="button" onClick={() => void ask()}>
          What does the platform say?
        </button>
        <span role="status">{platform.value}</span>
      </p>
    </Dialog>
  );
}
function Entry({ entry }) {
  const { state, receivedAt, via, verdict, handledAt, job, tries, error } = entry;
  return (
    <li>
      <i class={`dot ${state}`} />
      <div>
        <span class="row">
          <strong>{stateName(state)}</strong>
          <time class="quiet number">{time(receivedAt)}</time>
        </span>
        <span class="small quiet">
          {via === "push" ? "pushed by the platform" : "repaired from the platform's record"} · {verdictName(verdict)} ·{" "}
          <span class={job === "dead" ? "failed" : ""}>{ending(job, handledAt, receivedAt)}</span>
          {tries > 1 && ` · ${tries} tries`}
        </span>
        {error && <span class="small failed">{error}</span>}
      </div>
    </li>
  );
}
function ending(job, handledAt, receivedAt) {
  if (job === "dead") return "a dead letter";
  if (job === "open") return "waiting to be handled";
  return handledAt === null ? "no handler was due" : `handled after ${duration(handledAt - receivedAt)}`;
}
// apps/demo/src/dashboard/device-list.tsx
const rowHeight = 34;
/** Rows kept ready beyond what is seen. */
const spare = 8;
/** Every device of a campaign. Only what is seen is in the page, so ten thousand are as quick as ten. */
function DeviceList({ campaign }) {
  const state = useSignal("");
  const text = useSignal("");
  const top = useSignal(0);
  const height = useSignal(400);
  const active = useSignal(0);
  const opened = useSignal(void 0);
  const box = useRef(null);
  const found = useComputed(() => findDevices(state.value, text.value));
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => (height.value = entry.contentRect.height));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const rows = found.value;
  const from = Math.max(0, Math.floor(top.value / rowHeight) - spare);
  const to = Math.min(rows.length, Math.ceil((top.value + height.value) / rowHeight) + spare);
  const current = Math.min(active.value, rows.length - 1);
  function move(to) {
    active.value = Math.max(0, Math.min(rows.length - 1, to));
    const y = active.value * rowHeight;
    const { scrollTop, clientHeight } = box.current;
    if (y < scrollTop) box.current.scrollTop = y;
    else if (y + rowHeight > scrollTop + clientHeight) box.current.scrollTop = y + rowHeight - clientHeight;
  }
  function onKeyDown(event) {
    const page = Math.max(1, Math.floor(height.value / rowHeight) - 1);
    const moves = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    if (event.key === "Enter" && rows[current]) opened.value = rows[current];
    else if (event.key in moves) move(moves[event.key]);
    else return;
    event.preventDefault();
  }
  function reset() {
    active.value = 0;
    box.current.scrollTop = 0;
  }
  return (
    <section class="devices">
      <div class="head">
        <h3>
          Devices <span class="quiet number">{count(rows.length)}</span>
        </h3>
        <div class="filters">
          <label>
            <span class="sr">State</span>
            <select value={state.value} onChange={(event) => ((state.value = event.currentTarget.value), reset())}>
              <option value="">All states</option>
              {states.slice(1).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="sr">Search devices and reasons</span>
            <input
              type="search"
              placeholder="Search devices, reasons"
              value={text.value}
              onInput={(event) => ((text.value = event.currentTarget.value), reset())}
            />
          </label>
        </div>
      </div>
      <div
        ref={box}
        class="list"
        role="listbox"
        aria-label="Devices"
        tabIndex={0}
        aria-activedescendant={rows[current] ? `device-${current}` : void 0}
        onKeyDown={onKeyDown}
        onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
      >
        <div role="presentation" style={{ height: `${rows.length * rowHeight}px` }}>
          {rows.slice(from, to).map((row, at) => (
            <Device
              key={row[0]}
              row={row}
              place={from + at}
              total={rows.length}
              active={from + at === current}
              open={() => ((active.value = from + at), (opened.value = row))}
            />
          ))}
        </div>
        {rows.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" class="none">
            {state.value || text.value ? "No device matches." : "Nothing has been heard of a device yet."}
          </div>
        )}
      </div>
      {opened.value && <DeviceDialog campaign={campaign} device={opened.value} close={() => (opened.value = void 0)} />}
    </section>
  );
}
function Device({ row, place, total, active, open }) {
  const [, name, state, attempt, reason, heardAt] = row;
  return (
    <div
      id={`device-${place}`}
      role="option"
      class="device"
      aria-selected={active}
      aria-posinset={place + 1}
      aria-setsize={total}
      style={{ top: `${place * rowHeight}px` }}
      onClick={open}
    >
      <span class="name">{name}</span>
      <span class="state">
        <i class={`dot ${state}`} /> {stateName(state)}
      </span>
      <span class="reason quiet">{reason || (attempt > 1 ? `attempt ${attempt}` : "")}</span>
      <time class="quiet number">{time(heardAt)}</time>
    </div>
  );
}
// apps/demo/src/dashboard/campaign-panel.tsx
/** One campaign: where it stands, why devices failed, and every device. */
function CampaignPanel({ campaign }) {
  const summary = summaryOf(campaign, Date.now());
  const { kind, operationId, gone } = campaign;
  return (
    <section class="panel" aria-label={`Campaign ${operationId}`}>
      <div class="head">
        <h2>
          {kind === "software" ? "Software" : "Firmware"} campaign <code class="quiet">{operationId}</code>
        </h2>
        <Reconcile />
      </div>
      {gone && (
        <p class="note">
          The platform does not know this operation any more, so nothing further will come for it. What is shown is what
          was received.
        </p>
      )}
      <div class="headline">
        <span class="percent">{summary.percent === void 0 ? "–" : `${summary.percent} %`}</span>
        <span class="quiet">{remaining(summary)}</span>
      </div>
      <ProgressBar summary={summary} />
      <dl class="legend">
        {byState(summary)
          .filter(([state, , devices]) => devices > 0 || state !== "idle")
          .map(([state, name, devices]) => (
            <div key={state}>
              <dt>
                <i class={`dot ${state}`} /> {name}
              </dt>
              <dd>{count(devices)}</dd>
            </div>
          ))}
      </dl>
      <div class="columns">
        <DeviceList key={operationId} campaign={campaign} />
        <div class="aside">
          <Reasons summary={summary} />
          <Oddities campaign={campaign} />
        </div>
      </div>
    </section>
  );
}
function remaining({ percent, remaining, devices }) {
  const all = counted(devices, "device");
  if (percent === 100) return devices === 1 ? `${all}, ended` : `${all}, all ended`;
  return remaining === void 0 ? all : `${all}, about ${duration(remaining)} left at this pace`;
}
/** Why devices failed, the most frequent reason first. */
function Reasons({ summary: { reasons, outcomes } }) {
  const most = Math.max(1, ...reasons.map(({ devices }) => devices));
  return (
    <section class="reasons">
      <h3>Why devices failed</h3>
      {outcomes.FAIL === 0 ? (
        <p class="quiet">No device has failed.</p>
      ) : (
        <ul>
          {reasons.slice(0, 8).map(({ reason, devices }) => (
            <li key={reason}>
              <span class="row">
                <span>{reason || "no reason given"}</span>
                <span class="number">{count(devices)}</span>
              </span>
              <span class="bar-track">
                <span class="bar-fill" style={{ width: `${(100 * devices) / most}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
const oddities = [
  ["duplicates", "Duplicates", "The platform sent them again; each was handled once."],
  ["late", "Late", "Overtaken by a later phase; kept, and moved nothing."],
  ["conflicts", "Conflicts", "Contradicted a known outcome; reconciling asks the platform."],
  ["repaired", "Repaired", "Never arrived; made up for from the platform's record."],
  ["retries", "Retries", "Attempts after a failure."],
];
function Oddities({ campaign }) {
  return (
    <section>
      <h3>Deliveries out of the ordinary</h3>
      <dl class="oddities">
        {oddities.map(([field, name, about]) => (
          <div key={field} title={about}>
            <dt>{name}</dt>
            <dd>{count(campaign[field])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
const told = signal("");
/** Asks the platform what was missed. */
function Reconcile() {
  async function run() {
    told.value = "Asking the platform…";
    try {
      const { repaired, resolved } = await api("POST", "/api/reconcile");
      told.value = repaired + resolved === 0 ? "Nothing was missed." : `${count(repaired + resolved)} made up for.`;
    } catch (error) {
      told.value = sentence(error);
    }
  }
  return (
    <span class="row">
      <span class="quiet small" role="status">
        {told.value}
      </span>
      <button type="button" onClick={() => void run()}>
        Reconcile
      </button>
    </span>
  );
}
// apps/demo/src/dashboard/start-dialog.tsx
const isSoftware = ({ fileType }) => fileType === "softwarePackage";
/** Chooses a package and devices, and starts the upgrade with the platform's own operation. */
function StartDialog({ close }) {
  const packages = useSignal(void 0);
  const fileId = useSignal("");
  const group = useSignal("");
  const devices = useSignal("");
  const problem = useSignal(void 0);
  const busy = useSignal(false);
  async function load() {
    try {
      const { data } = await iot.queryUpgradePackageList({
        pageNo: 0,
        pageSize: 100,
      });
      packages.value = data;
      choose(data[0]);
    } catch (error) {
      problem.value = sentence(error);
    }
  }
  useEffect(() => void load(), []);
  /** The emulator of the demo has a group for each kind. */
  function choose(one) {
    if (!one) return;
    fileId.value = one.fileId;
    if (faults.value.length > 0) group.value = isSoftware(one) ? "software-fleet" : "firmware-fleet";
  }
  async function start() {
    const one = packages.value?.find((candidate) => candidate.fileId === fileId.value);
    if (!one) return;
    busy.value = true;
    problem.value = void 0;
    const ids = devices.value.split(/[\s,]+/).filter(Boolean);
    const { deviceType, model, manufacturerName } = one;
    const targets =
      ids.length > 0
        ? { devices: ids }
        : {
            deviceGroups: [group.value.trim()],
            deviceType: deviceType ?? "",
            model: model ?? "",
            manufacturerName: manufacturerName ?? "",
          };
    try {
      const { operationId } = await (isSoftware(one) ? iot.createSoftwareUpgradeTask : iot.createFirmwareUpgradeTask)({
        fileId: one.fileId,
        targets,
      });
      await api("POST", `/api/campaigns/${operationId}`);
      chosen.value = operationId;
      close();
    } catch (error) {
      problem.value = sentence(error);
    } finally {
      busy.value = false;
    }
  }
  return (
    <Dialog title="Start a campaign" close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label>
          Package
          <select
            value={fileId.value}
            disabled={!packages.value}
            onChange={(event) => choose(packages.value.find((one) => one.fileId === event.currentTarget.value))}
          >
            {packages.value?.map((one) => (
              <option key={one.fileId} value={one.fileId}>
                {`${one.name ?? one.fileId} ${one.version ?? ""} (${isSoftware(one) ? "software" : "firmware"}, ${one.model ?? "any model"})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Device group
          <input value={group.value} onInput={(event) => (group.value = event.currentTarget.value)} />
        </label>
        <label>
          Or devices, by id
          <textarea
            rows={3}
            placeholder="One a line, at most 256"
            value={devices.value}
            onInput={(event) => (devices.value = event.currentTarget.value)}
          />
        </label>
        {problem.value && <p role="alert">{problem.value}</p>}
        <button type="submit" class="main" disabled={busy.value || !fileId.value}>
          {busy.value ? "Starting…" : "Start the upgrade"}
        </button>
      </form>
    </Dialog>
  );
}
// apps/demo/src/dashboard/plot.tsx
const height = 110;
/** Draws lines over time, as wide as there is room, in the colours of the page. */
function Plot({ label, data, colours, unit }) {
  const box = useRef(null);
  const plot = useRef(void 0);
  const latest = useRef(data);
  latest.current = data;
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsOf(box.current, colours, unit), latest.current, box.current);
    };
    const observer = new ResizeObserver(([entry]) =>
      plot.current?.setSize({
        width: Math.floor(entry.contentRect.width),
        height,
      }),
    );
    draw();
    observer.observe(box.current);
    dark.addEventListener("change", draw);
    return () => {
      observer.disconnect();
      dark.removeEventListener("change", draw);
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => plot.current?.setData(data), [data]);
  return <div ref={box} class="plot" role="img" aria-label={label} />;
}
function optionsOf(box, colours, unit) {
  const style = getComputedStyle(box);
  const axis = {
    stroke: style.color,
    font: `11px ${style.fontFamily}`,
    ticks: { show: false },
    grid: {
      stroke: style.borderTopColor,
      width: 1,
    },
  };
  return {
    width: Math.max(80, Math.floor(box.clientWidth)),
    height,
    cursor: { show: false },
    legend: { show: false },
    padding: [8, 4, 0, 0],
    scales: { y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] } },
    axes: [
      {
        ...axis,
        space: 70,
        size: 22,
        values: [[1, "{HH}:{mm}:{ss}", null, null, null, null, null, null, 1]],
      },
      {
        ...axis,
        space: 28,
        size: 48,
        values: (_, ticks) => ticks.map(unit),
      },
    ],
    series: [
      {},
      ...colours.map((name) => ({
        stroke: colourOf(name, box),
        width: 1.5,
        points: { show: false },
      })),
    ],
  };
}
/** What a custom property comes to here: a canvas understands no `light-dark()`. */
function colourOf(name, box) {
  const probe = box.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
// apps/demo/src/dashboard/traffic.tsx
const shown = 120;
/** Traffic and age of the last two minutes. Seconds without traffic are zero, not left out. */
function Traffic() {
  const now = useSignal(Math.floor(Date.now() / 1e3));
  useEffect(() => {
    const timer = setInterval(() => (now.value = Math.floor(Date.now() / 1e3)), 1e3);
    return () => clearInterval(timer);
  }, []);
  const { rate, age, perSecond, last } = useComputed(() => {
    const seconds = new Map(traffic.value.map((row) => [row[0], row]));
    const times = Array.from({ length: shown }, (_, at) => now.value - shown + 1 + at);
    const column = (index) => times.map((second) => seconds.get(second)?.[index] ?? 0);
    const age = (index) => times.map((second) => seconds.get(second)?.[index] ?? null);
    const [received, handled] = [column(1), column(2)];
    const last = traffic.value.findLast((row) => row[2] > 0);
    return {
      rate: [times, received, handled],
      age: [times, age(3), age(4)],
      perSecond: (received.slice(-11, -1).reduce((sum, value) => sum + value, 0) / 10).toFixed(1),
      last,
    };
  }).value;
  return (
    <section class="traffic">
      <h3>Notifications a second</h3>
      <Plot
        label={`Notifications received and handled a second; ${perSecond} received a second in the last ten seconds`}
        data={rate}
        colours={["--received", "--handled"]}
        unit={count}
      />
      <p class="small quiet key">
        <span class="received">received</span> <span class="handled">handled</span>
        <span class="number">{perSecond} a second</span>
      </p>
      <h3>Age when handled</h3>
      <Plot
        label={
          last ? `Age of notifications when handled; last ${duration(last[3])} on average` : "Age, nothing handled yet"
        }
        data={age}
        colours={["--handled", "--longest"]}
        unit={(ms) => (ms < 1e3 ? `${ms} ms` : `${ms / 1e3} s`)}
      />
      <p class="small quiet key">
        <span class="handled">average</span> <span class="longest">longest</span>
        <span class="number">{last ? `${duration(last[3])}, longest ${duration(last[4])}` : "–"}</span>
      </p>
    </section>
  );
}
// apps/demo/src/dashboard/campaigns-view.tsx
const starting = signal(false);
function CampaignsView() {
  const campaign = campaigns.value.find(({ operationId }) => operationId === watched.value);
  return (
    <div class="campaigns">
      <div class="side">
        <div class="head">
          <h2>Campaigns</h2>
          <button type="button" class="main" onClick={() => (starting.value = true)}>
            Start a campaign
          </button>
        </div>
        <CampaignList />
        <Traffic />
      </div>
      {campaign ? (
        <CampaignPanel campaign={campaign} />
      ) : (
        <section class="empty">
          <h2>No campaign yet</h2>
          <p>
            Start one, or let another program of the application do so: it appears here with its first notification.
          </p>
        </section>
      )}
      {starting.value && <StartDialog close={() => (starting.value = false)} />}
    </div>
  );
}
// apps/demo/src/dashboard/fault-list.ts
const own = {
  "broken-handler": {
    title: "Break our own handler",
    about: "The handler of results gives up. Results become dead letters: mend it, then replay them.",
  },
};
const pushes = {
  drop: {
    title: "Lose one push in five",
    about: "Devices stop on the way. Reconciling finds what was lost.",
    settings: { share: 0.2 },
  },
  duplicate: {
    title: "Send every push twice",
    about: "The repeats are stored, judged duplicate, and handled once.",
  },
  reorder: {
    title: "Send pushes out of order",
    about: "What is overtaken is judged late and moves nothing.",
    settings: { share: 0.3 },
  },
  delay: {
    title: "Hold pushes back",
    about: "Each arrives a minute of the platform's time later.",
  },
  "slow-body": {
    title: "Send bodies slowly",
    about: "The age of notifications grows, nothing is lost.",
    settings: { share: 0.1 },
  },
  "truncated-body": {
    title: "Cut bodies in half",
    about: "They go to quarantine with their bytes.",
    settings: { share: 0.1 },
  },
  "connection-reset": {
    title: "Cut connections",
    about: "The platform sends those pushes again.",
    settings: { share: 0.2 },
  },
  "wrong-content-type": {
    title: "Send the wrong content type",
    about: "Such pushes go to quarantine.",
    settings: { share: 0.1 },
  },
  "unknown-notify-type": {
    title: "Send unknown types",
    about: "Stored and kept; no handler knows them.",
    settings: { share: 0.1 },
  },
  "schema-deviation": {
    title: "Break the schema",
    about: "What cannot be read goes to quarantine, and can be replayed.",
    settings: { share: 0.1 },
  },
};
const calls = {
  "server-error": {
    title: "Answer 503",
    about: "Calls are repeated when that is safe.",
    settings: { share: 0.5 },
  },
  throttle: {
    title: "Throttle",
    about: "The client backs off and tries again.",
    settings: { share: 0.5 },
  },
  "token-kick-out": {
    title: "Log us out elsewhere",
    about: "The client logs in once more, for everybody.",
    settings: { share: 0.5 },
  },
  "error-in-200": {
    title: "Hide errors in a 200",
    about: "The client reads the body, not the status.",
  },
  "slow-reply": {
    title: "Answer slowly",
    about: "Every call takes a second longer.",
    settings: { seconds: 1 },
  },
  "clock-jump": {
    title: "Jump the platform's clock",
    about:
      "Every other call finds it an hour later: tokens have ended before their time, and the client logs in again.",
    settings: {
      share: 0.5,
      seconds: 3600,
    },
  },
};
const listed = (group) =>
  Object.entries(group).map(([name, wording]) => ({
    name,
    ...wording,
  }));
/** Every fault that the page offers, by where it strikes. The types leave none of the emulator's out. */
const faultGroups = {
  "This application": listed(own),
  Notifications: listed(pushes),
  "Calls to the platform": listed(calls),
};
// apps/demo/src/dashboard/faults-view.tsx
/** Makes things go wrong, to see that nothing is lost. */
function FaultsView() {
  const problem = useSignal(void 0);
  const set = ({ name, settings }, on) => {
    problem.value = void 0;
    api("PUT", `/api/faults/${name}`, {
      on,
      settings,
    }).catch((error) => (problem.value = sentence(error)));
  };
  return (
    <div class="stack">
      <p class="quiet">
        The platform here is the emulator: switch something that goes wrong with the real one, start a campaign, and
        watch the recovery.
      </p>
      {problem.value && <p role="alert">{problem.value}</p>}
      {Object.entries(faultGroups).map(([group, faults]) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul class="faults">
            {faults.map((one) => (
              <Fault key={one.name} fault={one} set={set} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
function Fault({ fault, set }) {
  const { name, title, about } = fault;
  const { on = false, struck = 0 } = faults.value.find((one) => one.name === name) ?? {};
  return (
    <li class={on ? "on" : ""}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => set(fault, event.currentTarget.checked)}
        />
        <span>
          <strong>{title}</strong>
          <span class="small quiet">{about}</span>
        </span>
        {struck > 0 && <span class="number small quiet">{counted(struck, "time")}</span>}
      </label>
    </li>
  );
}
// apps/demo/src/dashboard/inbox-view.tsx
/** What waits, what was given up, and what could not be read. */
function InboxView() {
  const dead = useSignal([]);
  const quarantined = useSignal([]);
  const told = useSignal("");
  const { unread, open, dead: deadCount, quarantined: quarantinedCount } = inbox.value;
  useEffect(() => {
    api("GET", "/api/dead-letters").then((all) => (dead.value = all), fail);
  }, [deadCount]);
  useEffect(() => {
    api("GET", "/api/quarantine").then((all) => (quarantined.value = all), fail);
  }, [quarantinedCount]);
  function fail(error) {
    told.value = sentence(error);
  }
  async function replay(order) {
    told.value = "Replaying…";
    await api("POST", "/api/replay", order).then(({ taken }) => (told.value = `${count(taken)} taken up again.`), fail);
  }
  return (
    <div class="stack">
      <dl class="tiles">
        <Tile name="Waiting to be judged" value={unread} />
        <Tile name="Waiting to be handled" value={open} />
        <Tile name="Dead letters" value={deadCount} alarm />
        <Tile name="In quarantine" value={quarantinedCount} alarm />
      </dl>
      <p role="status" class="small">
        {told.value}
      </p>
      <section>
        <div class="head">
          <h2>Dead letters</h2>
          {deadCount > 0 && (
            <button type="button" class="main" onClick={() => void replay({ dead: "all" })}>
              Replay all
            </button>
          )}
        </div>
        {deadCount === 0 ? (
          <p class="quiet">
            None. A notification whose handler gave up would be kept here, to be replayed after a fix.
          </p>
        ) : (
          <div class="scroll" tabIndex={0} role="region" aria-label="Dead letters">
            <table>
              <thead>
                <tr>
                  <th scope="col">Device</th>
                  <th scope="col">Says</th>
                  <th scope="col">Why it was given up</th>
                  <th scope="col">Received</th>
                  <th scope="col">
                    <span class="sr">Action</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {dead.value.map((letter) => (
                  <tr key={letter.key}>
                    <td>{letter.deviceId}</td>
                    <td>
                      <i class={`dot ${letter.state}`} /> {stateName(letter.state)}
                    </td>
                    <td>{letter.error}</td>
                    <td class="number">{time(letter.receivedAt)}</td>
                    <td>
                      <button
                        type="button"
                        aria-label={`Replay ${letter.deviceId} ${stateName(letter.state)}`}
                        onClick={() => void replay({ dead: [letter.key] })}
                      >
                        Replay
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section>
        <div class="head">
          <h2>Quarantine</h2>
          {quarantinedCount > 0 && (
            <button type="button" onClick={() => void replay({ quarantined: "all" })}>
              Try all again
            </button>
          )}
        </div>
        {quarantinedCount === 0 ? (
          <p class="quiet">None. What cannot be read would be kept here with its bytes.</p>
        ) : (
          <ul class="kept">
            {quarantined.value.map((one) => (
              <li key={one.id}>
                <span class="row">
                  <strong>{one.problem}</strong>
                  <span class="quiet small number">
                    {time(one.receivedAt)} · {counted(one.size, "byte")}
                  </span>
                </span>
                <pre tabIndex={0}>{one.body}</pre>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
function Tile({ name, value, alarm = false }) {
  return (
    <div class={alarm && value > 0 ? "tile alarm" : "tile"}>
      <dt>{name}</dt>
      <dd>{count(value)}</dd>
    </div>
  );
}
// apps/demo/src/dashboard/login.tsx
const problem = signal(void 0);
/** Begins a session with the code behind `#login=`, and takes the code out of the address. */
async function logInByLink() {
  const [, code] = /^#login=([\w-]+)$/.exec(location.hash) ?? [];
  if (code) history.replaceState(null, "", "/#campaigns");
  try {
    if (code) await api("POST", "/session", { code });
    else await api("GET", "/api/campaigns");
    loggedIn.value = true;
  } catch (error) {
    if (code) problem.value = sentence(error);
    loggedIn.value = false;
  }
}
function LoginView() {
  return (
    <main class="login">
      <img src="/icon.svg" alt="" width="40" height="40" />
      <h1>Upcall monitor</h1>
      {problem.value && <p role="alert">{problem.value}</p>}
      <p>
        Open the login link that the terminal printed. Each works once: press Enter there for another one, or ask the
        application for one with its operator token.
      </p>
    </main>
  );
}
// apps/demo/src/dashboard/shell.tsx
const routes = ["campaigns", "inbox", "subscriptions", "faults"];
const hash = signal(location.hash);
addEventListener("hashchange", () => {
  hash.value = location.hash;
});
/** The view that the address names. */
const route = computed(() => routes.find((name) => hash.value === `#${name}`) ?? "campaigns");
const titles = {
  campaigns: "Campaigns",
  inbox: "Inbox",
  subscriptions: "Subscriptions",
  faults: "Faults",
};
const statuses = {
  connecting: "Connecting…",
  live: "Live",
  lost: "Connection lost, trying again…",
};
const badges = {
  campaigns: () => 0,
  inbox: () => inbox.value.dead + inbox.value.quarantined,
  subscriptions: () => 0,
  faults: () => faults.value.filter(({ on }) => on).length,
};
/** Frame of every view. */
function Shell({ children }) {
  const shown = routes.filter((name) => name !== "faults" || faults.value.length > 0);
  return (
    <>
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), focusContent())}>
        Skip to the content
      </a>
      <header class="bar">
        <span class="brand">
          <img src="/icon.svg" alt="" width="22" height="22" /> Upcall <span class="quiet">monitor</span>
        </span>
        <nav aria-label="Views">
          {shown.map((name) => (
            <a key={name} href={`#${name}`} aria-current={route.value === name ? "page" : void 0}>
              {titles[name]}
              {badges[name]() > 0 && <span class="badge">{count(badges[name]())}</span>}
            </a>
          ))}
        </nav>
        <span class={`status ${connection.value}`} role="status">
          {statuses[connection.value]}
        </span>
        <button type="button" class="plain" onClick={() => void logOut()}>
          Log out
        </button>
      </header>
      {trouble.value && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <h1 class="sr">{titles[route.value]}</h1>
        {loaded.value ? children : <p class="boot">Waiting for the first news…</p>}
      </main>
    </>
  );
}
const focusContent = () => document.getElementById("content")?.focus();
async function logOut() {
  await api("DELETE", "/session").catch(() => {});
  loggedIn.value = false;
}
// apps/demo/src/dashboard/subscriptions-view.tsx
/** What the platform has subscribed, against what this application needs. */
function SubscriptionsView() {
  const all = useSignal(void 0);
  const told = useSignal("");
  const removing = useSignal(void 0);
  const load = () =>
    api("GET", "/api/subscriptions").then(
      (list) => void (all.value = list),
      (error) => void (told.value = sentence(error)),
    );
  useEffect(() => void load(), []);
  async function act(work) {
    told.value = "Asking the platform…";
    try {
      told.value = await work();
    } catch (error) {
      told.value = sentence(error);
    }
    await load();
  }
  const ensure = () =>
    act(async () => {
      const { created } = await api("POST", "/api/subscriptions");
      return created.length === 0 ? "All four were there." : `Subscribed to ${created.join(", ")}.`;
    });
  const remove = (subscriptionId) =>
    act(async () => {
      removing.value = void 0;
      await iot.deleteSingleSubscription({ subscriptionId });
      return "Removed. Nothing of that type comes any more.";
    });
  const others = all.value?.filter(({ notifyType }) => !managementNotifyTypes.includes(notifyType)) ?? [];
  return (
    <div class="stack">
      <section>
        <div class="head">
          <h2>Subscriptions</h2>
          <button type="button" class="main" onClick={() => void ensure()}>
            Ensure all four
          </button>
        </div>
        <p role="status" class="small">
          {told.value}
        </p>
        {all.value === void 0 ? (
          <p class="quiet">{told.value ? "Not known." : "Asking the platform…"}</p>
        ) : (
          <ul class="subscriptions">
            {[
              ...managementNotifyTypes.map((type) => rowOf(type, all.value)),
              ...others.map((one) => [one.notifyType, one]),
            ].map(([type, one]) => (
              <li key={type + (one?.subscriptionId ?? "")}>
                <i class={`dot ${one?.ours ? "SUCCESS" : "FAIL"}`} />
                <div>
                  <strong>{type}</strong>
                  <span class="small quiet">
                    {one ? `${one.ours ? "comes here" : "goes elsewhere"}: ${one.callback}` : "not subscribed"}
                  </span>
                </div>
                {one && removing.value !== one.subscriptionId && (
                  <button
                    type="button"
                    aria-label={`Remove ${type}`}
                    onClick={() => (removing.value = one.subscriptionId)}
                  >
                    Remove
                  </button>
                )}
                {one && removing.value === one.subscriptionId && (
                  <button type="button" class="danger" onClick={() => void remove(one.subscriptionId)}>
                    Really remove {type}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
const rowOf = (type, all) => [type, all.find(({ notifyType }) => notifyType === type)];
// apps/demo/src/dashboard/main.tsx
const views = {
  campaigns: CampaignsView,
  inbox: InboxView,
  subscriptions: SubscriptionsView,
  faults: FaultsView,
};
function App() {
  useEffect(() => void logInByLink(), []);
  if (loggedIn.value === void 0) return <p class="boot">Opening the monitor…</p>;
  return loggedIn.value ? <Monitor /> : <LoginView />;
}
function Monitor() {
  useEffect(startFeed, []);
  const View = views[route.value];
  return (
    <Shell>
      <View />
    </Shell>
  );
}
render(<App />, document.getElementById("app"));
