import { UpcallError } from "./upcall-error.ts";

/** An option is missing or wrong. Thrown before anything is sent or stored. */
export class ConfigError extends UpcallError {
  override readonly name = "ConfigError";
  readonly code = "CONFIG";
  readonly advice = "fix-request";
  /** The option at fault. */
  readonly option: string;

  /** @param problem what is wrong and what to do, as a sentence. */
  constructor(option: string, problem: string) {
    super(`${option}: ${problem}`);
    this.option = option;
  }
}
