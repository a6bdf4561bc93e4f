import { ConfigError } from "@upcall/contracts/errors";
import { Agent } from "undici";
import type { Fetch } from "../options.ts";

type Pem = string | Uint8Array | readonly (string | Uint8Array)[];

/** What to trust the platform by, and what to show it. */
export interface TlsOptions {
  /** Certificates, in PEM, of the authorities that sign the platform's; only these are trusted. @default those of Node */
  readonly ca?: Pem | undefined;
  /** The client certificate with its chain, in PEM, where the platform asks for one. */
  readonly cert?: Pem | undefined;
  /** Its private key, in PEM. */
  readonly key?: string | Uint8Array | undefined;
  /** Pass phrase of the key. */
  readonly passphrase?: string | undefined;
  /** The name that the platform's certificate must hold, where that is not the host of `baseUrl`. */
  readonly hostname?: string | undefined;
}

/** A `fetch` with connections of its own. */
export interface TlsFetch {
  readonly fetch: Fetch;
  /** Closes its connections once their requests have ended. */
  readonly close: () => Promise<void>;
}

const optionNames: { [Option in keyof TlsOptions]-?: true } = {
  ca: true,
  cert: true,
  key: true,
  passphrase: true,
  hostname: true,
};

/**
 * Makes a `fetch` for platforms with a private authority, a client certificate or a certificate of another name. There is no
 * way to switch the check of the certificate off: name the authority and the host instead. Needs undici 7.
 *
 * @throws ConfigError for an unknown option, and for a certificate without its key.
 * @example
 * const tls = tlsFetch({ ca: readFileSync("platform-ca.pem"), hostname: "iot.example.com" });
 * const iot = createClient({ ...options, baseUrl: "https://203.0.113.7:8743", fetch: tls.fetch });
 */
export function tlsFetch(options: TlsOptions): TlsFetch {
  for (const option of Object.keys(options))
    if (!Object.hasOwn(optionNames, option))
      throw new ConfigError(
        option,
        `is not an option of tlsFetch; the options are ${Object.keys(optionNames).join(", ")}`,
      );
  const { ca, cert, key, passphrase, hostname } = options;
  if ((cert === undefined) !== (key === undefined)) throw new ConfigError("key", "and cert must be given together");
  const given = { ca, cert, key, passphrase, servername: hostname };
  const connect = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const dispatcher = new Agent({ connect });
  return {
    fetch: (request) => fetch(request, { dispatcher } as RequestInit),
    close: () => dispatcher.close(),
  };
}
