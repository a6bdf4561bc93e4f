/**
 * Does work of several steps and shows what was done. When a step fails, what the steps before it have done is shown first, so that
 * whoever tries again knows where to go on.
 */
export async function showingDone(work: () => Promise<void>, done: () => number, show: () => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (done() > 0) show();
    throw error;
  }
  show();
}
