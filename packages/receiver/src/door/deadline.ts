/** The time that a sender waits for its answer. */
export class Deadline {
  /** Whether it has passed, and the sender was answered. */
  isOver = false;
  /** Resolves when it passes; never for a request that was answered in time. */
  readonly passed: Promise<void>;
  #pass: () => void = () => undefined;

  constructor() {
    this.passed = new Promise((resolve) => (this.#pass = resolve));
  }

  end(): void {
    this.isOver = true;
    this.#pass();
  }
}
