export { addresses } from "./addresses.ts";
export {
  clientCertificate,
  cloudflareCertificate,
  nodeCertificate,
  type CertificateFacts,
  type ClientCertificate,
  type GetCertificate,
} from "./client-certificate.ts";
export { pathToken } from "./path-token.ts";
export { readBack, type ReadBack, type ReadBackOptions } from "./read-back.ts";
