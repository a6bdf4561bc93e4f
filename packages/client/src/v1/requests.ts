import { assertCallbackUrl } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";

type Fields = Record<string, unknown>;

/**
 * What the client checks or fills in beyond the contract of an operation.
 *
 * @throws ConfigError for a callback URL that the platform would refuse or not reach, and for a deletion without a filter.
 */
export function completeRequest(
  name: string,
  request: Fields,
  { commissioning, credentials }: { commissioning: boolean; credentials: object },
): Fields {
  switch (name) {
    case "subDeviceManagementData":
    case "subDeviceBusinessData": {
      const url = request["callbackurl"] ?? request["callbackUrl"];
      if (typeof url === "string") assertCallbackUrl(url, { commissioning });
      return request;
    }
    case "deleteBatchSubscriptions": {
      const { all, ...filter } = request;
      const filtered = Object.values(filter).some((value) => value !== undefined);
      if (filtered ? all !== undefined : all !== true)
        throw new ConfigError("all", "give either a filter, or all: true to delete every subscription");
      return filter;
    }
    case "getAuthToken":
    case "refreshAuthToken":
      return { ...credentials, ...request };
    default:
      return request;
  }
}
