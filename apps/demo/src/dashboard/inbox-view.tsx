import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DeadLetter, Quarantined } from "../app/views.ts";
import { api, sentence } from "./api.ts";
import { inbox } from "./feed.ts";
import { count, counted, stateName, time } from "./words.ts";

type Order = { readonly dead?: "all" | string[]; readonly quarantined?: "all" | string[] };

/** What waits, what was given up, and what could not be read. */
export function InboxView() {
  const dead = useSignal<readonly DeadLetter[]>([]);
  const quarantined = useSignal<readonly Quarantined[]>([]);
  const told = useSignal("");
  const { unread, open, dead: deadCount, quarantined: quarantinedCount } = inbox.value;

  useEffect(() => {
    api<DeadLetter[]>("GET", "/api/dead-letters").then((all) => (dead.value = all), fail);
  }, [deadCount]);
  useEffect(() => {
    api<Quarantined[]>("GET", "/api/quarantine").then((all) => (quarantined.value = all), fail);
  }, [quarantinedCount]);

  function fail(error: unknown): void {
    told.value = sentence(error);
  }
  async function replay(order: Order): Promise<void> {
    told.value = "Replaying…";
    await api<{ taken: number }>("POST", "/api/replay", order).then(
      ({ taken }) => (told.value = `${count(taken)} taken up again.`),
      fail,
    );
  }

  return (
    <div class="stack">
      <dl class="tiles">
        <Tile name="Waiting to be judged" value={unread} />
        <Tile name="Waiting to be handled" value={open} />
        <Tile name="Dead letters" value={deadCount} alarm />
        <Tile name="In quarantine" value={quarantinedCount} alarm />
      </dl>
      <p role="status" class="small">
        {told.value}
      </p>
      <section>
        <div class="head">
          <h2>Dead letters</h2>
          {deadCount > 0 && (
            <button type="button" class="main" onClick={() => void replay({ dead: "all" })}>
              Replay all
            </button>
          )}
        </div>
        {deadCount === 0 ? (
          <p class="quiet">
            None. A notification whose handler gave up would be kept here, to be replayed after a fix.
          </p>
        ) : (
          <div class="scroll" tabIndex={0} role="region" aria-label="Dead letters">
            <table>
              <thead>
                <tr>
                  <th scope="col">Device</th>
                  <th scope="col">Says</th>
                  <th scope="col">Why it was given up</th>
                  <th scope="col">Received</th>
                  <th scope="col">
                    <span class="sr">Action</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {dead.value.map((letter) => (
                  <tr key={letter.key}>
                    <td>{letter.deviceId}</td>
                    <td>
                      <i class={`dot ${letter.state}`} /> {stateName(letter.state)}
                    </td>
                    <td>{letter.error}</td>
                    <td class="number">{time(letter.receivedAt)}</td>
                    <td>
                      <button
                        type="button"
                        aria-label={`Replay ${letter.deviceId} ${stateName(letter.state)}`}
                        onClick={() => void replay({ dead: [letter.key] })}
                      >
                        Replay
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section>
        <div class="head">
          <h2>Quarantine</h2>
          {quarantinedCount > 0 && (
            <button type="button" onClick={() => void replay({ quarantined: "all" })}>
              Try all again
            </button>
          )}
        </div>
        {quarantinedCount === 0 ? (
          <p class="quiet">None. What cannot be read would be kept here with its bytes.</p>
        ) : (
          <ul class="kept">
            {quarantined.value.map((one) => (
              <li key={one.id}>
                <span class="row">
                  <strong>{one.problem}</strong>
                  <span class="quiet small number">
                    {time(one.receivedAt)} · {counted(one.size, "byte")}
                  </span>
                </span>
                <pre tabIndex={0}>{one.body}</pre>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Tile({ name, value, alarm = false }: { name: string; value: number; alarm?: boolean }) {
  return (
    <div class={alarm && value > 0 ? "tile alarm" : "tile"}>
      <dt>{name}</dt>
      <dd>{count(value)}</dd>
    </div>
  );
}
