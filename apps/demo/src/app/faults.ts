import type { Sql } from "./database.ts";
import type { FaultView } from "./views.ts";

/** The switch that breaks the application's own handler of results. */
export const brokenHandler = "broken-handler";

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
  /** How those stand that were ever switched; none where nothing can be. */
  views(): Promise<readonly FaultView[]>;
  /**
   * @param settings of the emulator's fault, such as its share.
   * @returns false when there is no such fault.
   */
  set(name: string, on: boolean, settings?: object): Promise<boolean>;
}

/** The emulator's answer is kept so long, in milliseconds. */
const freshMs = 1000;

/** @param emulatorUrl absent when the platform is a real one, which has no switches. */
export function createFaults(switches: Switches, emulatorUrl: string | undefined, now: () => number): Faults {
  let remote: readonly EmulatorFault[] = [];
  let readAt = 0;
  const ask = (method: string, path = "", body?: object): Promise<Response> =>
    fetch(`${emulatorUrl}/admin/faults${path}`, {
      method,
      ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    });
  const activeOf = (name: string): EmulatorFault[] => remote.filter((one) => one.active && one.fault.kind === name);

  /** While the emulator is away, its faults stay as it last gave them. */
  async function refresh(): Promise<void> {
    if (emulatorUrl === undefined || now() < readAt + freshMs) return;
    readAt = now();
    const response = await ask("GET").catch(() => undefined);
    if (response?.ok) remote = (await response.json()) as EmulatorFault[];
  }
  return {
    async views() {
      await refresh();
      if (emulatorUrl === undefined) return [];
      const names = [...new Set(remote.map(({ fault }) => fault.kind))];
      const struck = (name: string): number =>
        remote.filter(({ fault }) => fault.kind === name).reduce((sum, one) => sum + one.struck, 0);
      return [
        { name: brokenHandler, on: switches.has(brokenHandler), struck: 0 },
        ...names.map((name) => ({ name, on: activeOf(name).length > 0, struck: struck(name) })),
      ];
    },
    async set(name, on, settings) {
      if (emulatorUrl === undefined) return false;
      readAt = 0;
      await refresh();
      readAt = 0;
      if (name === brokenHandler) switches.set(name, on);
      else if (!on) for (const { id } of activeOf(name)) await ask("DELETE", `/${id}`);
      else if (activeOf(name).length === 0) return (await ask("POST", "", { ...settings, kind: name })).ok;
      return true;
    },
  };
}
