/** What the platform makes of a receiver's answer, in its documented editions. */
export function meaningOf(status: number): string {
  if (status === 200) return "taken: the platform is content";
  if (status > 200 && status < 300) return "not proven to count as taken: answer exactly 200";
  if (status >= 300 && status < 400) return "a redirect: no edition of the platform is known to follow one";
  if ([501, 502, 503, 504].includes(status))
    return "a failure: most editions repeat it; ten in a row block the address";
  return "a failure: some editions drop the notification; ten in a row block the address";
}
