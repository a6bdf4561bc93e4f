import { render } from "preact";
import { useEffect } from "preact/hooks";
import { address, type View } from "./address.ts";
import { loggedIn } from "./api.ts";
import { CampaignsView } from "./campaigns-view.tsx";
import { DeliveriesView } from "./deliveries-view.tsx";
import { FaultsView } from "./faults-view.tsx";
import { startFeed } from "./feed.ts";
import { logInByLink, LoginView } from "./login.tsx";
import { notifyOfEnds } from "./notify-ends.tsx";
import { Shell } from "./shell.tsx";
import { SubscriptionsView } from "./subscriptions-view.tsx";

const contents: Readonly<Record<View, () => preact.JSX.Element>> = {
  campaigns: CampaignsView,
  deliveries: DeliveriesView,
  subscriptions: SubscriptionsView,
  faults: FaultsView,
};

function App() {
  useEffect(() => void logInByLink(), []);
  if (loggedIn.value === undefined) return <p class="boot">Opening the monitor…</p>;
  return loggedIn.value ? <Monitor /> : <LoginView />;
}

function Monitor() {
  useEffect(startFeed, []);
  useEffect(notifyOfEnds, []);
  const Content = contents[address.value.view];
  return (
    <Shell>
      <Content />
    </Shell>
  );
}

render(<App />, document.getElementById("app")!);
