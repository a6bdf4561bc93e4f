// Made from the sources of apps/demo by `pnpm --filter @upcall/demo examples`: change it there.

import { createClientOf, ensureSubscriptions } from "@upcall/client";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { sweep } from "@upcall/receiver/wake/timer";
import { platformProxy } from "@upcall/client/proxy";
import { Hono } from "hono/tiny";
import { isUpcallError } from "@upcall/contracts/errors";
import {
  createFirmwareUpgradeTask,
  createSoftwareUpgradeTask,
  deleteSingleSubscription,
  queryBatchSubscriptions,
  queryUpgradePackageList,
  queryUpgradeSubTask,
  queryUpgradeTask,
  subDeviceManagementData,
} from "@upcall/contracts/operations";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { GiveUp, createReceiver } from "@upcall/receiver";
import { pathToken } from "@upcall/receiver/trust";
import { reconcile } from "@upcall/receiver/reconcile";
// apps/demo/src/app/access.ts
const sessionMs = 6048e5;
const codeMs = 36e5;
const digest = (text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
const hash = async (text) =>
  Array.from(new Uint8Array(await digest(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
/** Looks at every byte, so that the time it takes tells nothing. */
function equal(one, other) {
  const known = new Uint8Array(other);
  return new Uint8Array(one).reduce((difference, byte, at) => difference | (byte ^ known[at]), 0) === 0;
}
const isSecure = ({ req }) => new URL(req.url).protocol === "https:";
/** The prefix binds a cookie to this very host, but needs HTTPS; on a developer's loopback there is none. */
const cookieName = (context) => (isSecure(context) ? "__Host-upcall" : "upcall");
function setCookie(context, value, maxAge) {
  const secure = isSecure(context) ? "; Secure" : "";
  const cookie = `${cookieName(context)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`;
  context.header("set-cookie", cookie);
}
function cookieOf(context) {
  return (context.req.header("cookie") ?? "")
    .split(/;\s*/)
    .map((pair) => pair.split("="))
    .find(([name]) => name === cookieName(context))?.[1];
}
/**
 * A cookie is sent by any page's request, so what changes something must come from our own page. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; what says neither is no browser, and has no cookie.
 */
function sameOrigin({ req }) {
  if (req.method === "GET" || req.method === "HEAD") return true;
  const site = req.header("sec-fetch-site");
  return site ? site === "same-origin" : req.header("origin") === new URL(req.url).origin;
}
const refuse = (context, status, message) => context.json({ message }, status);
const foreign = "Only this application's own pages may do that.";
/** Codes and sessions are kept as hashes, so that the tables open nothing. */
function createAccess({ sql, operatorToken, now, admits }) {
  async function issue(table, lifeMs) {
    const text = crypto.randomUUID();
    sql(`delete from ${table} where expires_at < ?`, now());
    sql(`insert into ${table} values (?, ?)`, await hash(text), now() + lifeMs);
    return text;
  }
  async function hasSession(context) {
    const cookie = cookieOf(context);
    if (!cookie) return false;
    return sql("select 1 as one from session where hash = ? and expires_at > ?", await hash(cookie), now()).length > 0;
  }
  async function hasToken({ req }) {
    const [, token] = /^Bearer (.+)$/.exec(req.header("authorization") ?? "") ?? [];
    return token !== void 0 && equal(await digest(token), await digest(operatorToken));
  }
  const guard = async (context, next) => {
    if (await hasToken(context)) return next();
    if (!(await hasSession(context)) && !(await admits?.(context.req.raw)))
      return refuse(context, 401, "Log in first, with a login link.");
    return sameOrigin(context) ? next() : refuse(context, 403, foreign);
  };
  return {
    guard,
    session: new Hono()
      .post("/", async (context) => {
        if (!sameOrigin(context)) return refuse(context, 403, foreign);
        const { code } = await context.req.json().catch(() => ({ code: void 0 }));
        if (
          sql(
            "delete from login_code where hash = ? and expires_at > ? returning 1 as one",
            await hash(String(code)),
            now(),
          ).length === 0
        )
          return refuse(context, 403, "This login link has been used or has expired.");
        setCookie(context, await issue("session", sessionMs), sessionMs / 1e3);
        return context.body(null, 204);
      })
      .delete("/", guard, async (context) => {
        sql("delete from session where hash = ?", await hash(cookieOf(context) ?? ""));
        setCookie(context, "", 0);
        return context.body(null, 204);
      }),
    loginCode: () => issue("login_code", codeMs),
  };
}
// apps/demo/src/app/campaigns.ts
const none = {
  duplicates: 0,
  late: 0,
  conflicts: 0,
  repaired: 0,
};
function viewOf(campaign, tally, oddities = none) {
  const states = {};
  const reasons = {};
  let retries = 0;
  for (const row of tally) {
    states[row.state] = (states[row.state] ?? 0) + row.devices;
    if (row.state === "FAIL" && row.devices > 0) reasons[row.reason] = row.devices;
    retries += row.retries;
  }
  return {
    ...campaign,
    gone: campaign.gone === 1,
    states,
    reasons,
    retries,
    ...oddities,
  };
}
/** The newest campaigns, newest first. */
function campaignViews(sql, oddities, limit = 50) {
  return sql(
    `select operation_id as operationId, kind, devices, started_at as startedAt, gone
     from campaign order by started_at desc, operation_id limit ?`,
    limit,
  ).map((campaign) => {
    const id = campaign.operationId;
    return viewOf(campaign, sql("select * from tally where operation_id = ?", id), oddities.get(id));
  });
}
/** Devices of a campaign that changed after `since`, in the order of change, at most `limit`. */
const changedDevices = (sql, operationId, since, limit) =>
  sql(
    `select seq, sub_operation_id, device_id, state, attempt, reason, heard_at from device
     where seq > ? and operation_id = ? order by seq limit ?`,
    since,
    operationId,
    limit,
  ).map((columns) => {
    const [seq, ...row] = Object.values(columns);
    return {
      seq,
      row,
    };
  });
/** Order of the newest change to any device. */
const newestChange = (sql) => sql("select coalesce(max(seq), 0) as n from device")[0].n;
/** Notes what the platform says of an operation: how many devices it has, or that there is none. */
function noteCampaign(sql, operationId, told) {
  if (told === "gone") return void sql("update campaign set gone = 1 where operation_id = ?", operationId);
  sql(
    `insert into campaign (operation_id, kind, devices, started_at) values (?, ?, ?, ?)
     on conflict do update set devices = coalesce(excluded.devices, devices), gone = 0`,
    operationId,
    told.kind,
    told.devices ?? null,
    told.now,
  );
}
/** Operations of campaigns of which some device may still end and nothing was heard since a time; few enough for one page. */
const openCampaigns = (sql, quietSince) =>
  sql(
    `select operation_id from campaign c
     where gone = 0 and coalesce(devices, 1 << 30) > (select coalesce(sum(devices), 0) from tally t
         where t.operation_id = c.operation_id and state in ('SUCCESS', 'FAIL'))
       and not exists (select 1 from device d where d.operation_id = c.operation_id and heard_at > ?)
     order by started_at desc limit 99`,
    quietSince,
  ).map(({ operation_id }) => operation_id);
/** Traffic by the second, from a second on. */
const pace = (sql, from) =>
  sql(
    `select second, sum(received), count(age), coalesce(round(avg(age)), 0), coalesce(max(age), 0) from (
       select received_at / 1000 as second, 1 as received, null as age from upcall_delivery where received_at >= ?1
       union all select handled_at / 1000, 0, handled_at - received_at from handled where handled_at >= ?1)
     group by second order by second`,
    from * 1e3,
  ).map((columns) => Object.values(columns));
// apps/demo/src/app/database.ts
/**
 * The application's own tables. The triggers keep `tally` equal to the devices whatever changes them, so that a campaign of any
 * size is summed up from a few rows.
 */
const statements = [
  `create table if not exists campaign (
    operation_id text primary key,
    kind text not null,
    devices integer,
    started_at integer not null,
    gone integer not null default 0
  ) without rowid`,
  `create table if not exists device (
    operation_id text not null,
    sub_operation_id text not null,
    device_id text not null,
    stream text not null,
    kind text not null,
    state text not null,
    rank integer not null,
    attempt integer not null,
    reason text not null,
    heard_at integer not null,
    seq integer not null,
    primary key (operation_id, sub_operation_id)
  ) without rowid`,
  "create index if not exists device_seq on device (seq)",
  `create table if not exists tally (
    operation_id text not null,
    state text not null,
    reason text not null,
    devices integer not null,
    retries integer not null,
    primary key (operation_id, state, reason)
  ) without rowid`,
  `create trigger if not exists device_came after insert on device begin
    insert into campaign (operation_id, kind, started_at) values (new.operation_id, new.kind, new.heard_at)
      on conflict do nothing;
    insert into tally values (new.operation_id, new.state, new.reason, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
  end`,
  `create trigger if not exists device_moved after update on device begin
    update tally set devices = devices - 1, retries = retries - (old.attempt - 1)
      where operation_id = old.operation_id and state = old.state and reason = old.reason;
    insert into tally values (new.operation_id, new.state, new.reason, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
  end`,
  `create table if not exists handled (
    seq integer primary key,
    key text not null unique,
    operation_id text not null,
    sub_operation_id text not null,
    kind text not null,
    state text not null,
    delivery_id text not null,
    times integer not null,
    received_at integer not null,
    handled_at integer not null
  )`,
  "create index if not exists handled_at on handled (handled_at)",
  "create index if not exists handled_delivery on handled (delivery_id)",
  "create table if not exists login_code (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists session (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists switch (name text primary key) without rowid",
  "create index if not exists monitor_delivery_stream on upcall_delivery (stream)",
];
/** Creates what is missing. The inbox must have created its tables. */
function createTables(sql) {
  for (const statement of statements) sql(statement);
}
// apps/demo/src/app/faults.ts
/** The switch that breaks the application's own handler of results. */
const brokenHandler = "broken-handler";
const createSwitches = (sql) => ({
  has: (name) => sql("select 1 as one from switch where name = ?", name).length > 0,
  set: (name, on) =>
    void sql(on ? "insert into switch values (?) on conflict do nothing" : "delete from switch where name = ?", name),
});
/** What the emulator said is believed so long. */
const freshMs = 1e3;
/** @param emulatorUrl absent when the platform is a real one, which has no switches. */
function createFaults(switches, emulatorUrl, now) {
  let remote = [];
  let readAt = 0;
  const ask = (method, path = "", body) =>
    fetch(`${emulatorUrl}/admin/faults${path}`, {
      method,
      ...(body
        ? {
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }
        : {}),
    });
  const activeOf = (name) => remote.filter((one) => one.active && one.fault.kind === name);
  /** While the emulator is away, its faults stay as they were last seen. */
  async function refresh() {
    if (emulatorUrl === void 0 || now() < readAt + freshMs) return;
    readAt = now();
    const response = await ask("GET").catch(() => void 0);
    if (response?.ok) remote = await response.json();
  }
  return {
    async views() {
      await refresh();
      if (emulatorUrl === void 0) return [];
      const names = [...new Set(remote.map(({ fault }) => fault.kind))];
      const struck = (name) =>
        remote.filter(({ fault }) => fault.kind === name).reduce((sum, one) => sum + one.struck, 0);
      return [
        {
          name: brokenHandler,
          on: switches.has(brokenHandler),
          struck: 0,
        },
        ...names.map((name) => ({
          name,
          on: activeOf(name).length > 0,
          struck: struck(name),
        })),
      ];
    },
    async set(name, on, settings) {
      if (emulatorUrl === void 0) return false;
      readAt = 0;
      await refresh();
      readAt = 0;
      if (name === "broken-handler") switches.set(name, on);
      else if (!on) for (const { id } of activeOf(name)) await ask("DELETE", `/${id}`);
      else if (activeOf(name).length === 0)
        return (
          await ask("POST", "", {
            ...settings,
            kind: name,
          })
        ).ok;
      return true;
    },
  };
}
// apps/demo/src/app/feed.ts
/** Changes reach the pages at most this often, in milliseconds. */
const stride = 100;
const heartbeat = 5e3;
/** So few that a page, too, has taken them over before anybody notices. */
const rowsAtOnce = 1e3;
/** Seconds of traffic that a page draws. */
const history = 600;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Texts as they are asked for. A reader that leaves ends them. */
function streamOf(texts) {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      pull: async (controller) => controller.enqueue(encoder.encode((await texts.next()).value)),
      cancel: () => void texts.return(void 0),
    },
    { highWaterMark: 0 },
  );
}
/** A doorbell: everybody who waits is let go at the next ring. */
function createBell() {
  let ring = () => {};
  let rung;
  return {
    ring: () => {
      rung = void 0;
      ring();
    },
    wait: () =>
      (rung ??= new Promise((resolve) => {
        ring = resolve;
      })),
  };
}
/**
 * Pushes changes to pages. What to send is read from the tables from where a page stands, so a page that comes back after a
 * lost connection, or a restart of ours, goes on where it was: browsers send the number of the last message by themselves.
 */
function createFeed(source) {
  const { sql, now } = source;
  const bell = createBell();
  async function* events(watched, since) {
    const sent = /* @__PURE__ */ new Map();
    /** Gives the value if the page does not have it yet. */
    const fresh = (name, value) => {
      const text = JSON.stringify(value);
      if (sent.get(name) === text) return void 0;
      sent.set(name, text);
      return value;
    };
    let seq = since > newestChange(sql) ? 0 : since;
    let second = Math.floor(now() / 1e3) - history;
    let first = seq === 0;
    async function message() {
      const newest = newestChange(sql);
      const changed = watched === void 0 ? [] : changedDevices(sql, watched, seq, rowsAtOnce);
      const more = changed.length === rowsAtOnce;
      seq = more ? changed.at(-1).seq : Math.max(seq, newest);
      const campaigns = source.campaigns().filter((one) => fresh(one.operationId, one));
      const seconds = pace(sql, second).filter((row) => fresh(`second ${row[0]}`, row));
      const settled = Math.floor(now() / 1e3) - 2;
      for (; second < settled; second += 1) sent.delete(`second ${second}`);
      const told = {
        campaigns: campaigns.length > 0 || !sent.has("seen") ? campaigns : void 0,
        devices:
          watched !== void 0 && (changed.length > 0 || first)
            ? {
                operationId: watched,
                first,
                rows: changed.map(({ row }) => row),
              }
            : void 0,
        pace: seconds.length > 0 ? seconds : void 0,
        inbox: fresh("inbox", await source.inbox()),
        faults: fresh("faults", await source.faults()),
        trouble: fresh("trouble", source.trouble()),
      };
      sent.set("seen", "");
      first = false;
      return {
        more,
        told,
      };
    }
    for (;;) {
      const rung = bell.wait();
      const { more, told } = await message();
      const news = Object.values(told).some((part) => part !== void 0);
      const data = {
        now: now(),
        seq,
        ...told,
      };
      yield news ? `event: change\nid: ${seq}\nretry: 1000\ndata: ${JSON.stringify(data)}\n\n` : ": still here\n\n";
      if (more) continue;
      await Promise.race([rung, sleep(heartbeat)]);
      await sleep(stride);
    }
  }
  return {
    ring: bell.ring,
    serve: (watched, since) => streamOf(events(watched, since)),
  };
}
// apps/demo/src/app/inbox-views.ts
const shown = 500;
/** Operation of a stream, which is named after application, operation and sub-operation. */
const operationOf = (stream) => decodeURIComponent(stream.split("/")[1] ?? "");
const kinds = {
  duplicate: "duplicates",
  late: "late",
  conflict: "conflicts",
};
/** Oddities by operation: read once, then counted on as the judge decides. */
function countOddities(sql) {
  const all = /* @__PURE__ */ new Map();
  function add(stream, verdict, via, by) {
    const kind = via === "reconcile" && verdict !== "duplicate" ? "repaired" : kinds[verdict];
    if (!kind) return;
    const id = operationOf(stream);
    const counts = all.get(id) ?? {
      duplicates: 0,
      late: 0,
      conflicts: 0,
      repaired: 0,
    };
    counts[kind] += by;
    all.set(id, counts);
  }
  for (const { stream, verdict, via, n } of sql(`select stream, verdict, via, count(*) as n from upcall_delivery
     where verdict in ('duplicate', 'late', 'conflict') or (via = 'reconcile' and verdict is not null) group by 1, 2, 3`))
    add(stream, verdict, via, n);
  return {
    all,
    add: ({ stream, verdict, via }) => add(stream, verdict, via, 1),
  };
}
/** Everything that came for one device, in the order of arrival. */
const timeline = (sql, operationId, subOperationId) =>
  sql(
    `select d.id as deliveryId, d.state, d.received_at as receivedAt, d.via, d.verdict, h.handled_at as handledAt,
       coalesce(j.status, 'none') as job, coalesce(j.tries, 0) as tries, j.error
     from upcall_delivery d left join upcall_job j on j.delivery = d.seq left join handled h on h.delivery_id = d.id
     where d.stream = (select stream from device where operation_id = ? and sub_operation_id = ?)
     order by d.seq limit ?`,
    operationId,
    subOperationId,
    shown,
  );
/** Jobs that were given up, oldest first. */
const deadLetters = (sql) =>
  sql(
    `select j.key, j.handler, j.stream, cast(d.body as text) ->> 'deviceId' as deviceId, d.state, j.tries, j.error,
       d.received_at as receivedAt
     from upcall_job j join upcall_delivery d on d.seq = j.delivery where j.status = 'dead' order by j.seq limit ?`,
    shown,
  ).map(({ stream, ...row }) => ({
    ...row,
    operationId: operationOf(stream),
  }));
/** Deliveries that cannot be read, oldest first. */
const quarantined = (sql) =>
  sql(
    `select id, received_at as receivedAt, problem, length(body) as size, substr(body, 1, 2000) as body
     from upcall_delivery where status = 'quarantined' order by seq limit ?`,
    shown,
  ).map((row) => ({
    ...row,
    body: new TextDecoder().decode(row.body),
  }));
// apps/demo/src/app/record.ts
const ranks = {
  downloading: 1,
  downloaded: 2,
  updating: 3,
  SUCCESS: 4,
  FAIL: 4,
};
/**
 * What a notification changes in the application's tables, as statements for `context.effect`, which commits them together with the
 * end of the job: exactly once. Jobs of one device may be tried again out of order, so only what is further on moves the device.
 */
function effectsOf(event, context, now) {
  const { operationId, subOperationId, deviceId, kind } = event;
  const { idempotencyKey, deliveryId, attempt, verdict, via, receivedAt } = context;
  const state = "outcome" in event ? event.outcome : event.phase;
  const reason = state === "FAIL" && "outcome" in event ? (event.reason ?? "") : "";
  const handled = {
    sql: `insert into handled values (null, ?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict do update set times = times + 1`,
    params: [idempotencyKey, operationId, subOperationId, kind, state, deliveryId, receivedAt, now],
  };
  if (verdict !== "advanced" && verdict !== "new-attempt") return [handled];
  const further = via === "reconcile" ? ">=" : ">";
  const stream = [event.appId, operationId, subOperationId].map(encodeURIComponent).join("/");
  return [
    handled,
    {
      sql: `insert into device values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select coalesce(max(seq), 0) + 1 from device))
      on conflict do update set state = excluded.state, rank = excluded.rank, attempt = excluded.attempt,
        reason = excluded.reason, heard_at = excluded.heard_at, seq = excluded.seq
      where (excluded.attempt, excluded.rank) ${further} (attempt, rank)`,
      params: [
        operationId,
        subOperationId,
        deviceId,
        stream,
        kind,
        state,
        ranks[state] ?? 0,
        attempt,
        reason,
        receivedAt,
      ],
    },
  ];
}
/** Every handled notification, in the order of first handling. */
const handledEvents = (sql) =>
  sql(
    "select operation_id as operationId, sub_operation_id as subOperationId, kind, state, times from handled order by seq",
  );
// apps/demo/src/app/subscriptions.ts
/** A callback URL that can be shown: the last part of its path is the token. */
const hidden = (url) => url.replace(/[?#].*$/s, "").replace(/[^/]+$/, "***");
/** What the platform has subscribed for this application. */
async function subscriptionViews(client, callbackUrl) {
  const views = [];
  for await (const { subscriptionId, notifyType, callbackUrl: url } of client.queryBatchSubscriptions({}))
    views.push({
      subscriptionId,
      notifyType,
      callback: hidden(url),
      ours: url === callbackUrl,
    });
  return views;
}
// apps/demo/src/app/operator-api.ts
/** The operator's API: what the page shows, and what can be done there. Mount it behind the guard. */
function createOperatorApi(parts) {
  const { sql, client, receiver, callbackUrl, commissioning, faults, feed, upkeep } = parts;
  return new Hono()
    .get("/feed", (c) => {
      const since = Number(c.req.header("last-event-id") ?? c.req.query("since") ?? 0) || 0;
      return c.body(feed.serve(c.req.query("watch"), since), 200, {
        "content-type": "text/event-stream",
        "cache-control": "no-cache",
      });
    })
    .get("/handled", (c) => c.json(handledEvents(sql)))
    .get("/campaigns", (c) => c.json(parts.campaigns()))
    .post("/campaigns/:operationId", async (c) => {
      await upkeep.adopt(c.req.param("operationId"));
      feed.ring();
      return c.body(null, 204);
    })
    .get("/campaigns/:operationId/devices/:subOperationId", async (c) => {
      const { operationId, subOperationId } = c.req.param();
      return c.json(timeline(sql, operationId, subOperationId));
    })
    .get("/subscriptions", async (c) => c.json(await subscriptionViews(client, callbackUrl)))
    .post("/subscriptions", async (c) =>
      c.json(
        await ensureSubscriptions(client, {
          callbackUrl,
          types: "upgrades",
          commissioning,
        }),
      ),
    )
    .get("/dead-letters", (c) => c.json(deadLetters(sql)))
    .get("/quarantine", (c) => c.json(quarantined(sql)))
    .post("/replay", async (c) => {
      const { dead, quarantined } = await c.req.json();
      let taken = 0;
      if (dead) taken += await receiver.replay({ dead });
      if (quarantined) taken += await receiver.replay({ quarantined });
      const { done } = await receiver.drain();
      feed.ring();
      return c.json({
        taken,
        done,
      });
    })
    .post("/reconcile", async (c) => {
      const report = await upkeep.reconcile();
      feed.ring();
      return report ? c.json(report) : c.json({ message: "Reconciliation is under way already." }, 409);
    })
    .put("/faults/:name", async (c) => {
      const { on, settings } = await c.req.json();
      const known = await faults.set(c.req.param("name"), on, settings);
      feed.ring();
      return c.body(null, known ? 204 : 404);
    })
    .post("/login-codes", async (c) => c.json({ code: await parts.loginCode() }, 201))
    .onError((error, c) => {
      if (isUpcallError(error)) return c.json(error.toJSON(), 502);
      throw error;
    });
}
// apps/demo/src/app/platform.ts
/** Operations that the page calls itself, with `@upcall/client` behind our proxy. */
const pageOperations = {
  queryUpgradePackageList,
  createSoftwareUpgradeTask,
  createFirmwareUpgradeTask,
  queryUpgradeTask,
  queryUpgradeSubTask,
  deleteSingleSubscription,
};
/** Every operation that is called from here; no other is in the Worker's script. */
const platformOperations = {
  ...pageOperations,
  queryBatchSubscriptions,
  subDeviceManagementData,
};
// apps/demo/src/app/receiving.ts
/** Every notification, late ones too, is written down in the transaction that ends its job. */
function createReceiving(options) {
  const { inbox, hookToken, wake, now, broken, observe } = options;
  const receiver = createReceiver({
    inbox,
    trust: [pathToken(hookToken)],
    hooks: { observe },
    concurrency: 256,
    leaseMs: 5e3,
    now,
    ...(wake ? { wake } : {}),
  });
  const record = (_, context) => {
    const event = context.event;
    if ("outcome" in event && broken()) throw new GiveUp("the handler of results is broken");
    context.effect(...effectsOf(event, context, now()));
  };
  for (const type of managementNotifyTypes) receiver.on(type, record, { late: true });
  return receiver;
}
// apps/demo/src/app/upkeep.ts
const noSuchTask = "123009";
const quiet = 2e4;
function createUpkeep({ sql, client, appId, receiver, now }) {
  let trouble = null;
  let reconciling = false;
  async function adopt(operationId) {
    const asked = await client.queryUpgradeTask({ operationId }).attempt();
    if (!asked.ok && asked.error.code !== noSuchTask) {
      trouble = asked.error.message;
      throw asked.error;
    }
    trouble = null;
    if (!asked.ok) return void noteCampaign(sql, operationId, "gone");
    const { operateType, staResult } = asked.value;
    noteCampaign(sql, operationId, {
      kind: operateType === "firmware_upgrade" ? "firmware" : "software",
      devices: staResult?.total ?? void 0,
      now: now(),
    });
    return asked.value;
  }
  /** Only the platform's record of the campaigns that matter is read, so that a sweep costs few calls. */
  async function makeUp(quietMs) {
    const tasks = [];
    for (const operationId of openCampaigns(sql, now() - quietMs)) {
      const task = await adopt(operationId);
      if (task) tasks.push(task);
    }
    const platform = {
      queryUpgradeTaskList: async () => ({ data: tasks }),
      queryUpgradeSubTask: client.queryUpgradeSubTask,
    };
    return reconcile(receiver, {
      platform,
      appId,
    });
  }
  async function reconcileOnce(quietMs = 0) {
    if (reconciling) return void 0;
    reconciling = true;
    try {
      return await makeUp(quietMs);
    } finally {
      reconciling = false;
    }
  }
  async function sweep() {
    await receiver.drain();
    await reconcileOnce(quiet).catch((error) => {
      if (!isUpcallError(error)) throw error;
    });
  }
  return {
    adopt,
    reconcile: reconcileOnce,
    sweep,
    get trouble() {
      return trouble;
    },
  };
}
// apps/demo/src/app/create-app.ts
/**
 * The whole application: receives notifications under `/iot`, writes down what they say, and lets the operator watch and act.
 *
 * @throws ConfigError for a missing or short token.
 */
async function createApp(options) {
  const { sql, inbox, wake, client, callbackUrl, operatorToken, commissioning, now = Date.now } = options;
  await inbox.summary();
  createTables(sql);
  const oddities = countOddities(sql);
  const switches = createSwitches(sql);
  const faults = createFaults(switches, options.emulatorUrl, now);
  const known = /* @__PURE__ */ new Set();
  const receiver = createReceiving({
    inbox,
    wake,
    now,
    hookToken: new URL(callbackUrl).pathname.split("/").at(-1),
    broken: () => switches.has(brokenHandler),
    observe(happening) {
      if (happening.kind === "judged") {
        oddities.add(happening.judged);
        meet(happening.judged.stream);
      }
      feed.ring();
    },
  });
  const upkeep = createUpkeep({
    sql,
    client,
    appId: options.appId,
    receiver,
    now,
  });
  const campaigns = () => campaignViews(sql, oddities.all);
  const feed = createFeed({
    sql,
    now,
    campaigns,
    inbox: async () => {
      const { unread, quarantined, open, dead } = await inbox.summary();
      return {
        unread,
        quarantined,
        open,
        dead,
      };
    },
    faults: faults.views,
    trouble: () => upkeep.trouble,
  });
  /** An operation that somebody else started: ask the platform about it, once. */
  function meet(stream) {
    const operationId = decodeURIComponent(stream.split("/")[1] ?? "");
    if (stream.startsWith("-/") || known.has(operationId)) return;
    known.add(operationId);
    upkeep.adopt(operationId).then(feed.ring, feed.ring);
  }
  const { guard, session, loginCode } = createAccess({
    sql,
    operatorToken,
    now,
    admits: options.admits,
  });
  const parts = {
    sql,
    campaigns,
    client,
    receiver,
    callbackUrl,
    commissioning,
    faults,
    feed,
    upkeep,
    loginCode,
  };
  const app = new Hono()
    .route("/iot", receiver.routes)
    .route("/session", session)
    .use("/api/*", guard)
    .route("/api", createOperatorApi(parts))
    .use("/platform/*", guard)
    .route(
      "/platform",
      platformProxy({
        client,
        allow: pageOperations,
      }),
    );
  return {
    fetch: (request) => app.fetch(request),
    receiver,
    upkeep,
    loginCode,
  };
}
// apps/demo/src/app/page-headers.ts
/** Pages run only our own script and styles, talk only to us, and are shown in nobody's frame. */
const pageHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
};
// apps/demo/src/app/serve.ts
const ofApplication = /^\/(?:iot|session|api|platform)(?:\/|$)/;
/** Everything that has a state is the application's; all else is a page. Both get the headers that guard pages. */
async function serve(request, application, pages) {
  const answer = await (ofApplication.test(new URL(request.url).pathname) ? application : pages)(request);
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value);
  return new Response(answer.body, {
    status: answer.status,
    headers,
  });
}
// apps/demo/src/examples/application.ts
const reconcileEveryMs = 6e4;
const sqlOf = (database) => {
  const prepared = /* @__PURE__ */ new Map();
  return (text, ...params) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement.all(...params);
  };
};
/** Starts the monitor: takes up what an earlier process left behind, and asks the platform once a minute what was missed. */
async function startMonitor(options) {
  const { database, pages, platformUrl, appId, secret, callbackUrl, operatorToken, commissioning, emulated } = options;
  const app = await createApp({
    sql: sqlOf(database),
    inbox: sqliteInbox(database),
    client: createClientOf(platformOperations, {
      baseUrl: platformUrl,
      appId,
      secret,
      commissioning,
    }),
    appId,
    callbackUrl,
    operatorToken,
    commissioning,
    emulatorUrl: emulated ? platformUrl : void 0,
  });
  const failed = (error) => console.error(error);
  sweep(app.receiver, { failed });
  setInterval(() => void app.upkeep.sweep().catch(failed), reconcileEveryMs);
  return {
    fetch: (request) => serve(request, app.fetch, pages),
    loginCode: app.loginCode,
  };
}
export { startMonitor };
