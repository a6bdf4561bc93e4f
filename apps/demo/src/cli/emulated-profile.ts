import { platformOperations } from "../app/platform.ts";
import type { Options } from "./options.ts";

/** How a platform is emulated, and how the Worker calls it. */
export interface EmulatedProfile {
  readonly edition: "A" | "CTWing" | "v5";
  readonly appId: string;
  /** What the emulator knows the caller by. */
  readonly key: string;
  /** Further variables of the Worker. */
  readonly bindings: Readonly<Record<string, string>>;
  /** Whether the platform can be steered, keeps its state, and pushes each change of each device. */
  readonly isWhole: boolean;
}

/** The client knows one version; for others any digits will do here, and the platform's pages show the real ones. */
const { subDeviceManagementData: _, ...others } = platformOperations;
const versions = Object.fromEntries(Object.keys(others).map((name) => [name, "20260101000000"]));

export const emulatedProfiles: Readonly<Record<Options["profile"], EmulatedProfile>> = {
  v1: { edition: "A", appId: "demo", key: "demo", bindings: { EMULATED: "true" }, isWhole: true },
  ctwing: {
    edition: "CTWing",
    appId: "demo",
    key: "demo",
    bindings: { EMULATED: "true", PROFILE: "ctwing", VERSIONS: JSON.stringify(versions) },
    isWhole: true,
  },
  v5: {
    edition: "v5",
    appId: "app-1",
    key: "demo-key",
    bindings: { PROFILE: "v5", PROJECT_ID: "project-1", ACCESS_KEY: "demo-key" },
    isWhole: false,
  },
};
