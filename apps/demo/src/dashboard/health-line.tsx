import type { HealthIssue } from "../app/views.ts";
import { hrefTo } from "./address.ts";
import { connection, health } from "./feed.ts";
import { count, counted, time } from "./words.ts";

/** What is wrong in words, and where to look. */
function wordsOf(issue: HealthIssue): { readonly text: string; readonly href: string; readonly where: string } {
  const waiting = { href: hrefTo("deliveries", undefined, { status: "open" }), where: "What waits" };
  switch (issue.kind) {
    case "platform":
      return { text: issue.message, href: hrefTo("subscriptions"), where: "Try again" };
    case "subscriptions":
      return {
        text: `${counted(issue.missing.length, "subscription")} missing: ${issue.missing.join(", ")} does not come here.`,
        href: hrefTo("subscriptions"),
        where: "Subscribe",
      };
    case "backlog":
      return { text: `The backlog grows: ${count(issue.waiting)} wait to be handled.`, ...waiting };
    case "age":
      return { text: `The oldest notification that waits came at ${time(issue.since)}.`, ...waiting };
    case "dead":
      return {
        text: `${counted(issue.count, "dead letter")}: a handler gave up.`,
        href: hrefTo("deliveries", undefined, { status: "dead" }),
        where: "Look and replay",
      };
    case "quarantined":
      return {
        text: `${counted(issue.count, "delivery", "deliveries")} cannot be read.`,
        href: hrefTo("deliveries", undefined, { status: "quarantined" }),
        where: "Look",
      };
  }
}

/** Says that all is right, or names what is not. */
export function HealthLine() {
  if (connection.value === "lost")
    return <p class="health bad">The application does not answer; what is shown may be old.</p>;
  if (health.value.length === 0) return <p class="health good">All is right.</p>;
  return (
    <ul class="health bad" aria-label="What is not right">
      {health.value.map(wordsOf).map(({ text, href, where }) => (
        <li key={text}>
          {text} <a href={href}>{where}</a>
        </li>
      ))}
    </ul>
  );
}
