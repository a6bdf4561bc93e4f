import type { Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Package } from "../fleet/packages.ts";
import type { Clock } from "../time/clock.ts";
import type { V5Wire } from "./options.ts";
import type { Rules } from "./rules.ts";
import type { Simulation } from "./simulation.ts";
import type { Task } from "./task.ts";

/** What the calls of an emulated IoTDA work on. */
export interface V5Platform {
  readonly appId: string;
  readonly wire: V5Wire;
  readonly random: Random;
  readonly clock: Clock;
  readonly fleet: Fleet;
  readonly packages: Map<string, Package>;
  readonly tasks: Map<string, Task>;
  /** How many tasks were ever created; their fates derive from it. */
  createdTasks: number;
  readonly rules: Rules;
  readonly simulation: Simulation;
  /** Record ids, by which lists run. */
  readonly nextRecord: () => string;
}
