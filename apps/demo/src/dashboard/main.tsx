import { render } from "preact";
import { useEffect } from "preact/hooks";
import { loggedIn } from "./api.ts";
import { CampaignsView } from "./campaigns-view.tsx";
import { FaultsView } from "./faults-view.tsx";
import { startFeed } from "./feed.ts";
import { InboxView } from "./inbox-view.tsx";
import { logInByLink, LoginView } from "./login.tsx";
import { route, Shell } from "./shell.tsx";
import { SubscriptionsView } from "./subscriptions-view.tsx";

const views = {
  campaigns: CampaignsView,
  inbox: InboxView,
  subscriptions: SubscriptionsView,
  faults: FaultsView,
} as const;

function App() {
  useEffect(() => void logInByLink(), []);
  if (loggedIn.value === undefined) return <p class="boot">Opening the monitor…</p>;
  return loggedIn.value ? <Monitor /> : <LoginView />;
}

function Monitor() {
  useEffect(startFeed, []);
  const View = views[route.value];
  return (
    <Shell>
      <View />
    </Shell>
  );
}

render(<App />, document.getElementById("app")!);
