import type { ComponentChildren } from "preact";
import { address, hrefTo, views, type View } from "./address.ts";
import { loggedIn, patientFetch } from "./api.ts";
import { connection, faults, inbox, loaded } from "./feed.ts";
import { HealthLine } from "./health-line.tsx";
import { count } from "./words.ts";

const titles: Readonly<Record<View, string>> = {
  campaigns: "Campaigns",
  deliveries: "Deliveries",
  subscriptions: "Subscriptions",
  faults: "Faults",
};
const statuses = { connecting: "Connecting…", live: "Live", lost: "Connection lost, trying again…" } as const;

const badges: Readonly<Record<View, () => number>> = {
  campaigns: () => 0,
  deliveries: () => inbox.value.dead + inbox.value.quarantined,
  subscriptions: () => 0,
  faults: () => faults.value.filter(({ on }) => on).length,
};

/** Frame of every view. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { view } = address.value;
  const shown = views.filter((name) => name !== "faults" || faults.value.length > 0);
  return (
    <>
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), focusContent())}>
        Skip to the content
      </a>
      <header class="bar">
        <span class="brand">
          <img src="/icon.svg" alt="" width="22" height="22" /> Upcall <span class="quiet">monitor</span>
        </span>
        <nav aria-label="Views">
          {shown.map((name) => (
            <a key={name} href={hrefTo(name)} aria-current={view === name ? "page" : undefined}>
              {titles[name]}
              {badges[name]() > 0 && <span class="badge">{count(badges[name]())}</span>}
            </a>
          ))}
        </nav>
        <span class={`status ${connection.value}`} role="status">
          {statuses[connection.value]}
        </span>
        <button type="button" class="plain" onClick={() => void logOut()}>
          Log out
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <h1 class="sr">{titles[view]}</h1>
        {loaded.value && <HealthLine />}
        {loaded.value ? children : <p class="boot">Waiting for the first news…</p>}
      </main>
    </>
  );
}

const focusContent = (): void => document.getElementById("content")?.focus();

async function logOut(): Promise<void> {
  await patientFetch("/session", { method: "DELETE" }).catch(() => {});
  loggedIn.value = false;
}
