import { exports } from "cloudflare:workers";

const origin = "https://demo.test";
const operator = { authorization: "Bearer a-token-of-the-operator" };

/** Sends a request to the Worker, as the operator's own program unless headers are given. */
export const send = (
  method: string,
  path: string,
  body?: unknown,
  headers: HeadersInit = operator,
): Promise<Response> =>
  exports.default.fetch(
    new Request(`${origin}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );

export const read = async <T>(path: string): Promise<T> => (await send("GET", path)).json<T>();

/** Pushes as the platform does. */
export const push = (body: unknown, token = "a-token-of-the-callback"): Promise<Response> =>
  send("POST", `/iot/${token}`, body, {});

const ids = (operationId: string, device: string) => ({
  deviceId: device,
  appId: "a-1",
  operationId,
  subOperationId: `sub-${device}`,
});

export const phase = (operationId: string, device: string, step: "1" | "2" | "3"): object => ({
  notifyType: "fwUpgradeStateChangeNotify",
  ...ids(operationId, device),
  step,
  stepDesc: ["", "downloading", "downloaded", "updating"][Number(step)],
});

export const result = (operationId: string, device: string, status: string, statusDesc: string = status): object => ({
  notifyType: "fwUpgradeResultNotify",
  ...ids(operationId, device),
  status,
  statusDesc,
});
