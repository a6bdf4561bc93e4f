import type { Command } from "commander";
import type { Shell } from "../session.ts";
import { completion } from "./completion.ts";
import { doctor } from "./doctor.ts";
import { emulate } from "./emulate.ts";
import { explain } from "./explain.ts";
import { inbox } from "./inbox.ts";
import { listen } from "./listen.ts";
import { login } from "./login.ts";
import { logout } from "./logout.ts";
import { packages } from "./packages.ts";
import { replay } from "./replay.ts";
import { subscribe } from "./subscribe.ts";
import { subscriptions } from "./subscriptions.ts";
import { survey } from "./survey.ts";
import { trigger } from "./trigger.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { upgrade } from "./upgrade.ts";

/** Every command, in the order of the help. */
export const commands: readonly ((shell: Shell) => Command)[] = [
  doctor,
  login,
  logout,
  subscribe,
  subscriptions,
  unsubscribe,
  packages,
  upgrade,
  listen,
  trigger,
  replay,
  inbox,
  explain,
  emulate,
  survey,
  completion,
];
