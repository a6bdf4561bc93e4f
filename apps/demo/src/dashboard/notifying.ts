import { signal } from "@preact/signals";

const key = "upcall-notify";
const possible = "Notification" in globalThis;

/** Whether the operator wants to be notified, and the browser may. */
export const notifying = signal(
  possible && Notification.permission === "granted" && localStorage.getItem(key) === "on",
);

/** Turns notifications on or off; the browser asks the operator first. Gives false when the browser refuses. */
export async function setNotifying(on: boolean): Promise<boolean> {
  const granted = on && possible && (await Notification.requestPermission()) === "granted";
  notifying.value = granted;
  localStorage.setItem(key, granted ? "on" : "off");
  return granted === on;
}
