import type { StoredEntry, TokenStore } from "./token-store.ts";

/** What {@link TokenStoreObject} needs of the state that the runtime gives it. */
export interface ObjectState {
  readonly storage: {
    get(key: string): Promise<unknown>;
    put(key: string, value: unknown): Promise<void>;
  };
}

/** What {@link durableObjectStore} needs of a binding of the type `DurableObjectNamespace`. */
export interface ObjectNamespace<Id> {
  idFromName(name: string): Id;
  get(id: Id): { fetch(url: string, init: { method: string; body: string }): Promise<Response> };
}

interface Command {
  readonly key: string;
  readonly revision?: number;
  readonly value?: string;
}

/**
 * The Durable Object that holds the entries. Export it from the Worker's main module and bind it in the configuration.
 * The runtime lets no other request in between the read and the write of one, which makes the comparison safe.
 *
 * @example
 * export { TokenStoreObject } from "@upcall/client/stores/durable-object";
 */
export class TokenStoreObject {
  readonly #state: ObjectState;

  constructor(state: ObjectState) {
    this.#state = state;
  }

  async fetch(request: Request): Promise<Response> {
    const { key, revision, value } = (await request.json()) as Command;
    const { storage } = this.#state;
    const entry = (await storage.get(key)) as StoredEntry | undefined;
    if (revision === undefined) return Response.json(entry ?? null);
    if ((entry?.revision ?? 0) !== revision) return Response.json(false);
    await storage.put(key, { revision: revision + 1, value });
    return Response.json(true);
  }
}

/**
 * A store in one Durable Object, for the clients of all isolates.
 *
 * @param name of the object; one is enough for an application.
 * @example
 * createClient({ ...options, store: durableObjectStore(env.TOKENS) });
 */
export function durableObjectStore<Id>(namespace: ObjectNamespace<Id>, name = "upcall"): TokenStore {
  const ask = async (command: Command): Promise<unknown> => {
    const object = namespace.get(namespace.idFromName(name));
    const response = await object.fetch("https://tokens", { method: "POST", body: JSON.stringify(command) });
    return response.json();
  };
  return {
    read: async (key) => ((await ask({ key })) as StoredEntry | null) ?? undefined,
    replace: async (key, revision, value) => (await ask({ key, revision, value })) === true,
  };
}
