// What the oldest Node that is supported has no types for.
declare module "node:sqlite" {
  export class DatabaseSync {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): { run(...params: never[]): unknown; all(...params: never[]): unknown[] };
    close(): void;
  }
}

declare module "bun:sqlite" {
  export { DatabaseSync as Database } from "node:sqlite";
}
