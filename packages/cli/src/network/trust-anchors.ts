import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";

/** The CAs that Node brings and those of a PEM file; `undefined`, which means the former, when there is no file. */
export async function trustAnchors(file: string | undefined): Promise<readonly string[] | undefined> {
  return file === undefined ? undefined : [...rootCertificates, await readFile(file, "utf8")];
}
