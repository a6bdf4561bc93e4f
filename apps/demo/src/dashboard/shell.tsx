import { computed, signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { api, loggedIn } from "./api.ts";
import { connection, faults, inbox, loaded, trouble } from "./feed.ts";
import { count } from "./words.ts";

const routes = ["campaigns", "inbox", "subscriptions", "faults"] as const;
type Route = (typeof routes)[number];

const hash = signal(location.hash);
addEventListener("hashchange", () => {
  hash.value = location.hash;
});

/** The view that the address names. */
export const route = computed<Route>(() => routes.find((name) => hash.value === `#${name}`) ?? "campaigns");

const titles: Readonly<Record<Route, string>> = {
  campaigns: "Campaigns",
  inbox: "Inbox",
  subscriptions: "Subscriptions",
  faults: "Faults",
};
const statuses = { connecting: "Connecting…", live: "Live", lost: "Connection lost, trying again…" } as const;

const badges: Readonly<Record<Route, () => number>> = {
  campaigns: () => 0,
  inbox: () => inbox.value.dead + inbox.value.quarantined,
  subscriptions: () => 0,
  faults: () => faults.value.filter(({ on }) => on).length,
};

/** Frame of every view. */
export function Shell({ children }: { children: ComponentChildren }) {
  const shown = routes.filter((name) => name !== "faults" || faults.value.length > 0);
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
            <a key={name} href={`#${name}`} aria-current={route.value === name ? "page" : undefined}>
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
      {trouble.value && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <h1 class="sr">{titles[route.value]}</h1>
        {loaded.value ? children : <p class="boot">Waiting for the first news…</p>}
      </main>
    </>
  );
}

const focusContent = (): void => document.getElementById("content")?.focus();

async function logOut(): Promise<void> {
  await api("DELETE", "/session").catch(() => {});
  loggedIn.value = false;
}
