/** What a person should know about one fault that doctor can find. */
interface Fault {
  /** Ends the sentence "the doctor found that …". */
  readonly means: string;
  /** What to do about it. */
  readonly todo: string;
  /** A warning does not make doctor fail: it may be what was meant. @default "fault" */
  readonly verdict?: "warning";
}

const fault = (means: string, todo: string): Fault => ({ means, todo });
const warning = (means: string, todo: string): Fault => ({ means, todo, verdict: "warning" });

/** Every fault, under the name by which scripts can know it. */
export const faults = {
  "callback-not-a-url": fault(
    "the callback URL is not one that the platform takes (100222)",
    "Write scheme, host, port and path, such as https://hooks.example.com:443/iot/9f2c",
  ),
  "callback-without-port": fault(
    "the callback URL names no port, so the platform refuses it (100222)",
    "Write the port out, also when it is 443",
  ),
  "callback-without-path": fault(
    "the callback URL has no path, so the platform refuses it (100222)",
    "Add a path, at least /; better one that ends in a token that only the platform knows",
  ),
  "callback-not-https": fault(
    "the callback URL uses HTTP: notifications travel in the clear, and anyone can forge them",
    "Serve the receiver over HTTPS; while commissioning, say so with --commissioning",
  ),
  "callback-without-token": warning(
    "the callback path is too short to hold a token, and the platform signs nothing: anyone who knows the URL can forge notifications",
    "End the path in 16 or more random characters, and have the receiver check them",
  ),
  "name-not-found": fault(
    "the host name has no address",
    "Check the spelling and the DNS records of the name; a new record needs time to spread",
  ),
  "address-private": warning(
    "the host has an address that the platform cannot reach from outside",
    "Give a public address; for a test behind a firewall use a tunnel",
  ),
  "address-unreachable": warning(
    "not every address of the host answers, and the platform may use any of them",
    "Make every address answer, or give the platform one address instead of the name",
  ),
  "port-closed": fault(
    "nothing listens on the port",
    "Start the server, and check that it listens on this port and interface",
  ),
  "port-silent": fault(
    "the port does not answer, as when a firewall drops the packets",
    "Open the port for the platform's addresses (ask its operator for them)",
  ),
  "tls-not-spoken": fault(
    "the port does not speak TLS",
    "Check that this is the HTTPS port, and that no proxy in front of it ends TLS elsewhere",
  ),
  "certificate-expired": fault(
    "the certificate has expired",
    "Renew it, and reload the server so that it presents the new one",
  ),
  "certificate-expires-soon": warning(
    "the certificate expires within 14 days",
    "Renew it, and check that renewal is automatic",
  ),
  "certificate-not-yet-valid": fault(
    "the certificate is not valid yet",
    "Check the clocks of the server and of this machine, and the date from which the certificate is valid",
  ),
  "certificate-untrusted": fault(
    "the certificate does not lead to a trusted CA: the CA is private, or an intermediate certificate is missing",
    "Serve the whole chain; with a private CA, upload it to the platform's console and name it here with --ca or --callback-ca",
  ),
  "certificate-for-another-host": fault(
    "the certificate is for another host name",
    "Use the name that the certificate holds, or a certificate that holds this name",
  ),
  "receiver-refuses": fault(
    "the receiver does not answer exactly 200 to a delivery; the platform counts a failure, and stops sending after ten in a row",
    "Answer 200 as soon as the delivery is stored, whatever is in it",
  ),
  "receiver-slow": warning(
    "the receiver takes long to answer; after 15 seconds the platform counts a failure, and ten in a row block the address",
    "Answer as soon as the delivery is stored, and work on it afterwards",
  ),
  "receiver-too-slow": fault(
    "the receiver took longer than the 15 seconds that the platform waits",
    "Answer as soon as the delivery is stored, and work on it afterwards",
  ),
  "receiver-trusts-strangers": fault(
    "the receiver answers 200 to a delivery with a wrong token: anyone can forge notifications",
    "Check the token in the path before anything else, and answer 404 when it is wrong",
  ),
  "platform-not-https": fault(
    "the platform's address does not use HTTPS",
    "Use https://; plain HTTP is only for the emulator on this machine",
  ),
  "platform-not-found": fault(
    "the server at this address is not the platform's API",
    "Check host and port; the V1 northbound API usually listens on 8743",
  ),
  "login-refused": fault(
    "the platform refuses appId and secret",
    "Check both for stray characters, and that the application was created on this platform",
  ),
  "flow-budget-spent": fault(
    "the application has used up its calls (by default 100 in 60 seconds)",
    "Find the program that calls so often, share one client and one token, or ask the operator for a higher limit",
  ),
  "clock-skewed": fault(
    "the clocks of this machine and the platform differ; upgrade windows go by the platform's clock",
    "Synchronise this machine's clock (NTP)",
  ),
  "subscription-missing": warning(
    "not all four upgrade notifications are subscribed to this callback URL",
    "Run: upcall subscribe --all --callback …",
  ),
  "addresses-differ": warning(
    "the callback URLs of the application have different hosts or ports; most editions want one host and port for all types, and refuse or drop the others",
    "Subscribe all types to one host and port, with different paths where you need them",
  ),
  "token-superseded": warning(
    "another process logs in with the same appId, and each login ends the other process's token",
    "Give all processes one token store, or each an application of its own",
  ),
  "call-failed": fault("the platform refused a call", "Look the code up with: upcall explain <code>"),
};

/** Names that scripts may rely on. */
export type FaultName = keyof typeof faults;
