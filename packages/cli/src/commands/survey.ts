import { Command } from "commander";
import type { Shell } from "../session.ts";
export const survey = (_shell: Shell): Command => new Command("survey");
