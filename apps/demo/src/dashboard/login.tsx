import { signal } from "@preact/signals";
import { hrefTo, go } from "./address.ts";
import { api, loggedIn, patientFetch } from "./api.ts";

const problem = signal<string | undefined>(undefined);

async function beginSession(code: string): Promise<void> {
  go(hrefTo("campaigns"), { replace: true });
  const response = await patientFetch("/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code }),
  });
  loggedIn.value = response.ok;
  if (!response.ok) problem.value = ((await response.json()) as { message: string }).message;
}

/** Begins a session with the code behind `#login=`, and takes the code out of the address. */
export async function logInByLink(): Promise<void> {
  const [, code] = /^#login=([\w-]+)$/.exec(location.hash) ?? [];
  if (code) return beginSession(code);
  const { ok } = await api.campaigns.$get();
  loggedIn.value = ok;
}

export function LoginView() {
  return (
    <main class="login">
      <img src="/icon.svg" alt="" width="40" height="40" />
      <h1>Upcall monitor</h1>
      {problem.value && <p role="alert">{problem.value}</p>}
      <p>
        Open the login link that the terminal printed. Each works once: press Enter there for another one, or ask the
        application for one with its operator token.
      </p>
    </main>
  );
}
