import type { Sql } from "./database.ts";
import type { FaultView } from "./views.ts";

/** The switch that breaks the application's own handler of results. */
export const brokenHandler = "broken-handler";

/** How an operator's switch is asked of the emulator, by the emulator's name of the fault; nothing else is forwarded to it. */
const orders = {
  drop: { share: 0.2 },
  duplicate: {},
  reorder: { share: 0.3 },
  delay: {},
  "slow-body": { share: 0.1 },
  "truncated-body": { share: 0.1 },
  "connection-reset": { share: 0.2 },
  "wrong-content-type": { share: 0.1 },
  "unknown-notify-type": { share: 0.1 },
  "schema-deviation": { share: 0.1 },
  "server-error": { share: 0.5 },
  throttle: { share: 0.5 },
  "token-kick-out": { share: 0.5 },
  "error-in-200": {},
  "slow-reply": { seconds: 1 },
} as const;

/** A fault that can be switched: the application's own, or one of the emulator. */
export type FaultName = typeof brokenHandler | keyof typeof orders;

const names = [brokenHandler, ...Object.keys(orders)] as readonly FaultName[];

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
  const offered = emulatorUrl === undefined ? [] : names;
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
      return offered.map((name) => {
        const struck = remote.filter(({ fault }) => fault.kind === name).reduce((sum, one) => sum + one.struck, 0);
        return { name, on: name === brokenHandler ? switches.has(name) : activeOf(name).length > 0, struck };
      });
    },
    async set(name, on) {
      const wanted = offered.find((one) => one === name);
      if (!wanted) return false;
      readAt = 0;
      await refresh();
      if (wanted === brokenHandler) switches.set(name, on);
      else if (!on) for (const { id } of activeOf(name)) await ask("DELETE", `/${id}`);
      else if (activeOf(name).length === 0) await ask("POST", "", { kind: name, ...orders[wanted] });
      readAt = 0;
      return true;
    },
  };
}
