import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ConfigError } from "@upcall/contracts/errors";
import type { Store } from "../state/store.ts";

/**
 * Keeps the state of one emulator in a JSON file. The file holds tokens and callback URLs: it is for its owner alone. It is
 * written beside and then renamed, so a process that is killed leaves the state before or after.
 *
 * @param path the file, made when it does not exist
 * @throws ConfigError with option `store` when the file cannot be read or its folder cannot be written
 */
export function fileStore(path: string): Store {
  const draft = `${path}.new`;
  const refuse = (cause: unknown): never => {
    throw new ConfigError("store", `${path} cannot be used (${(cause as Error).message}); give another file`);
  };
  try {
    writeFileSync(draft, "", { mode: 0o600 });
    rmSync(draft);
  } catch (cause) {
    refuse(cause);
  }
  return {
    load() {
      try {
        return readFileSync(path, "utf8");
      } catch (cause) {
        return (cause as NodeJS.ErrnoException).code === "ENOENT" ? undefined : refuse(cause);
      }
    },
    save(text) {
      writeFileSync(draft, text, { mode: 0o600 });
      renameSync(draft, path);
    },
  };
}
