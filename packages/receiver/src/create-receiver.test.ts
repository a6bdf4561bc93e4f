import { isUpcallError } from "@upcall/contracts/errors";
import { describe, expect, test, vi } from "vitest";
import { createReceiver } from "./create-receiver.ts";
import type { ReceiverEvent } from "./hooks.ts";
import { GiveUp, RetryLater } from "./worker/retry.ts";
import { deliveryRequest } from "./testing/deliver.ts";
import {
  firmwareResultSample,
  firmwareStateSample,
  softwareResultSample,
  softwareStateSample,
} from "./testing/samples.ts";
import { pathToken } from "./trust/path-token.ts";
import { basics, ignore, push, still, token, url } from "../test/receiver.ts";

/** A receiver whose clock stands still until it is moved. */
function clocked() {
  const clock = { at: 1_000_000 };
  const receiver = createReceiver({ ...still(), now: () => clock.at, random: () => 0.5 });
  return { clock, receiver };
}

describe("handlers", () => {
  test("run once for an event, however often and in whatever order it is pushed", async () => {
    const receiver = createReceiver(still());
    const seen: string[] = [];
    receiver
      .on("swUpgradeStateChangeNotify", (body) => void seen.push(body.swUpgradeState))
      .on("swUpgradeResultNotify", (body) => void seen.push(body.swUpgradeResult));
    await push(
      receiver,
      softwareStateSample("downloading"),
      softwareStateSample("downloading"),
      softwareStateSample("updating"),
      softwareStateSample("downloaded"),
      softwareResultSample("SUCCESS"),
      softwareStateSample("updating"),
      softwareResultSample("SUCCESS"),
    );
    expect(await receiver.drain()).toEqual({ judged: 7, done: 3, retry: 0, dead: 0 });
    expect(seen).toEqual(["downloading", "updating", "SUCCESS"]);
  });

  test("get late and conflicting notifications only with the option `late`", async () => {
    const receiver = createReceiver(still());
    const seen: string[] = [];
    receiver
      .on(
        "fwUpgradeStateChangeNotify",
        (_, { verdict, event }) => void seen.push(`${verdict} ${JSON.stringify(event)}`),
      )
      .on("fwUpgradeResultNotify", (body, { verdict }) => void seen.push(`${verdict} ${body.status}`))
      .on("fwUpgradeResultNotify", (body, { verdict }) => void seen.push(`asked: ${verdict} ${body.status}`), {
        name: "audit",
        late: true,
      });
    await push(receiver, firmwareResultSample("SUCCESS"), firmwareStateSample("1"), firmwareResultSample("FAIL"));
    await receiver.drain();
    expect(seen).toEqual(["advanced SUCCESS", "asked: advanced SUCCESS", "asked: conflict FAIL"]);
  });

  test("get a recorded outcome only when it is new", async () => {
    const verdicts: string[] = [];
    const observe = (happening: ReceiverEvent): void => {
      if (happening.kind === "judged") verdicts.push(`${happening.judged.via} ${happening.judged.verdict}`);
    };
    const receiver = createReceiver({ ...still(), hooks: { observe } });
    const seen: string[] = [];
    receiver.on("fwUpgradeResultNotify", ({ status }) => void seen.push(status));
    await push(receiver, firmwareResultSample("SUCCESS"));
    await receiver.drain();
    const { inbox } = receiver.settings();
    const [pushed] = await inbox.deliveries({ limit: 1 });
    const reconciled = async (status: string): Promise<void> => {
      const { type, stream } = pushed as { type: string; stream: string };
      await inbox.accept({
        id: `reconciled-${status}`,
        receivedAt: 0,
        via: "reconcile",
        body: new TextEncoder().encode(JSON.stringify(firmwareResultSample(status))),
        reading: { readable: true, type, stream, state: status },
      });
      await receiver.drain();
    };
    await reconciled("SUCCESS");
    await reconciled("FAIL");
    expect(verdicts).toEqual(["push advanced", "reconcile duplicate", "reconcile advanced"]);
    expect(seen).toEqual(["SUCCESS", "FAIL"]);
  });

  test("get a second run of a failed upgrade as the next attempt, with new idempotency keys", async () => {
    const receiver = createReceiver(still());
    const keys: string[] = [];
    receiver
      .on("fwUpgradeResultNotify", (_, context) => void keys.push(`${context.attempt} ${context.idempotencyKey}`))
      .otherwise(() => undefined);
    await push(receiver, firmwareResultSample("FAIL"), firmwareStateSample("1"), firmwareResultSample("FAIL"));
    await receiver.drain();
    expect(keys).toEqual([
      "1 app-1/operation-1/sub-1/fwUpgradeResultNotify/FAIL/1/fwUpgradeResultNotify",
      "2 app-1/operation-1/sub-1/fwUpgradeResultNotify/FAIL/2/fwUpgradeResultNotify",
    ]);
  });

  test("that throw are tried again with growing pauses, and in the end are dead letters that can be replayed", async () => {
    const { clock, receiver } = clocked();
    const tries: number[] = [];
    let broken = true;
    receiver.on("swUpgradeResultNotify", (_, context) => {
      tries.push(context.tries);
      if (broken) throw new Error("mail server down");
    });
    await push(receiver, softwareResultSample("FAIL"));
    const { inbox } = receiver.settings();
    const pauses: number[] = [];
    for (;;) {
      await receiver.drain();
      const { nextAt, dead } = await inbox.summary();
      if (dead > 0) break;
      pauses.push(nextAt! - clock.at);
      clock.at = nextAt!;
    }
    expect(pauses).toEqual([750, 1500, 3000, 6000, 12_000, 24_000, 48_000, 96_000, 192_000]);
    const dead = await inbox.jobs({ status: "dead", limit: 10 });
    expect(dead).toMatchObject([{ tries: 10, error: "Error: mail server down" }]);
    broken = false;
    expect(await receiver.replay({ dead: "all" })).toBe(1);
    expect(await receiver.drain()).toMatchObject({ done: 1, dead: 0 });
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
  });

  test("choose with RetryLater and GiveUp when and whether to try again", async () => {
    const { clock, receiver } = clocked();
    receiver
      .on("swUpgradeResultNotify", () => {
        throw new GiveUp("no such customer");
      })
      .on("fwUpgradeResultNotify", (_, { tries }) => {
        if (clock.at < 5_000_000) throw new RetryLater(new Date(5_000_000));
        expect(tries).toBe(1);
      });
    await push(receiver, softwareResultSample("FAIL"), firmwareResultSample("FAIL", { subOperationId: "sub-2" }));
    expect(await receiver.drain()).toEqual({ judged: 2, done: 0, retry: 1, dead: 1, nextAt: 5_000_000 });
    clock.at = 5_000_000;
    expect(await receiver.drain()).toEqual({ judged: 0, done: 1, retry: 0, dead: 0 });
  });

  test("commit effects with the end of the job, and none when they fail", async () => {
    const { clock, receiver } = clocked();
    const mails: string[] = [];
    receiver.on("swUpgradeResultNotify", ({ deviceId }, { effect, tries }) => {
      effect(() => void mails.push(deviceId));
      if (tries < 3) throw new Error("not yet");
    });
    await push(receiver, softwareResultSample("FAIL"));
    for (let round = 0; round < 4; round += 1) {
      await receiver.drain();
      clock.at += 3_600_000;
    }
    expect(mails).toEqual(["device-1"]);
  });

  test("of one device run in order, those of others at once", async () => {
    const receiver = createReceiver(still());
    const log: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    receiver.on("swUpgradeStateChangeNotify", async ({ subOperationId, swUpgradeState }) => {
      if (subOperationId === "slow") await gate;
      log.push(`${subOperationId} ${swUpgradeState}`);
      if (subOperationId === "quick" && swUpgradeState === "updating") release();
    });
    for (const state of ["downloading", "updating"])
      for (const subOperationId of ["slow", "quick"])
        await push(receiver, softwareStateSample(state, { subOperationId }));
    await receiver.drain();
    expect(log).toEqual(["quick downloading", "quick updating", "slow downloading", "slow updating"]);
  });

  test("of further types get what their schema gives; a body that does not match is quarantined until a fix", async () => {
    const isNumber = (value: unknown) => typeof (value as { level?: unknown }).level === "number";
    let strict = true;
    const receiver = createReceiver({
      ...still(),
      schemas: {
        batteryLow: {
          "~standard": {
            version: 1,
            validate: (value: unknown) =>
              strict && !isNumber(value)
                ? { issues: [{ message: "must be a number", path: [{ key: "level" }] }] }
                : { value: { level: Number((value as { level: unknown }).level) } },
            types: undefined as { output: { level: number } } | undefined,
          },
        },
      },
    });
    const levels: number[] = [];
    receiver.on("batteryLow", ({ level }, { event, attempt, verdict, idempotencyKey }) => {
      expect([event, attempt, verdict]).toEqual([undefined, 1, "advanced"]);
      expect(idempotencyKey).toMatch(/^-\/[\w-]+\/batteryLow\/\/1\/batteryLow$/);
      levels.push(level);
    });
    await push(receiver, { notifyType: "batteryLow", level: 3 }, { notifyType: "batteryLow", level: "4" });
    await receiver.drain();
    const { inbox } = receiver.settings();
    const [quarantined] = await inbox.deliveries({ status: "quarantined", limit: 9 });
    expect(quarantined).toMatchObject({ problem: "level: must be a number" });
    expect(await receiver.replay({ quarantined: "all" })).toBe(0);
    strict = false;
    expect(await receiver.replay({ quarantined: ["another"] })).toBe(0);
    expect(await receiver.replay({ quarantined: [quarantined!.id] })).toBe(1);
    await receiver.drain();
    expect(levels).toEqual([3, 4]);
  });

  test("need different names", () => {
    const receiver = createReceiver(still()).on("swUpgradeResultNotify", () => undefined);
    expect(() => receiver.on("swUpgradeResultNotify", () => undefined)).toThrow(
      /name: must differ.*swUpgradeResultNotify/,
    );
  });
});

describe("a receiver", () => {
  test("handles after the answer", async () => {
    const seen = await new Promise((resolve) => {
      const receiver = createReceiver(basics()).on("fwUpgradeResultNotify", ({ deviceId }) => resolve(deviceId));
      void receiver.fetch(deliveryRequest(url, firmwareResultSample("SUCCESS")));
    });
    expect(seen).toBe("device-1");
  });

  test("passes its work to waitUntil where the runtime has it", async () => {
    const works: Promise<unknown>[] = [];
    let handled = 0;
    const receiver = createReceiver(basics()).on("fwUpgradeResultNotify", () => void (handled += 1));
    const waitUntil = (work: Promise<unknown>) => void works.push(work);
    const background = { waitUntil, passThroughOnException: ignore, props: {} };
    await receiver.fetch(deliveryRequest(url, firmwareResultSample("SUCCESS")), undefined, background);
    expect([works.length, handled]).toEqual([1, 0]);
    await Promise.all(works);
    expect(handled).toBe(1);
  });

  test("calls the function form once, with the first request's bindings", async () => {
    const options = vi.fn((env: { TOKEN: string }) => ({ ...basics(), trust: [pathToken(env.TOKEN)] }));
    const receiver = createReceiver(options);
    expect(options).not.toHaveBeenCalled();
    for (let at = 0; at < 2; at += 1) {
      const { status } = await receiver.fetch(deliveryRequest(url, firmwareResultSample("SUCCESS")), { TOKEN: token });
      expect(status).toBe(200);
    }
    expect(options).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["inbox", () => createReceiver({ trust: [pathToken(token)] } as never)],
    ["trust", () => createReceiver({ ...basics(), trust: [] })],
    ["bodyLimit", () => createReceiver({ ...basics(), bodyLimit: 0 })],
    ["leaseMs", () => createReceiver({ ...basics(), leaseMs: Number.NaN })],
    ["unreadLimit", () => createReceiver({ ...basics(), unreadLimit: -1 })],
    ["keep.failedMs", () => createReceiver({ ...basics(), keep: { failedMs: Number.NaN } })],
    ["pathToken", () => pathToken(undefined)],
    ["pathToken", () => pathToken("too-short")],
    ["pathToken", () => pathToken(token, "too-short")],
    ["pathToken", () => pathToken("0123456789/abcdef")],
  ])("refuses a wrong %s at once", (option, create) => {
    expect(create).toThrow(
      expect.toSatisfy((error) => isUpcallError(error, "CONFIG") && "option" in error && error.option === option),
    );
  });
});
