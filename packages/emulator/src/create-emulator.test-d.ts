import { expectTypeOf, test } from "vitest";
import { createEmulator, type Deliver, type Emulator, type EmulatorOptions, type Fault } from "./index.ts";

test("the application's own fetch can carry the pushes", () => {
  const receiver = { fetch: (request: Request): Promise<Response> => Promise.resolve(new Response(request.url)) };
  expectTypeOf(receiver.fetch).toExtend<Deliver>();
  expectTypeOf(fetch).toExtend<Deliver>();
});

test("an emulator is a fetch handler", () => {
  expectTypeOf<Emulator["fetch"]>().toEqualTypeOf<(request: Request) => Promise<Response>>();
});

test("only the applications must be given", () => {
  expectTypeOf<{ apps: [] }>().toExtend<EmulatorOptions>();
  expectTypeOf<{ seed: 1 }>().not.toExtend<EmulatorOptions>();
});

test("options and faults that do not exist do not compile", () => {
  // @ts-expect-error -- the option is called `edition`
  createEmulator({ apps: [], editions: "A" });
  expectTypeOf<"meteor">().not.toExtend<Fault["kind"]>();
});
