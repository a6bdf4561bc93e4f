import type { operations } from "@upcall/contracts/operations";
import type { Method } from "./call.ts";

type Operations = typeof operations;

// Made from the operations table, so that editors show its words; `vitest run --project client -u` writes it anew.
/** Every operation as a method under the platform's documented name. */
export interface OperationMethods {
  /**
   * Log in: exchange appId and secret for an access token. Documented in api-IoT/iot_06_0007.
   * @throws PlatformError `100247` applicationFrozen
   * @throws PlatformError `102202` requiredParameterEmpty
   * @throws PlatformError `100208` credentialsRejected
   * @throws PlatformError `50252` platformFault
   */
  readonly getAuthToken: Method<Operations["getAuthToken"]>;
  /**
   * Renew the access token with a refresh token. Documented in api-IoT/iot_06_0008.
   * @throws PlatformError `100247` applicationFrozen
   * @throws PlatformError `102202` requiredParameterEmpty
   * @throws PlatformError `100208` credentialsRejected
   * @throws PlatformError `50400` inputInvalid
   * @throws PlatformError `50252` platformFault
   */
  readonly refreshAuthToken: Method<Operations["refreshAuthToken"]>;
  /**
   * Log out: end an access token. Documented in SDK reference, Authentication (deprecated there).
   */
  readonly logout: Method<Operations["logout"]>;
  /**
   * Subscribe to device management data. Documented in api-IoT/iot_06_0026.
   * @throws PlatformError `100222` callbackUrlRejected
   * @throws PlatformError `100228` subscriptionInputInvalid
   * @throws PlatformError `100203` applicationNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100229` appKeyMissing
   * @throws PlatformError `100244` routeNotRegistered
   */
  readonly subDeviceManagementData: Method<Operations["subDeviceManagementData"]>;
  /**
   * Subscribe to service data. Documented in api-IoT/iot_06_0025.
   * @throws PlatformError `100222` callbackUrlRejected
   * @throws PlatformError `100217` applicationNotAuthorized
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100227` alreadySubscribed
   */
  readonly subDeviceBusinessData: Method<Operations["subDeviceBusinessData"]>;
  /**
   * Query a subscription. Documented in api-IoT/iot_06_0027.
   * @throws PlatformError `100217` applicationNotAuthorized
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100225` subscriptionNotFound
   */
  readonly querySingleSubscription: Method<Operations["querySingleSubscription"]>;
  /**
   * Query subscriptions in batches. Documented in api-IoT/iot_06_0028.
   * @throws PlatformError `100217` applicationNotAuthorized
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100224` tooManyMatches
   */
  readonly queryBatchSubscriptions: Method<Operations["queryBatchSubscriptions"]>;
  /**
   * Delete a subscription. Documented in api-IoT/iot_06_0029.
   * @throws PlatformError `100217` applicationNotAuthorized
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100225` subscriptionNotFound
   */
  readonly deleteSingleSubscription: Method<Operations["deleteSingleSubscription"]>;
  /**
   * Delete subscriptions in batches. Documented in api-IoT/iot_06_0030.
   * @throws PlatformError `100217` applicationNotAuthorized
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   * @throws PlatformError `100225` subscriptionNotFound
   * @throws PlatformError `200001` nothingToDelete
   */
  readonly deleteBatchSubscriptions: Method<Operations["deleteBatchSubscriptions"]>;
  /**
   * Query upgrade packages. Documented in api-IoT/iot_06_0075.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123029` pagingOutOfRange
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly queryUpgradePackageList: Method<Operations["queryUpgradePackageList"]>;
  /**
   * Query an upgrade package. Documented in api-IoT/iot_06_0076.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123002` packageOrDeviceNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly queryUpgradePackage: Method<Operations["queryUpgradePackage"]>;
  /**
   * Delete an upgrade package. Documented in api-IoT/iot_06_0077.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123002` packageOrDeviceNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly deleteUpgradePackage: Method<Operations["deleteUpgradePackage"]>;
  /**
   * Create a software upgrade task. Documented in api-IoT/iot_06_0078.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123016` packageMismatch
   * @throws PlatformError `123019` manufacturerNameMissing
   * @throws PlatformError `123020` deviceTypeMissing
   * @throws PlatformError `123021` modelMissing
   * @throws PlatformError `123022` targetsMissing
   * @throws PlatformError `123023` targetsAmbiguous
   * @throws PlatformError `123024` tooManyTargets
   * @throws PlatformError `123025` executeTypeInvalid
   * @throws PlatformError `123026` windowInvalid
   * @throws PlatformError `123028` retryTimesInvalid
   * @throws PlatformError `123032` windowReversed
   * @throws PlatformError `123033` windowInPast
   * @throws PlatformError `123034` windowTooShort
   * @throws PlatformError `123002` packageOrDeviceNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly createSoftwareUpgradeTask: Method<Operations["createSoftwareUpgradeTask"]>;
  /**
   * Create a firmware upgrade task. Documented in api-IoT/iot_06_0079.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123016` packageMismatch
   * @throws PlatformError `123019` manufacturerNameMissing
   * @throws PlatformError `123020` deviceTypeMissing
   * @throws PlatformError `123021` modelMissing
   * @throws PlatformError `123022` targetsMissing
   * @throws PlatformError `123023` targetsAmbiguous
   * @throws PlatformError `123024` tooManyTargets
   * @throws PlatformError `123025` executeTypeInvalid
   * @throws PlatformError `123026` windowInvalid
   * @throws PlatformError `123028` retryTimesInvalid
   * @throws PlatformError `123032` windowReversed
   * @throws PlatformError `123033` windowInPast
   * @throws PlatformError `123034` windowTooShort
   * @throws PlatformError `123002` packageOrDeviceNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly createFirmwareUpgradeTask: Method<Operations["createFirmwareUpgradeTask"]>;
  /**
   * Query an upgrade task. Documented in api-IoT/iot_06_0080.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123009` upgradeTaskNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly queryUpgradeTask: Method<Operations["queryUpgradeTask"]>;
  /**
   * Query the sub-tasks of an upgrade task. Documented in api-IoT/iot_06_0081.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123029` pagingOutOfRange
   * @throws PlatformError `123009` upgradeTaskNotFound
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly queryUpgradeSubTask: Method<Operations["queryUpgradeSubTask"]>;
  /**
   * Query upgrade tasks. Documented in api-IoT/iot_06_0082.
   * @throws PlatformError `120015` upgradeRequestInvalid
   * @throws PlatformError `123029` pagingOutOfRange
   * @throws PlatformError `1010009` throttled
   * @throws PlatformError `1010005` tokenRejected
   */
  readonly queryUpgradeTaskList: Method<Operations["queryUpgradeTaskList"]>;
}
