import type { Sql } from "./database.ts";
import type { FaultView } from "./views.ts";

/** The switch that breaks the application's own handler of results. */
export const brokenHandler = "broken-handler";

type Listed = Omit<FaultView, "on" | "struck"> & {
  /** What the emulator is asked for; absent for the application's own switch. */
  readonly order?: Readonly<Record<string, unknown>>;
};

const push = (kind: string, title: string, about: string, order: object = {}): Listed => ({
  name: kind,
  group: "Notifications",
  title,
  about,
  order: { kind, ...order },
});
const call = (kind: string, title: string, about: string, order: object = {}): Listed => ({
  name: kind,
  group: "Calls to the platform",
  title,
  about,
  order: { kind, ...order },
});

/** Everything that an operator may switch; nothing else is forwarded to the emulator. */
const listed: readonly Listed[] = [
  {
    name: brokenHandler,
    group: "This application",
    title: "Break our own handler",
    about: "The handler of results gives up. Results become dead letters: mend it, then replay them.",
  },
  push("drop", "Lose one push in five", "Devices stop on the way. Reconciling finds what was lost.", { share: 0.2 }),
  push("duplicate", "Send every push twice", "The repeats are stored, judged duplicate, and handled once."),
  push("reorder", "Send pushes out of order", "What is overtaken is judged late and moves nothing.", { share: 0.3 }),
  push("delay", "Hold pushes back", "Each arrives a minute of the platform's time later."),
  push("slow-body", "Send bodies slowly", "The age of notifications grows, nothing is lost.", { share: 0.1 }),
  push("truncated-body", "Cut bodies in half", "They go to quarantine with their bytes.", { share: 0.1 }),
  push("connection-reset", "Cut connections", "The platform sends those pushes again.", { share: 0.2 }),
  push("wrong-content-type", "Send the wrong content type", "Such pushes go to quarantine.", { share: 0.1 }),
  push("unknown-notify-type", "Send unknown types", "Stored and kept; no handler knows them.", { share: 0.1 }),
  push("schema-deviation", "Break the schema", "What cannot be read goes to quarantine, and can be replayed.", {
    share: 0.1,
  }),
  call("server-error", "Answer 503", "Calls are repeated when that is safe.", { share: 0.5 }),
  call("throttle", "Throttle", "The client backs off and tries again.", { share: 0.5 }),
  call("token-kick-out", "Log us out elsewhere", "The client logs in once more, for everybody.", { share: 0.5 }),
  call("error-in-200", "Hide errors in a 200", "The client reads the body, not the status."),
  call("slow-reply", "Answer slowly", "Every call takes a second longer.", { seconds: 1 }),
];

/** Switches that survive a restart. */
export interface Switches {
  has(name: string): boolean;
  set(name: string, on: boolean): void;
}

export const createSwitches = (sql: Sql): Switches => ({
  has: (name) => sql("select 1 as one from switch where name = ?", name).length > 0,
  set: (name, on) =>
    void sql(on ? "insert into switch values (?) on conflict do nothing" : "delete from switch where name = ?", name),
});

interface EmulatorFault {
  readonly id: number;
  readonly fault: { readonly kind: string };
  readonly struck: number;
  readonly active: boolean;
}

/** The faults of the demo: the application's own switch, and those of the emulator where there is one. */
export interface Faults {
  /** How they stand. */
  views(): Promise<readonly FaultView[]>;
  /** @returns false when there is no such fault. */
  set(name: string, on: boolean): Promise<boolean>;
}

/** What the emulator said is believed so long. */
const freshMs = 1000;

/** @param emulatorUrl absent when the platform is a real one, which has no switches. */
export function createFaults(switches: Switches, emulatorUrl: string | undefined, now: () => number): Faults {
  let remote: readonly EmulatorFault[] = [];
  let readAt = 0;
  const offered = emulatorUrl === undefined ? [] : listed;
  const ask = (method: string, path = "", body?: object): Promise<Response> =>
    fetch(`${emulatorUrl}/admin/faults${path}`, {
      method,
      ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
  const activeOf = (name: string): EmulatorFault[] => remote.filter((one) => one.active && one.fault.kind === name);

  /** While the emulator is away, its faults stay as they were last seen. */
  async function refresh(): Promise<void> {
    if (emulatorUrl === undefined || now() < readAt + freshMs) return;
    readAt = now();
    const response = await ask("GET").catch(() => undefined);
    if (response?.ok) remote = (await response.json()) as EmulatorFault[];
  }
  return {
    async views() {
      await refresh();
      return offered.map(({ order, ...view }) => {
        const active = activeOf(view.name);
        const struck = remote.filter(({ fault }) => fault.kind === view.name).reduce((sum, one) => sum + one.struck, 0);
        return { ...view, on: order ? active.length > 0 : switches.has(view.name), struck };
      });
    },
    async set(name, on) {
      const wanted = offered.find((one) => one.name === name);
      if (!wanted) return false;
      readAt = 0;
      await refresh();
      if (!wanted.order) switches.set(name, on);
      else if (!on) for (const { id } of activeOf(name)) await ask("DELETE", `/${id}`);
      else if (activeOf(name).length === 0) await ask("POST", "", wanted.order);
      readAt = 0;
      return true;
    },
  };
}
