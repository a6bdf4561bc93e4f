import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { ConfigError } from "@upcall/contracts/errors";
import { createAuthority, type KeyPair } from "./authority.ts";
import type { EmulatorFlags } from "./cli-flags.ts";

/** A file named by a flag. @throws ConfigError naming the flag */
const read = (flag: string, path: string): Promise<string> =>
  readFile(path, "utf8").catch(() => {
    throw new ConfigError(flag, `${path} cannot be read; give a PEM file`);
  });

/** A certificate and key that two flags name; `undefined` when neither is given. */
async function pairOf(flag: string, cert: string | undefined, key: string | undefined): Promise<KeyPair | undefined> {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new ConfigError(flag, "give the certificate and its key together");
  return { cert: await read(flag, cert), key: await read(flag, key) };
}

/**
 * TLS of an emulator that was started from the command line. Reads the given certificates and makes the others, from a CA that lives as long as the emulator. Only what callers need is
 * written: the CA, and a client certificate where one is asked for.
 *
 * @throws ConfigError naming the flag that is wrong
 */
export async function setUpTls(flags: EmulatorFlags) {
  const given = await pairOf("--cert", flags.cert, flags.key);
  const certificate = await pairOf("--push-cert", flags.pushCert, flags.pushKey);
  const deliver = { checkName: flags.pushNameCheck, certificate };
  const pushCa = flags.pushCa && (await read("--push-ca", flags.pushCa));
  if (!flags.https) return { tls: undefined, deliver: { ...deliver, ca: pushCa }, files: {}, cleanUp: async () => {} };

  const authority = await createAuthority();
  const folder = flags.tlsDir ?? (await mkdtemp(join(tmpdir(), "upcall-emulator-")));
  await mkdir(folder, { recursive: true });
  const files: Record<string, string> = { ca: join(folder, "ca.pem") };
  await writeFile(files["ca"]!, authority.ca);
  const own = given ?? (await authority.server([flags.host, ...(flags.host === "localhost" ? [] : ["localhost"])]));
  const clientCa = flags.clientCa ? await read("--client-ca", flags.clientCa) : authority.ca;
  if (flags.clientCert !== "none" && !flags.clientCa) {
    const client = await authority.client(flags.appId);
    files["clientCert"] = join(folder, "client.pem");
    files["clientKey"] = join(folder, "client-key.pem");
    await writeFile(files["clientCert"], client.cert);
    await writeFile(files["clientKey"], client.key, { mode: 0o600 });
  }
  return {
    tls: { ...own, clientCa, clientCertificate: flags.clientCert },
    deliver: { ...deliver, ca: pushCa ?? [authority.ca, ...rootCertificates].join("\n") },
    files,
    cleanUp: async () => {
      if (flags.tlsDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
