import { effect, signal } from "@preact/signals";
import { withQuery, type Params } from "./query.ts";

/** The views, in the order of the navigation. */
export const views = ["campaigns", "deliveries", "subscriptions", "faults"] as const;
export type View = (typeof views)[number];

/** What the page shows: all of it is in the address, so that it can be kept, sent to somebody, and gone back to. */
export interface Address {
  readonly view: View;
  /** The campaign or delivery that is chosen. */
  readonly id: string | undefined;
  /** Filters, and what is open. */
  readonly params: Readonly<Record<string, string>>;
}

/** A part of the path as it was; what somebody typed wrong stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parse(hash: string): Address {
  const [path = "", query] = hash.replace(/^#\/?/, "").split("?");
  const [name, id] = path.split("/");
  return {
    view: views.find((view) => view === name) ?? "campaigns",
    id: id ? decoded(id) : undefined,
    params: Object.fromEntries(new URLSearchParams(query)),
  };
}

export const address = signal(parse(location.hash));
addEventListener("popstate", () => {
  address.value = parse(location.hash);
});

/** The address of something, for a link. Parameters without a value are left out. */
export const hrefTo = (view: View, id?: string, params: Params = {}): string =>
  withQuery(id === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`, params);

/** Goes somewhere: as a step that "back" undoes, or in place of where the page is. */
export function go(href: string, { replace = false, opened = false } = {}): void {
  if (replace) history.replaceState(history.state, "", href);
  else history.pushState({ opened }, "", href);
  address.value = parse(href);
}

/** Here, with some parameters changed. */
export function here(params: Params): string {
  const { view, id, params: before } = address.peek();
  return hrefTo(view, id, { ...before, ...params });
}

/** Sets filters. What is typed letter by letter replaces the last step. */
export const filterBy = (params: Params, typed = false): void => go(here(params), { replace: typed });

/** Opens a dialog, which is a parameter of the address. */
export const open = (params: Params): void => go(here(params), { opened: true });

/** Closes a dialog: back to before it was opened here, else to where somebody who came by a link should be. */
export function closeTo(href: string): void {
  if ((history.state as { opened?: boolean } | null)?.opened) history.back();
  else go(href, { replace: true });
}

/** One parameter of the address, empty when absent. */
export const param = (name: string): string => address.value.params[name] ?? "";

/** The campaign that was chosen last, also while another view is shown. */
export const chosenCampaign = signal<string | undefined>(undefined);
effect(() => {
  const { view, id } = address.value;
  if (view === "campaigns") chosenCampaign.value = id;
});
