export { TokenStoreObject } from "../../src/stores/durable-object.ts";

// The tests run inside this Worker, beside its Durable Object.
export default { fetch: (): Response => new Response() };
