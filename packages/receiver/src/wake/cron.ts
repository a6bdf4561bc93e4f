import type { Drainable } from "./wake.ts";

/**
 * The `scheduled` handler of a Worker: the sweep that makes every other wake optional.
 *
 * @example
 * export default { fetch: receiver.fetch, scheduled: drainOnCron(receiver) };
 */
export const drainOnCron =
  <Env>(receiver: Drainable<Env>): ((event: unknown, env: Env) => Promise<void>) =>
  async (_, env) => {
    await receiver.drain(env);
  };
