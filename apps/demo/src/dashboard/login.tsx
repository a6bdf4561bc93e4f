import { signal } from "@preact/signals";
import { api, loggedIn, sentence } from "./api.ts";

const problem = signal<string | undefined>(undefined);

/** Begins a session with the code behind `#login=`, and takes the code out of the address. */
export async function logInByLink(): Promise<void> {
  const [, code] = /^#login=([\w-]+)$/.exec(location.hash) ?? [];
  if (code) history.replaceState(null, "", "/#campaigns");
  try {
    if (code) await api("POST", "/session", { code });
    else await api("GET", "/api/campaigns");
    loggedIn.value = true;
  } catch (error) {
    if (code) problem.value = sentence(error);
    loggedIn.value = false;
  }
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
