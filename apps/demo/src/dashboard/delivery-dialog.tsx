import { useRef } from "preact/hooks";
import type { DeliveryDetail, HandlerRun } from "../app/views.ts";
import { address, closeTo, hrefTo } from "./address.ts";
import { api, read } from "./api.ts";
import { asCurl } from "./as-curl.ts";
import { CopyButton } from "./copy-button.tsx";
import { Dialog } from "./dialog.tsx";
import { Advice } from "./advice.tsx";
import { useLive } from "./use-live.ts";
import { reasonOf } from "./reason-of.ts";
import { ReplayOne } from "./replay.tsx";
import { counted, deliveryStates, milliseconds, moment, stateName, typeName, verdicts } from "./words.ts";

/** JSON is shown with line breaks; anything else as it is. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

const closed = (): void => closeTo(hrefTo("deliveries", undefined, address.peek().params));

/** One delivery: what came, what it was judged and why, what each handler made of it, and its trace. */
export function DeliveryDialog({ id }: { id: string }) {
  const { value: detail, problem } = useLive<DeliveryDetail>(
    () => read(api.deliveries[":id"].$get({ param: { id } })),
    id,
  );
  return (
    <Dialog title={detail ? `${typeName(detail.type)}, ${moment(detail.receivedAt)}` : "Delivery"} close={closed}>
      {problem && <p role="alert">{problem}</p>}
      {detail ? <Detail detail={detail} /> : !problem && <p class="quiet">Reading…</p>}
    </Dialog>
  );
}

function Detail({ detail }: { detail: DeliveryDetail }) {
  const { id, body, size, operationId, subOperationId, device, state, status, trace, via, handledAt, receivedAt } =
    detail;
  const reason = state === "FAIL" ? reasonOf(body) : undefined;
  // The button stays after a replay, to say what came of it.
  const replayable = useRef(false);
  replayable.current ||= status === "dead" || status === "quarantined";
  return (
    <>
      <dl class="facts">
        {device && operationId && subOperationId && (
          <Fact name="Device">
            <a href={hrefTo("campaigns", operationId, { device: subOperationId })}>{device}</a>
          </Fact>
        )}
        {operationId && (
          <Fact name="Campaign">
            <a href={hrefTo("campaigns", operationId)}>
              <code>{operationId}</code>
            </a>
          </Fact>
        )}
        {state && (
          <Fact name="Says">
            <i class={`dot ${state}`} /> {stateName(state)}
          </Fact>
        )}
        <Fact name="Came">{via === "push" ? "pushed by the platform" : "repaired from the platform's record"}</Fact>
        <Judged detail={detail} />
        <Fact name="Status">
          {deliveryStates[status].name}. {deliveryStates[status].why}
          {handledAt !== null && ` It was handled after ${milliseconds(handledAt - receivedAt)}.`}
        </Fact>
        {trace && (
          <Fact name="Trace">
            <code>{trace}</code>
          </Fact>
        )}
      </dl>
      {reason !== undefined && <Advice reason={reason} />}
      {detail.handlers.length > 0 && (
        <section>
          <h3>Handlers</h3>
          <ul class="runs">
            {detail.handlers.map((run) => (
              <Run key={run.handler} run={run} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          Body <span class="quiet number">{counted(size, "byte")}</span>
        </h3>
        <pre class="body" tabIndex={0}>
          {readable(body)}
        </pre>
      </section>
      <div class="actions">
        <CopyButton label="Copy as curl" text={asCurl(detail, location.origin)} />
        {replayable.current && <ReplayOne id={id} />}
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Judged({ detail: { verdict, problem, attempt, operationId } }: { detail: DeliveryDetail }) {
  if (problem !== null) return <Fact name="Unreadable">{problem}</Fact>;
  if (verdict === null) return <Fact name="Judged">not yet</Fact>;
  if (operationId === null) return <Fact name="Judged">It belongs to no campaign, so it moves no device.</Fact>;
  const { name, why } = verdicts[verdict];
  return (
    <Fact name="Judged">
      <strong>{name}</strong>. {why} {attempt !== null && attempt > 1 && `Attempt ${attempt}.`}
    </Fact>
  );
}

const endings = { open: "waits", done: "done", dead: "given up" } as const;

function Run({ run: { handler, status, tries, error, dueAt } }: { run: HandlerRun }) {
  return (
    <li>
      <span class="row">
        <code>{handler}</code>
        <span class={status === "dead" ? "failed" : "quiet"}>
          {endings[status]} after {counted(tries, "try", "tries")}
          {status === "open" && tries > 0 && `, again at ${moment(dueAt)}`}
        </span>
      </span>
      {error && <span class="small failed">{error}</span>}
    </li>
  );
}
