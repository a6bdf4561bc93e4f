/** Where an emulator keeps its state over restarts: one text, all or nothing. */
export interface Store {
  /** What the last run saved; `undefined` when there was none. */
  load(): string | undefined;
  save(text: string): void;
}
