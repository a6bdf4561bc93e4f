import type { DeliveryRecord } from "../inbox/inbox.ts";
import type { WorkerSettings } from "./options.ts";

/** What to take up again. */
export type Replay =
  /** Dead letters: all, or those of these event keys. Their tries begin anew. */
  | { readonly dead: "all" | readonly string[] }
  /** Quarantined deliveries that can be read now, after a schema was given or a bug fixed. */
  | { readonly quarantined: "all" | readonly string[] };

const pageSize = 100;

async function* quarantined(
  { inbox }: WorkerSettings<never>,
  ids: "all" | readonly string[],
): AsyncIterable<DeliveryRecord> {
  const filter = { status: "quarantined", ...(ids !== "all" && { ids }) } as const;
  let after = 0;
  for (;;) {
    const page = await inbox.deliveries({ ...filter, after, limit: pageSize });
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.seq;
  }
}

/** Gives how many jobs or deliveries were taken up. */
export async function replay(settings: WorkerSettings<never>, what: Replay): Promise<number> {
  const { inbox, now, parse } = settings;
  if ("dead" in what) return inbox.revive(what.dead === "all" ? undefined : what.dead, now());
  let count = 0;
  for await (const { id, body } of quarantined(settings, what.quarantined)) {
    const { reading } = await parse(body, id);
    if (reading.readable) count += await inbox.reopen([{ id, reading }]);
  }
  return count;
}
