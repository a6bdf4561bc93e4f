/** The time that a sender waits for its answer. */
export interface Deadline {
  /** Whether it has passed, and the sender was answered. */
  readonly isOver: boolean;
  /** Resolves when it passes; never for a request that was answered in time. */
  readonly passed: Promise<void>;
  end(): void;
}

export function createDeadline(): Deadline {
  let resolvePassed: () => void;
  const passed = new Promise<void>((resolve) => (resolvePassed = resolve));
  let isOver = false;
  return {
    passed,
    get isOver() {
      return isOver;
    },
    end() {
      isOver = true;
      resolvePassed();
    },
  };
}
