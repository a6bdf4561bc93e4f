/** Date and time of ISO 8601, with minutes at least. */
const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads a date or time; one without a zone is of this machine's. `undefined` for any other text, and for a day that no calendar has. */
export function timeOf(text: string): Date | undefined {
  const [, day] = form.exec(text) ?? [];
  const time = new Date(text);
  return day && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) && time.toJSON() ? time : undefined;
}
