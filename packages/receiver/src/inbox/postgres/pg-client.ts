import type { Rows } from "./driver.ts";

/** The part of a connection of the `pg` package that is used. */
export interface PgClient {
  query(sql: string, params?: never[]): Promise<Rows>;
  on(event: "notification" | "error", heard: () => void): unknown;
  once(event: "end", heard: () => void): unknown;
  off(event: "error", heard: () => void): unknown;
  release(broken?: boolean): void;
  end(): Promise<void>;
}

/** The part of `Pool` of the `pg` package that is used. */
export interface PgPool {
  query(sql: string, params?: never[]): Promise<Rows>;
  on(event: "error", heard: () => void): unknown;
  connect(): Promise<PgClient>;
}

/** Whatever used a lost connection fails by itself; the event that pg adds would end the process if nothing heard it. */
export const lost = (): void => undefined;
