#!/usr/bin/env node
import { main } from "./main.ts";
import { processSurroundings } from "./surroundings.ts";

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processSurroundings());
}

void run();
