import type { Drainable, Wake } from "./wake.ts";

/** The part of a Cloudflare Queue's producer binding that is used. */
export interface QueueProducer {
  send(message: unknown, options?: { delaySeconds?: number }): Promise<unknown>;
}

const longestDelay = 43_200;

/**
 * Rings by a message that says only "look", so that another invocation does the work: losing or repeating it does no harm.
 *
 * @param queue binding of the producer.
 * @param options where the time comes from.
 * @param options.now clock in milliseconds since 1970; `Date.now` by default.
 */
export const queueWake = (queue: QueueProducer, { now = Date.now }: { now?: () => number } = {}): Wake => ({
  async ring(at) {
    const delay = at === undefined ? 0 : Math.ceil(Math.max(0, at - now()) / 1000);
    await queue.send("look", { delaySeconds: Math.min(longestDelay, delay) });
  },
});

/**
 * The `queue` handler of a Worker that consumes what {@link queueWake} sends. Drains once a batch; when the drain fails, the
 * queue delivers again.
 */
export const drainOnQueue =
  <Env>(receiver: Drainable<Env>): ((batch: unknown, env: Env) => Promise<void>) =>
  async (_, env) => {
    await receiver.drain(env);
  };
