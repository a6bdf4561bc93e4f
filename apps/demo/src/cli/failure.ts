/** Ends the demo with one sentence that says what to do; never shown with a stack trace. */
export class Failure extends Error {
  override readonly name = "Failure";
}
