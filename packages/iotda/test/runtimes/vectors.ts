import { ctwing } from "@upcall/client/ctwing";
import { Hono } from "hono";
import { pushSignature } from "../../src/push/index.ts";
import { signRequest } from "../../src/signing/index.ts";

const printed = {
  method: "GET",
  url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
};
const key = { accessKey: "QTWAOYTTINDUT2QVKYUC", secretKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" };
const accepted = {
  method: "GET",
  url: "https://xxxx.st1.iotda-app.cn-south-1.myhuaweicloud.com/v5/iot/test-project-id/devices/dev001/shadow",
};

const signatureIn = ({ authorization = "" }: Record<string, string>): string =>
  /Signature=(\w+)$/.exec(authorization)?.[1] ?? "none";

/** Statuses of a push whose headers are signed, and of the same push once more. */
async function pushes(): Promise<number[]> {
  const app = new Hono().use(pushSignature({ token: "aaa", tolerance: 1e9 })).post("/", (c) => c.body(null));
  const headers = {
    timestamp: "1604458421",
    nonce: "IkOaKMDalrAzUTxC",
    signature: "bb612d261d52dbe02e5e09aa377691db393c8fe75e7d8f9c5833cd6e56caee38",
  };
  const push = async (): Promise<number> => (await app.request("/", { method: "POST", headers })).status;
  return [await push(), await push()];
}

/** The header with which CTWing would be called. */
async function signedForCtwing(): Promise<unknown> {
  const connection = { host: "h", sendTimeout: 1, store: {} as never, send: async () => undefined };
  const signer = ctwing({ appKey: "k", appSecret: "secret" })(connection).signer({});
  const operation = { name: "subDeviceManagementData" } as never;
  const headers = await signer.sign({
    operation,
    method: "POST",
    url: "https://h/",
    headers: new Headers(),
    body: undefined,
  });
  return headers["signature"]?.length;
}

/** Everything that is signed or checked with Web Crypto, as this runtime does it. */
export async function signVectors(): Promise<object> {
  const headers = new Headers({ "content-type": "application/json" });
  return {
    plain: signatureIn(await signRequest({ ...printed, headers }, key, { date: new Date("2019-11-15T03:36:55Z") })),
    derived: signatureIn(
      await signRequest(
        { ...accepted, headers },
        { accessKey: "TESTAK123", secretKey: "TESTSK456" },
        {
          derived: { region: "cn-south-1" },
          date: new Date("2026-08-25T10:15:30Z"),
        },
      ),
    ),
    pushes: await pushes(),
    ctwing: await signedForCtwing(),
  };
}

/** The vendor's printed signature, one that the platform accepted, a push that passes once, and the length of an HMAC-SHA1. */
export const expected = {
  plain: "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe",
  derived: "4a3e542368cc05be344f433613fd6aecdcb3d5fdc5b5df157bda33125569b990",
  pushes: [200, 404],
  ctwing: 28,
};
