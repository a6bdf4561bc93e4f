import { connectTls, type Peer } from "../network/handshake.ts";
import type { Finding } from "./questions.ts";

/** How a platform takes a caller without a certificate. */
type Wish = "none" | "optional" | "required";

/**
 * Connects without a certificate. The shared signature algorithms are those of the server's request for one, so there are none when it
 * did not ask; whether it insists shows when the connection is used.
 */
function wishOf({ timeout, ...peer }: Peer): Promise<Wish | string> {
  return new Promise((resolve) => {
    let wantsOne = false;
    const socket = connectTls(peer);
    const end = (wish: Wish | string): void => {
      resolve(wish);
      socket.destroy();
    };
    socket.setTimeout(timeout, () => end("ETIMEDOUT"));
    socket.on("secureConnect", () => {
      wantsOne = socket.getSharedSigalgs().length > 0;
      socket.write(`GET / HTTP/1.1\r\nHost: ${peer.host}\r\nConnection: close\r\n\r\n`);
    });
    socket.on("data", () => end(wantsOne ? "optional" : "none"));
    socket.on("close", () => end(wantsOne ? "required" : "closed without an answer"));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "UNKNOWN";
      end(wantsOne || /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code) ? "required" : code);
    });
  });
}

const sentence: Readonly<Record<Wish, string>> = {
  none: "The platform does not ask for a client certificate.",
  optional: "The platform asks for a client certificate and takes callers without one.",
  required: "The platform refuses callers without a client certificate.",
};

/** Question 10. */
export async function askAboutCertificate(peer: Peer): Promise<Finding> {
  const wish = await wishOf(peer);
  if (wish === "none" || wish === "optional" || wish === "required")
    return { question: 10, answer: sentence[wish], wire: { clientCertificate: wish } };
  return { question: 10, answer: `Cannot be told: ${wish}.` };
}
