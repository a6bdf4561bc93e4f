// @upcall/contracts
export {
    Advice,
    BusinessNotifyType,
    Campaign,
    CampaignSummary,
    Checked,
    ConfigError,
    ContractError,
    Credentials,
    DeviceProgress,
    ErrorCodeOf,
    ErrorEntry,
    FirmwareResult,
    FirmwareState,
    Issue,
    ManagementNotifyType,
    Normalized,
    Notification,
    NotificationOf,
    NotifyType,
    OpenEnum,
    Operation,
    OperationName,
    Outcome,
    OutcomeEvent,
    Phase,
    PhaseEvent,
    PlatformError,
    Progress,
    ReplyOf,
    RequestOf,
    RetryClass,
    SoftwareResult,
    SoftwareState,
    Subscription,
    TokenReply,
    UpcallError,
    UpgradeEvent,
    UpgradePackage,
    UpgradeSubTask,
    UpgradeTask,
    Verdict,
    assertCallbackUrl,
    authOperations,
    businessNotifyTypes,
    callbackUrlProblem,
    check,
    checked,
    createFirmwareUpgradeTask,
    createSoftwareUpgradeTask,
    credentials,
    deleteBatchSubscriptions,
    deleteSingleSubscription,
    deleteUpgradePackage,
    entryOf,
    firmwareResult,
    firmwareState,
    fromPlatformTime,
    getAuthToken,
    isFinal,
    isUpcallError,
    logout,
    managementNotifyTypes,
    moveDevice,
    normalize,
    notification,
    notificationSchemas,
    notifyTypeOf,
    operations,
    outcomes,
    parseNotification,
    phases,
    queryBatchSubscriptions,
    querySingleSubscription,
    queryUpgradePackage,
    queryUpgradePackageList,
    queryUpgradeSubTask,
    queryUpgradeTask,
    queryUpgradeTaskList,
    refreshAuthToken,
    softwareResult,
    softwareState,
    startCampaign,
    step,
    stepDevice,
    subDeviceBusinessData,
    subDeviceManagementData,
    subscription,
    subscriptionOperations,
    summarize,
    toPlatformTime,
    toUpgradeEvent,
    tokenReply,
    upgradeOperations,
    upgradePackage,
    upgradeSubTask,
    upgradeTask,
};

// @upcall/contracts/checking
export {
    Checked,
    check,
    checked,
};

// @upcall/contracts/documents
export {
    AsyncApiDocument,
    Json,
    JsonObject,
    JsonSchema,
    OpenApiDocument,
    Sample,
    Samples,
    asyncApiDocument,
    jsonSchemas,
    openApiDocument,
};

// @upcall/contracts/errors
export {
    Advice,
    ConfigError,
    ContractError,
    ErrorEntry,
    Issue,
    PlatformError,
    RetryClass,
    UpcallError,
    entryOf,
    isUpcallError,
};

// @upcall/contracts/errors/catalog
export {
    catalog,
    explain,
    lookup,
};

// @upcall/contracts/notifications
export {
    BusinessNotifyType,
    FirmwareResult,
    FirmwareState,
    ManagementNotifyType,
    Normalized,
    Notification,
    NotificationOf,
    NotifyType,
    Outcome,
    OutcomeEvent,
    Phase,
    PhaseEvent,
    SoftwareResult,
    SoftwareState,
    UpgradeEvent,
    businessNotifyTypes,
    firmwareResult,
    firmwareState,
    managementNotifyTypes,
    normalize,
    notification,
    notificationSchemas,
    notifyTypeOf,
    outcomes,
    parseNotification,
    phases,
    softwareResult,
    softwareState,
    toUpgradeEvent,
};

// @upcall/contracts/notifications/business
export {
    BindDevice,
    BusinessNotification,
    BusinessNotificationOf,
    CommandRsp,
    CommandStatus,
    DeviceAdded,
    DeviceCapabilitiesAdded,
    DeviceCapabilitiesChanged,
    DeviceCapabilitiesDeleted,
    DeviceDataChanged,
    DeviceDatasChanged,
    DeviceDeleted,
    DeviceDesiredPropertiesModifyStatusChanged,
    DeviceEvent,
    DeviceInfo,
    DeviceInfoChanged,
    DeviceModelAdded,
    DeviceModelDeleted,
    LocationChanged,
    MessageConfirm,
    RuleEvent,
    ServiceData,
    ServiceInfoChanged,
    bindDevice,
    businessNotification,
    businessNotificationSchemas,
    commandRsp,
    commandStatus,
    deviceAdded,
    deviceCapabilitiesAdded,
    deviceCapabilitiesChanged,
    deviceCapabilitiesDeleted,
    deviceDataChanged,
    deviceDatasChanged,
    deviceDeleted,
    deviceDesiredPropertiesModifyStatusChanged,
    deviceEvent,
    deviceInfo,
    deviceInfoChanged,
    deviceModelAdded,
    deviceModelDeleted,
    locationChanged,
    messageConfirm,
    parseBusinessNotification,
    ruleEvent,
    serviceData,
    serviceInfoChanged,
};

// @upcall/contracts/operations
export {
    ErrorCodeOf,
    Operation,
    OperationName,
    ReplyOf,
    RequestOf,
    authOperations,
    createFirmwareUpgradeTask,
    createSoftwareUpgradeTask,
    deleteBatchSubscriptions,
    deleteSingleSubscription,
    deleteUpgradePackage,
    getAuthToken,
    logout,
    operations,
    queryBatchSubscriptions,
    querySingleSubscription,
    queryUpgradePackage,
    queryUpgradePackageList,
    queryUpgradeSubTask,
    queryUpgradeTask,
    queryUpgradeTaskList,
    refreshAuthToken,
    subDeviceBusinessData,
    subDeviceManagementData,
    subscriptionOperations,
    upgradeOperations,
};

// @upcall/contracts/tracking
export {
    Campaign,
    CampaignSummary,
    DeviceProgress,
    Progress,
    Verdict,
    isFinal,
    moveDevice,
    startCampaign,
    step,
    stepDevice,
    summarize,
};

// Advice
type Advice = "ask-operator" | "back-off" | "fix-request" | "login-again" | "report-bug";

// AsyncApiDocument
interface AsyncApiDocument {
    readonly asyncapi: "3.0.0";
    readonly info: JsonObject;
    readonly defaultContentType: "application/json";
    readonly channels: JsonObject;
    readonly operations: JsonObject;
    readonly components: {
        readonly messages: JsonObject;
        readonly schemas: JsonObject;
    };
}

// BindDevice
type BindDevice = z.infer<typeof bindDevice>;

// BusinessNotification
type BusinessNotification = z.infer<typeof businessNotification>;

// BusinessNotificationOf
type BusinessNotificationOf<Type extends BusinessNotification["notifyType"]> = Extract<BusinessNotification, {
    notifyType: Type;
}>;

// BusinessNotifyType
type BusinessNotifyType = (typeof businessNotifyTypes)[number];

// Campaign
interface Campaign {
    readonly devices: number | undefined;
    readonly startedAt: number;
    readonly states: Readonly<Record<Outcome | Phase, number>>;
    readonly reasons: Readonly<Record<string, number>>;
    readonly retries: number;
}

// CampaignSummary
interface CampaignSummary {
    readonly devices: number;
    readonly waiting: number;
    readonly phases: Readonly<Record<Phase, number>>;
    readonly outcomes: Readonly<Record<Outcome, number>>;
    readonly reasons: readonly {
        readonly devices: number;
        readonly reason: string;
    }[];
    readonly retries: number;
    readonly percent: number | undefined;
    readonly remaining: number | undefined;
}

// Checked
type Checked<T> = {
    readonly issues: readonly Issue[];
    readonly ok: false;
} | {
    readonly ok: true;
    readonly value: T;
};

// CommandRsp
type CommandRsp = z.infer<typeof commandRsp>;

// CommandStatus
type CommandStatus = z.infer<typeof commandStatus>;

// Common
interface Common {
    readonly kind: "firmware" | "software";
    readonly deviceId: string;
    readonly appId: string;
    readonly operationId: string;
    readonly subOperationId: string;
}

// ConfigError
class ConfigError extends UpcallError {
    readonly name = "ConfigError";
    readonly code = "CONFIG";
    readonly advice = "fix-request";
    readonly option: string;
    constructor(option: string, problem: string);
}

// ContractError
class ContractError extends UpcallError {
    readonly name = "ContractError";
    readonly code = "CONTRACT";
    readonly advice: "fix-request" | "report-bug";
    readonly where: string;
    readonly issues: readonly Issue[];
    constructor(where: string, issues: readonly Issue[], advice?: "fix-request" | "report-bug");
}

// Credentials
type Credentials = z.infer<typeof credentials>;

// DeviceAdded
type DeviceAdded = z.infer<typeof deviceAdded>;

// DeviceCapabilitiesAdded
type DeviceCapabilitiesAdded = z.infer<typeof deviceCapabilitiesAdded>;

// DeviceCapabilitiesChanged
type DeviceCapabilitiesChanged = z.infer<typeof deviceCapabilitiesChanged>;

// DeviceCapabilitiesDeleted
type DeviceCapabilitiesDeleted = z.infer<typeof deviceCapabilitiesDeleted>;

// DeviceDataChanged
type DeviceDataChanged = z.infer<typeof deviceDataChanged>;

// DeviceDatasChanged
type DeviceDatasChanged = z.infer<typeof deviceDatasChanged>;

// DeviceDeleted
type DeviceDeleted = z.infer<typeof deviceDeleted>;

// DeviceDesiredPropertiesModifyStatusChanged
type DeviceDesiredPropertiesModifyStatusChanged = z.infer<typeof deviceDesiredPropertiesModifyStatusChanged>;

// DeviceEvent
type DeviceEvent = z.infer<typeof deviceEvent>;

// DeviceInfo
type DeviceInfo = z.infer<typeof deviceInfo>;

// DeviceInfoChanged
type DeviceInfoChanged = z.infer<typeof deviceInfoChanged>;

// DeviceModelAdded
type DeviceModelAdded = z.infer<typeof deviceModelAdded>;

// DeviceModelDeleted
type DeviceModelDeleted = z.infer<typeof deviceModelDeleted>;

// DeviceProgress
interface DeviceProgress extends Progress {
    readonly reason?: string;
}

// ErrorCodeOf
type ErrorCodeOf<O extends Operation> = O["errors"][number]["code"];

// ErrorEntry
interface ErrorEntry<Code extends string = string> {
    readonly code: Code;
    readonly name: string;
    readonly http: readonly number[];
    readonly retry: RetryClass;
    readonly meaning: string;
    readonly handling: string;
    readonly seenOn: string;
}

// FirmwareResult
type FirmwareResult = z.infer<typeof firmwareResult>;

// FirmwareState
type FirmwareState = z.infer<typeof firmwareState>;

// Flat
type Flat<T> = {
    [Key in keyof T]: T[Key];
};

// InputOf
type InputOf<Schema> = Schema extends z.ZodMiniType ? z.input<Schema> : unknown;

// Issue
interface Issue {
    readonly message: string;
    readonly path: readonly PropertyKey[];
}

// Json
type Json = boolean | null | number | readonly Json[] | string | {
    readonly [key: string]: Json;
};

// JsonObject
type JsonObject = {
    readonly [key: string]: Json;
};

// JsonSchema
type JsonSchema = {
    readonly properties?: {
        readonly [name: string]: JsonSchema;
    };
    readonly required?: readonly string[];
    readonly items?: JsonSchema;
    readonly anyOf?: readonly JsonSchema[];
    readonly description?: string;
    readonly [keyword: string]: Json;
};

// LocationChanged
type LocationChanged = z.infer<typeof locationChanged>;

// ManagementNotifyType
type ManagementNotifyType = (typeof managementNotifyTypes)[number];

// MessageConfirm
type MessageConfirm = z.infer<typeof messageConfirm>;

// Normalized
type Normalized<Body extends Notification = Notification> = Body extends Notification ? {
    [Key in keyof Body]: Tidy<Body, Key>;
} & (Body extends FirmwareState ? {
    stepDesc: OpenEnum<Phase>;
} : unknown) : never;

// Notification
type Notification = z.infer<typeof notification>;

// NotificationOf
type NotificationOf<Type extends Notification["notifyType"]> = Extract<Notification, {
    notifyType: Type;
}>;

// NotifyType
type NotifyType = BusinessNotifyType | ManagementNotifyType;

// OpenApiDocument
interface OpenApiDocument {
    readonly openapi: "3.1.0";
    readonly info: JsonObject;
    readonly servers: readonly JsonObject[];
    readonly tags: readonly JsonObject[];
    readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
    readonly webhooks: Readonly<Record<string, JsonObject>>;
    readonly components: JsonObject;
}

// OpenEnum
type OpenEnum<Known extends string> = (string & {}) | Known;

// Operation
interface Operation {
    readonly name: string;
    readonly summary: string;
    readonly method: "DELETE" | "GET" | "POST";
    readonly path: `/${string}`;
    readonly authenticated: boolean;
    readonly repeatable: boolean;
    readonly params?: z.ZodMiniObject;
    readonly query?: z.ZodMiniObject;
    readonly body?: z.ZodMiniType<object, object>;
    readonly encoding?: "form";
    readonly reply: {
        readonly body?: z.ZodMiniType;
        readonly status: number;
    };
    readonly errors: readonly ErrorEntry[];
    readonly source: string;
}

// OperationName
type OperationName = keyof typeof operations;

// Outcome
type Outcome = (typeof outcomes)[number];

// OutcomeEvent
interface OutcomeEvent extends Common {
    readonly outcome: OpenEnum<Outcome>;
    readonly reason: string | undefined;
    readonly errorCode: string | undefined;
    readonly sourceVersion: string | undefined;
    readonly currentVersion: string | undefined;
    readonly targetVersion: string | undefined;
    readonly upgradeTime: number | undefined;
}

// Phase
type Phase = (typeof phases)[number];

// PhaseEvent
interface PhaseEvent extends Common {
    readonly phase: OpenEnum<Phase>;
}

// PlatformError
class PlatformError extends UpcallError {
    readonly name = "PlatformError";
    readonly code: string;
    readonly advice: Advice;
    readonly status: number;
    readonly operation: string;
    readonly entry: ErrorEntry | undefined;
    constructor(answer: {
        code?: string | undefined;
        entry?: ErrorEntry | undefined;
        operation: string;
        status: number;
    });
}

// Progress
interface Progress {
    readonly attempt: number;
    readonly state: Outcome | Phase;
}

// ReplyOf
type ReplyOf<O extends Operation> = O["reply"] extends {
    body: infer Body extends z.ZodMiniType;
} ? z.output<Body> : void;

// RequestOf
type RequestOf<O extends Operation> = Flat<InputOf<O["params"]> & InputOf<O["query"]> & InputOf<O["body"]>>;

// RetryClass
type RetryClass = "after-backoff" | "after-login" | "ask-operator" | "never";

// RuleEvent
type RuleEvent = z.infer<typeof ruleEvent>;

// Sample
interface Sample {
    readonly name: string;
    readonly about: string;
    readonly body: Json;
}

// Samples
type Samples = (kind: "notifications" | "replies" | "requests", of: string) => readonly Sample[];

// ServiceData
type ServiceData = z.infer<typeof serviceData>;

// ServiceInfoChanged
type ServiceInfoChanged = z.infer<typeof serviceInfoChanged>;

// SoftwareResult
type SoftwareResult = z.infer<typeof softwareResult>;

// SoftwareState
type SoftwareState = z.infer<typeof softwareState>;

// Subscription
type Subscription = z.infer<typeof subscription>;

// Tidy
type Tidy<Body, Key extends keyof Body> = Key extends "upgradeTime" ? number | undefined : Key extends "errorCode" | "step" ? string : Exclude<Body[Key], null>;

// TokenReply
type TokenReply = z.infer<typeof tokenReply>;

// UpcallError
abstract class UpcallError extends Error {
    readonly [brand] = true;
    abstract readonly name: string;
    abstract readonly code: string;
    abstract readonly advice: Advice;
    toJSON(): {
        advice: Advice;
        code: string;
        message: string;
        name: string;
    };
}

// UpgradeEvent
type UpgradeEvent = OutcomeEvent | PhaseEvent;

// UpgradePackage
type UpgradePackage = z.infer<typeof upgradePackage>;

// UpgradeSubTask
type UpgradeSubTask = z.infer<typeof upgradeSubTask>;

// UpgradeTask
type UpgradeTask = z.infer<typeof upgradeTask>;

// Verdict
type Verdict = "advanced" | "conflict" | "duplicate" | "late" | "new-attempt" | "unranked";

// assertCallbackUrl
function assertCallbackUrl(url: string, { commissioning }?: {
    commissioning?: boolean;
}): void;

// asyncApiDocument
function asyncApiDocument({ samples }?: {
    samples?: Samples;
}): AsyncApiDocument;

// authOperations
const authOperations: {
    readonly getAuthToken: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly encoding: "form";
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50252">
        ];
        readonly method: "POST";
        readonly name: "getAuthToken";
        readonly path: "/iocm/app/sec/v1.1.0/login";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0007";
        readonly summary: "Log in: exchange appId and secret for an access token";
    };
    readonly logout: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
        ];
        readonly method: "POST";
        readonly name: "logout";
        readonly path: "/iocm/app/sec/v1.1.0/logout";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "SDK reference, Authentication (deprecated there)";
        readonly summary: "Log out: end an access token";
    };
    readonly refreshAuthToken: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            refreshToken: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50400">,
            ErrorEntry<"50252">
        ];
        readonly method: "POST";
        readonly name: "refreshAuthToken";
        readonly path: "/iocm/app/sec/v1.1.0/refreshToken";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0008";
        readonly summary: "Renew the access token with a refresh token";
    };
};

// bindDevice
const bindDevice: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
    notifyType: z.ZodMiniLiteral<"bindDevice">;
    resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
}, z.core.$loose>;

// brand
const brand: unique symbol;

// businessNotification
const businessNotification: z.ZodMiniDiscriminatedUnion<[
    z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>>>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        nodeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, z.core.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
        notifyType: z.ZodMiniLiteral<"deviceAdded">;
    }, z.core.$loose>,
    ...(z.ZodMiniObject<{
        actionsResults: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
        author: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        logic: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"ruleEvent">;
        reasons: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
        ruleId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        ruleName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        triggerTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceModelAdded">;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceModelDeleted">;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        header: z.ZodMiniObject<{
            deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            eventType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
        }, z.core.$loose>;
        notifyType: z.ZodMiniLiteral<"deviceEvent">;
    }, z.core.$loose> | z.ZodMiniObject<{
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        header: z.ZodMiniObject<{
            deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            method: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        notifyType: z.ZodMiniLiteral<"commandRsp">;
    }, z.core.$loose> | z.ZodMiniObject<{
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        header: z.ZodMiniObject<{
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        notifyType: z.ZodMiniLiteral<"messageConfirm">;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>>>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceInfoChanged">;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>>>;
        notifyType: z.ZodMiniLiteral<"bindDevice">;
        resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceDataChanged">;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        service: z.ZodMiniObject<{
            data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceId: z.ZodMiniString<string>;
            serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
            }, z.core.$loose>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceDatasChanged">;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        services: z.ZodMiniArray<z.ZodMiniObject<{
            data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceId: z.ZodMiniString<string>;
            serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
            }, z.core.$loose>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceDeleted">;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"serviceInfoChanged">;
        serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        deviceId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
        properties: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesAdded">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesChanged">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesDeleted">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"locationChanged">;
    }, z.core.$loose>)[]
], "notifyType">;

// businessNotificationSchemas
const businessNotificationSchemas: {
    readonly bindDevice: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"bindDevice">;
        resultCode: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
    }, _$zod_v4_core0.$loose>;
    readonly commandRsp: _$zod_mini0.ZodMiniObject<{
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
        header: _$zod_mini0.ZodMiniObject<{
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            method: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            to: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"commandRsp">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceAdded: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>>>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        nodeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceAdded">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesAdded: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesAdded">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesChanged">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesDeleted: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesDeleted">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDataChanged: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDataChanged">;
        requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        service: _$zod_mini0.ZodMiniObject<{
            data: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceId: _$zod_mini0.ZodMiniString<string>;
            serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
            }, _$zod_v4_core0.$loose>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDatasChanged: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDatasChanged">;
        requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        services: _$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
            data: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceId: _$zod_mini0.ZodMiniString<string>;
            serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
            }, _$zod_v4_core0.$loose>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDeleted: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDeleted">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDesiredPropertiesModifyStatusChanged: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
        properties: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
        serviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceEvent: _$zod_mini0.ZodMiniObject<{
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
        header: _$zod_mini0.ZodMiniObject<{
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            eventType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            timestamp: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
        }, _$zod_v4_core0.$loose>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceEvent">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceInfoChanged: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>>>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceInfoChanged">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceModelAdded: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceModelAdded">;
        protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceModelDeleted: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceModelDeleted">;
        protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly locationChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"locationChanged">;
    }, _$zod_v4_core0.$loose>;
    readonly messageConfirm: _$zod_mini0.ZodMiniObject<{
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
        header: _$zod_mini0.ZodMiniObject<{
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            timestamp: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            to: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"messageConfirm">;
    }, _$zod_v4_core0.$loose>;
    readonly ruleEvent: _$zod_mini0.ZodMiniObject<{
        actionsResults: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniUnknown>>>;
        author: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        logic: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"ruleEvent">;
        reasons: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniUnknown>>>;
        ruleId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        ruleName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        triggerTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly serviceInfoChanged: _$zod_mini0.ZodMiniObject<{
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"serviceInfoChanged">;
        serviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
        }, _$zod_v4_core0.$loose>>>;
        serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
};

// businessNotifyTypes
const businessNotifyTypes: readonly [
    "deviceAdded",
    "bindDevice",
    "deviceInfoChanged",
    "deviceDataChanged",
    "deviceDatasChanged",
    "serviceInfoChanged",
    "deviceDeleted",
    "messageConfirm",
    "commandRsp",
    "deviceEvent",
    "ruleEvent",
    "deviceModelAdded",
    "deviceModelDeleted",
    "deviceCapabilitiesChanged",
    "deviceCapabilitiesAdded",
    "deviceCapabilitiesDeleted",
    "deviceDesiredPropertiesModifyStatusChanged",
    "locationChanged"
];

// callbackUrlProblem
function callbackUrlProblem(url: string): string | undefined;

// catalog
const catalog: readonly ErrorEntry[];

// check
function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Checked<z.output<Schema>>;

// checked
function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, where: string, advice?: ContractError["advice"]): z.output<Schema>;

// commandRsp
const commandRsp: z.ZodMiniObject<{
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    header: z.ZodMiniObject<{
        deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        method: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    notifyType: z.ZodMiniLiteral<"commandRsp">;
}, z.core.$loose>;

// commandStatus
const commandStatus: z.ZodMiniObject<{
    commandId: z.ZodMiniString<string>;
    deviceId: z.ZodMiniString<string>;
    result: z.ZodMiniObject<{
        resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"SENT">, OpenEnum<"SENT">, z.core.$ZodTypeInternals<OpenEnum<"SENT">, OpenEnum<"SENT">>>>>;
        resultDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    }, z.core.$loose>;
}, z.core.$loose>;

// createFirmwareUpgradeTask
const createFirmwareUpgradeTask: {
    readonly authenticated: true;
    readonly body: _$zod_mini0.ZodMiniObject<{
        fileId: _$zod_mini0.ZodMiniString<string>;
        policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
            endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            executeType: _$zod_mini0.ZodMiniEnum<{
                custom: "custom";
                now: "now";
            }>;
            retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
            startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>>;
        targets: _$zod_mini0.ZodMiniObject<{
            deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
    }, _$zod_v4_core0.$strict>;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123016">,
        ErrorEntry<"123019">,
        ErrorEntry<"123020">,
        ErrorEntry<"123021">,
        ErrorEntry<"123022">,
        ErrorEntry<"123023">,
        ErrorEntry<"123024">,
        ErrorEntry<"123025">,
        ErrorEntry<"123026">,
        ErrorEntry<"123028">,
        ErrorEntry<"123032">,
        ErrorEntry<"123033">,
        ErrorEntry<"123034">,
        ErrorEntry<"123002">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "POST";
    readonly name: "createFirmwareUpgradeTask";
    readonly path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade";
    readonly repeatable: false;
    readonly reply: {
        readonly body: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0079";
    readonly summary: "Create a firmware upgrade task";
};

// createSoftwareUpgradeTask
const createSoftwareUpgradeTask: {
    readonly authenticated: true;
    readonly body: _$zod_mini0.ZodMiniObject<{
        fileId: _$zod_mini0.ZodMiniString<string>;
        policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
            endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            executeType: _$zod_mini0.ZodMiniEnum<{
                custom: "custom";
                now: "now";
            }>;
            retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
            startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>>;
        targets: _$zod_mini0.ZodMiniObject<{
            deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
    }, _$zod_v4_core0.$strict>;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123016">,
        ErrorEntry<"123019">,
        ErrorEntry<"123020">,
        ErrorEntry<"123021">,
        ErrorEntry<"123022">,
        ErrorEntry<"123023">,
        ErrorEntry<"123024">,
        ErrorEntry<"123025">,
        ErrorEntry<"123026">,
        ErrorEntry<"123028">,
        ErrorEntry<"123032">,
        ErrorEntry<"123033">,
        ErrorEntry<"123034">,
        ErrorEntry<"123002">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "POST";
    readonly name: "createSoftwareUpgradeTask";
    readonly path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade";
    readonly repeatable: false;
    readonly reply: {
        readonly body: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0078";
    readonly summary: "Create a software upgrade task";
};

// credentials
const credentials: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    secret: z.ZodMiniString<string>;
}, z.core.$strict>;

// deleteBatchSubscriptions
const deleteBatchSubscriptions: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"100217">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100225">,
        ErrorEntry<"200001">
    ];
    readonly method: "DELETE";
    readonly name: "deleteBatchSubscriptions";
    readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
    readonly query: z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniString<string>>;
        callbackUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
        channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
        notifyType: z.ZodMiniOptional<z.ZodMiniEnum<{
            bindDevice: "bindDevice";
            commandRsp: "commandRsp";
            deviceAdded: "deviceAdded";
            deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
            deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
            deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
            deviceDataChanged: "deviceDataChanged";
            deviceDatasChanged: "deviceDatasChanged";
            deviceDeleted: "deviceDeleted";
            deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
            deviceEvent: "deviceEvent";
            deviceInfoChanged: "deviceInfoChanged";
            deviceModelAdded: "deviceModelAdded";
            deviceModelDeleted: "deviceModelDeleted";
            fwUpgradeResultNotify: "fwUpgradeResultNotify";
            fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
            locationChanged: "locationChanged";
            messageConfirm: "messageConfirm";
            ruleEvent: "ruleEvent";
            serviceInfoChanged: "serviceInfoChanged";
            swUpgradeResultNotify: "swUpgradeResultNotify";
            swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
        }>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly status: 204;
    };
    readonly source: "api-IoT/iot_06_0030";
    readonly summary: "Delete subscriptions in batches";
};

// deleteSingleSubscription
const deleteSingleSubscription: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"100217">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100225">
    ];
    readonly method: "DELETE";
    readonly name: "deleteSingleSubscription";
    readonly params: z.ZodMiniObject<{
        subscriptionId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
    readonly query: z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly status: 204;
    };
    readonly source: "api-IoT/iot_06_0029";
    readonly summary: "Delete a subscription";
};

// deleteUpgradePackage
const deleteUpgradePackage: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123002">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "DELETE";
    readonly name: "deleteUpgradePackage";
    readonly params: z.ZodMiniObject<{
        fileId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
    readonly repeatable: true;
    readonly reply: {
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0077";
    readonly summary: "Delete an upgrade package";
};

// deviceAdded
const deviceAdded: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    nodeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, z.core.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
    notifyType: z.ZodMiniLiteral<"deviceAdded">;
}, z.core.$loose>;

// deviceCapabilitiesAdded
const deviceCapabilitiesAdded: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceCapabilitiesAdded">;
}, z.core.$loose>;

// deviceCapabilitiesChanged
const deviceCapabilitiesChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceCapabilitiesChanged">;
}, z.core.$loose>;

// deviceCapabilitiesDeleted
const deviceCapabilitiesDeleted: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceCapabilitiesDeleted">;
}, z.core.$loose>;

// deviceDataChanged
const deviceDataChanged: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceDataChanged">;
    requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    service: z.ZodMiniObject<{
        data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceId: z.ZodMiniString<string>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
}, z.core.$loose>;

// deviceDatasChanged
const deviceDatasChanged: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceDatasChanged">;
    requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    services: z.ZodMiniArray<z.ZodMiniObject<{
        data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceId: z.ZodMiniString<string>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>;
}, z.core.$loose>;

// deviceDeleted
const deviceDeleted: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceDeleted">;
}, z.core.$loose>;

// deviceDesiredPropertiesModifyStatusChanged
const deviceDesiredPropertiesModifyStatusChanged: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
    properties: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// deviceEvent
const deviceEvent: z.ZodMiniObject<{
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    header: z.ZodMiniObject<{
        deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        eventType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>;
    notifyType: z.ZodMiniLiteral<"deviceEvent">;
}, z.core.$loose>;

// deviceInfo
const deviceInfo: z.ZodMiniObject<{
    batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
    statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// deviceInfoChanged
const deviceInfoChanged: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, z.core.$ZodTypeInternals<OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">, OpenEnum<"ABNORMAL" | "INACTIVE" | "OFFLINE" | "ONLINE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceInfoChanged">;
}, z.core.$loose>;

// deviceModelAdded
const deviceModelAdded: z.ZodMiniObject<{
    appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceModelAdded">;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// deviceModelDeleted
const deviceModelDeleted: z.ZodMiniObject<{
    appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceModelDeleted">;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// entryOf
const entryOf: <Entry extends ErrorEntry>(rows: readonly Entry[], code: string) => Entry | undefined;

// explain
function explain(code: string): string;

// firmwareResult
const firmwareResult: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"fwUpgradeResultNotify">;
    operationId: z.ZodMiniString<string>;
    sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, z.core.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
    statusDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    subOperationId: z.ZodMiniString<string>;
    targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
}, z.core.$loose>;

// firmwareState
const firmwareState: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    deviceId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
    operationId: z.ZodMiniString<string>;
    step: z.ZodMiniUnion<readonly [
        z.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, z.core.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
        z.ZodMiniNumber<number>
    ]>;
    stepDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>>>;
    subOperationId: z.ZodMiniString<string>;
}, z.core.$loose>;

// fromPlatformTime
function fromPlatformTime(text: string): Date | undefined;

// getAuthToken
const getAuthToken: {
    readonly authenticated: false;
    readonly body: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        secret: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$strict>;
    readonly encoding: "form";
    readonly errors: readonly [
        ErrorEntry<"100247">,
        ErrorEntry<"102202">,
        ErrorEntry<"100208">,
        ErrorEntry<"50252">
    ];
    readonly method: "POST";
    readonly name: "getAuthToken";
    readonly path: "/iocm/app/sec/v1.1.0/login";
    readonly repeatable: true;
    readonly reply: {
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
            expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
            refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0007";
    readonly summary: "Log in: exchange appId and secret for an access token";
};

// isFinal
const isFinal: ({ state }: Progress) => boolean;

// isUpcallError
function isUpcallError<Code extends string = string>(value: unknown, code?: Code): value is UpcallError & {
    readonly code: Code;
};

// jsonSchemas
function jsonSchemas(): Record<string, JsonSchema>;

// locationChanged
const locationChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"locationChanged">;
}, z.core.$loose>;

// logout
const logout: {
    readonly authenticated: false;
    readonly body: z.ZodMiniObject<{
        accessToken: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly errors: readonly [
    ];
    readonly method: "POST";
    readonly name: "logout";
    readonly path: "/iocm/app/sec/v1.1.0/logout";
    readonly repeatable: true;
    readonly reply: {
        readonly status: 204;
    };
    readonly source: "SDK reference, Authentication (deprecated there)";
    readonly summary: "Log out: end an access token";
};

// lookup
const lookup: (code: string) => ErrorEntry | undefined;

// managementNotifyTypes
const managementNotifyTypes: readonly [
    "swUpgradeStateChangeNotify",
    "swUpgradeResultNotify",
    "fwUpgradeStateChangeNotify",
    "fwUpgradeResultNotify"
];

// messageConfirm
const messageConfirm: z.ZodMiniObject<{
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    header: z.ZodMiniObject<{
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    notifyType: z.ZodMiniLiteral<"messageConfirm">;
}, z.core.$loose>;

// moveDevice
function moveDevice(campaign: Campaign, before: DeviceProgress | undefined, after: DeviceProgress): Campaign;

// normalize
function normalize<Body extends Notification>(body: Body): Normalized<Body>;

// notification
const notification: z.ZodMiniDiscriminatedUnion<[
    z.ZodMiniObject<{
        appId: z.ZodMiniString<string>;
        deviceId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
        operationId: z.ZodMiniString<string>;
        subOperationId: z.ZodMiniString<string>;
        swUpgradeState: z.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        appId: z.ZodMiniString<string>;
        curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniString<string>;
        errorCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        notifyType: z.ZodMiniLiteral<"swUpgradeResultNotify">;
        operationId: z.ZodMiniString<string>;
        resultDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        subOperationId: z.ZodMiniString<string>;
        swUpgradeResult: z.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, z.core.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
        targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        appId: z.ZodMiniString<string>;
        deviceId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
        operationId: z.ZodMiniString<string>;
        step: z.ZodMiniUnion<readonly [
            z.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, z.core.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
            z.ZodMiniNumber<number>
        ]>;
        stepDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>>>;
        subOperationId: z.ZodMiniString<string>;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        appId: z.ZodMiniString<string>;
        curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"fwUpgradeResultNotify">;
        operationId: z.ZodMiniString<string>;
        sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, z.core.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
        statusDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        subOperationId: z.ZodMiniString<string>;
        targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>
], "notifyType">;

// notificationSchemas
const notificationSchemas: {
    readonly fwUpgradeResultNotify: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        curVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"fwUpgradeResultNotify">;
        operationId: _$zod_mini0.ZodMiniString<string>;
        sourceVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        status: _$zod_mini0.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
        statusDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        targetVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        upgradeTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
    }, _$zod_v4_core0.$loose>;
    readonly fwUpgradeStateChangeNotify: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
        operationId: _$zod_mini0.ZodMiniString<string>;
        step: _$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>;
        stepDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>>>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$loose>;
    readonly swUpgradeResultNotify: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        curVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        errorCode: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"swUpgradeResultNotify">;
        operationId: _$zod_mini0.ZodMiniString<string>;
        resultDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        sourceVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        swUpgradeResult: _$zod_mini0.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
        targetVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        upgradeTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
    }, _$zod_v4_core0.$loose>;
    readonly swUpgradeStateChangeNotify: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
        operationId: _$zod_mini0.ZodMiniString<string>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        swUpgradeState: _$zod_mini0.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>;
    }, _$zod_v4_core0.$loose>;
};

// notifyTypeOf
function notifyTypeOf(body: unknown): string | undefined;

// openApiDocument
function openApiDocument({ samples }?: {
    samples?: Samples;
}): OpenApiDocument;

// operations
const operations: {
    readonly createFirmwareUpgradeTask: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>>;
            targets: _$zod_mini0.ZodMiniObject<{
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123016">,
            ErrorEntry<"123019">,
            ErrorEntry<"123020">,
            ErrorEntry<"123021">,
            ErrorEntry<"123022">,
            ErrorEntry<"123023">,
            ErrorEntry<"123024">,
            ErrorEntry<"123025">,
            ErrorEntry<"123026">,
            ErrorEntry<"123028">,
            ErrorEntry<"123032">,
            ErrorEntry<"123033">,
            ErrorEntry<"123034">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "POST";
        readonly name: "createFirmwareUpgradeTask";
        readonly path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0079";
        readonly summary: "Create a firmware upgrade task";
    };
    readonly createSoftwareUpgradeTask: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>>;
            targets: _$zod_mini0.ZodMiniObject<{
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123016">,
            ErrorEntry<"123019">,
            ErrorEntry<"123020">,
            ErrorEntry<"123021">,
            ErrorEntry<"123022">,
            ErrorEntry<"123023">,
            ErrorEntry<"123024">,
            ErrorEntry<"123025">,
            ErrorEntry<"123026">,
            ErrorEntry<"123028">,
            ErrorEntry<"123032">,
            ErrorEntry<"123033">,
            ErrorEntry<"123034">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "POST";
        readonly name: "createSoftwareUpgradeTask";
        readonly path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0078";
        readonly summary: "Create a software upgrade task";
    };
    readonly deleteBatchSubscriptions: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">,
            ErrorEntry<"200001">
        ];
        readonly method: "DELETE";
        readonly name: "deleteBatchSubscriptions";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            callbackUrl: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "api-IoT/iot_06_0030";
        readonly summary: "Delete subscriptions in batches";
    };
    readonly deleteSingleSubscription: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly method: "DELETE";
        readonly name: "deleteSingleSubscription";
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "api-IoT/iot_06_0029";
        readonly summary: "Delete a subscription";
    };
    readonly deleteUpgradePackage: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "DELETE";
        readonly name: "deleteUpgradePackage";
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0077";
        readonly summary: "Delete an upgrade package";
    };
    readonly getAuthToken: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly encoding: "form";
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50252">
        ];
        readonly method: "POST";
        readonly name: "getAuthToken";
        readonly path: "/iocm/app/sec/v1.1.0/login";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0007";
        readonly summary: "Log in: exchange appId and secret for an access token";
    };
    readonly logout: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
        ];
        readonly method: "POST";
        readonly name: "logout";
        readonly path: "/iocm/app/sec/v1.1.0/logout";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "SDK reference, Authentication (deprecated there)";
        readonly summary: "Log out: end an access token";
    };
    readonly queryBatchSubscriptions: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100224">
        ];
        readonly method: "GET";
        readonly name: "queryBatchSubscriptions";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                subscriptions: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], null | undefined | {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], null | undefined | {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[]>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0028";
        readonly summary: "Query subscriptions in batches";
    };
    readonly querySingleSubscription: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly method: "GET";
        readonly name: "querySingleSubscription";
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0027";
        readonly summary: "Query a subscription";
    };
    readonly queryUpgradePackage: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradePackage";
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                date: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                fileId: _$zod_mini0.ZodMiniString<string>;
                fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                uploadTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0076";
        readonly summary: "Query an upgrade package";
    };
    readonly queryUpgradePackageList: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradePackageList";
        readonly path: "/iodm/northbound/v1.5.0/category";
        readonly query: _$zod_mini0.ZodMiniObject<{
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmwarePackage: "firmwarePackage";
                softwarePackage: "softwarePackage";
            }>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], null | undefined | {
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], null | undefined | {
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0075";
        readonly summary: "Query upgrade packages";
    };
    readonly queryUpgradeSubTask: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeSubTask";
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations";
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            subOperationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                fail: "fail";
                processing: "processing";
                stop: "stop";
                success: "success";
                wait: "wait";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0081";
        readonly summary: "Query the sub-tasks of an upgrade task";
    };
    readonly queryUpgradeTask: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeTask";
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                createTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                extendPara: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{}, _$zod_v4_core0.$loose>>>;
                operateType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
                operationId: _$zod_mini0.ZodMiniString<string>;
                policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    executeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
                    retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<boolean, "false" | "true" | boolean, _$zod_v4_core0.$ZodTypeInternals<boolean, "false" | "true" | boolean>>>>;
                    startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
                staResult: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    fail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    processing: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    stop: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    success: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    timeout: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    total: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    wait: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                }, _$zod_v4_core0.$loose>>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">>>>>;
                stopTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                targets: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0080";
        readonly summary: "Query an upgrade task";
    };
    readonly queryUpgradeTaskList: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeTaskList";
        readonly path: "/iodm/northbound/v1.5.0/operations";
        readonly query: _$zod_mini0.ZodMiniObject<{
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            operationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                failed: "failed";
                processing: "processing";
                stop: "stop";
                success: "success";
                wait: "wait";
            }>>;
            operationType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmware_upgrade: "firmware_upgrade";
                software_upgrade: "software_upgrade";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: null | number | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | undefined;
                        wait?: null | number | undefined;
                        processing?: null | number | undefined;
                        success?: null | number | undefined;
                        fail?: null | number | undefined;
                        stop?: null | number | undefined;
                        timeout?: null | number | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: "false" | "true" | boolean | null | undefined;
                        retryTimes?: null | number | string | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | string | undefined;
                        wait?: null | number | string | undefined;
                        processing?: null | number | string | undefined;
                        success?: null | number | string | undefined;
                        fail?: null | number | string | undefined;
                        stop?: null | number | string | undefined;
                        timeout?: null | number | string | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: null | number | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | undefined;
                        wait?: null | number | undefined;
                        processing?: null | number | undefined;
                        success?: null | number | undefined;
                        fail?: null | number | undefined;
                        stop?: null | number | undefined;
                        timeout?: null | number | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: "false" | "true" | boolean | null | undefined;
                        retryTimes?: null | number | string | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | string | undefined;
                        wait?: null | number | string | undefined;
                        processing?: null | number | string | undefined;
                        success?: null | number | string | undefined;
                        fail?: null | number | string | undefined;
                        stop?: null | number | string | undefined;
                        timeout?: null | number | string | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0082";
        readonly summary: "Query upgrade tasks";
    };
    readonly refreshAuthToken: {
        readonly authenticated: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            refreshToken: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50400">,
            ErrorEntry<"50252">
        ];
        readonly method: "POST";
        readonly name: "refreshAuthToken";
        readonly path: "/iocm/app/sec/v1.1.0/refreshToken";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0008";
        readonly summary: "Renew the access token with a refresh token";
    };
    readonly subDeviceBusinessData: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            callbackUrl: _$zod_mini0.ZodMiniString<string>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
            }>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100227">
        ];
        readonly method: "POST";
        readonly name: "subDeviceBusinessData";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            ownerFlag: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                false: "false";
                true: "true";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 201;
        };
        readonly source: "api-IoT/iot_06_0025";
        readonly summary: "Subscribe to service data";
    };
    readonly subDeviceManagementData: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            callbackurl: _$zod_mini0.ZodMiniString<string>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100228">,
            ErrorEntry<"100203">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100229">,
            ErrorEntry<"100244">
        ];
        readonly method: "POST";
        readonly name: "subDeviceManagementData";
        readonly path: "/iodm/app/sub/v1.1.0/subscribe";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0026";
        readonly summary: "Subscribe to device management data";
    };
};

// outcomes
const outcomes: readonly [
    "SUCCESS",
    "FAIL"
];

// parseBusinessNotification
function parseBusinessNotification(body: unknown): BusinessNotification;

// parseNotification
function parseNotification(body: unknown): Notification;

// phases
const phases: readonly [
    "idle",
    "downloading",
    "downloaded",
    "updating"
];

// queryBatchSubscriptions
const queryBatchSubscriptions: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"100217">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100224">
    ];
    readonly method: "GET";
    readonly name: "queryBatchSubscriptions";
    readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
    readonly query: z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniString<string>>;
        notifyType: z.ZodMiniOptional<z.ZodMiniEnum<{
            bindDevice: "bindDevice";
            commandRsp: "commandRsp";
            deviceAdded: "deviceAdded";
            deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
            deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
            deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
            deviceDataChanged: "deviceDataChanged";
            deviceDatasChanged: "deviceDatasChanged";
            deviceDeleted: "deviceDeleted";
            deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
            deviceEvent: "deviceEvent";
            deviceInfoChanged: "deviceInfoChanged";
            deviceModelAdded: "deviceModelAdded";
            deviceModelDeleted: "deviceModelDeleted";
            fwUpgradeResultNotify: "fwUpgradeResultNotify";
            fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
            locationChanged: "locationChanged";
            messageConfirm: "messageConfirm";
            ruleEvent: "ruleEvent";
            serviceInfoChanged: "serviceInfoChanged";
            swUpgradeResultNotify: "swUpgradeResultNotify";
            swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
        }>>;
        pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            subscriptions: z.ZodMiniType<{
                [x: string]: unknown;
                subscriptionId: string;
                notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                callbackUrl: string;
            }[], null | undefined | {
                [x: string]: unknown;
                subscriptionId: string;
                notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                callbackUrl: string;
            }[], z.core.$ZodTypeInternals<{
                [x: string]: unknown;
                subscriptionId: string;
                notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                callbackUrl: string;
            }[], null | undefined | {
                [x: string]: unknown;
                subscriptionId: string;
                notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                callbackUrl: string;
            }[]>>;
            totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0028";
    readonly summary: "Query subscriptions in batches";
};

// querySingleSubscription
const querySingleSubscription: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"100217">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100225">
    ];
    readonly method: "GET";
    readonly name: "querySingleSubscription";
    readonly params: z.ZodMiniObject<{
        subscriptionId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
    readonly query: z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            callbackUrl: z.ZodMiniString<string>;
            notifyType: z.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, z.core.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
            subscriptionId: z.ZodMiniString<string>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0027";
    readonly summary: "Query a subscription";
};

// queryUpgradePackage
const queryUpgradePackage: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123002">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "GET";
    readonly name: "queryUpgradePackage";
    readonly params: z.ZodMiniObject<{
        fileId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            date: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fileId: z.ZodMiniString<string>;
            fileType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, z.core.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            uploadTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0076";
    readonly summary: "Query an upgrade package";
};

// queryUpgradePackageList
const queryUpgradePackageList: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123029">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "GET";
    readonly name: "queryUpgradePackageList";
    readonly path: "/iodm/northbound/v1.5.0/category";
    readonly query: z.ZodMiniObject<{
        deviceType: z.ZodMiniOptional<z.ZodMiniString<string>>;
        fileType: z.ZodMiniOptional<z.ZodMiniEnum<{
            firmwarePackage: "firmwarePackage";
            softwarePackage: "softwarePackage";
        }>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniString<string>>;
        model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            data: z.ZodMiniType<{
                [x: string]: unknown;
                fileId: string;
                name?: null | string | undefined;
                version?: null | string | undefined;
                fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                deviceType?: null | string | undefined;
                model?: null | string | undefined;
                manufacturerName?: null | string | undefined;
                protocolType?: null | string | undefined;
                description?: null | string | undefined;
                date?: null | string | undefined;
                uploadTime?: null | string | undefined;
            }[], null | undefined | {
                [x: string]: unknown;
                fileId: string;
                name?: null | string | undefined;
                version?: null | string | undefined;
                fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                deviceType?: null | string | undefined;
                model?: null | string | undefined;
                manufacturerName?: null | string | undefined;
                protocolType?: null | string | undefined;
                description?: null | string | undefined;
                date?: null | string | undefined;
                uploadTime?: null | string | undefined;
            }[], z.core.$ZodTypeInternals<{
                [x: string]: unknown;
                fileId: string;
                name?: null | string | undefined;
                version?: null | string | undefined;
                fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                deviceType?: null | string | undefined;
                model?: null | string | undefined;
                manufacturerName?: null | string | undefined;
                protocolType?: null | string | undefined;
                description?: null | string | undefined;
                date?: null | string | undefined;
                uploadTime?: null | string | undefined;
            }[], null | undefined | {
                [x: string]: unknown;
                fileId: string;
                name?: null | string | undefined;
                version?: null | string | undefined;
                fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                deviceType?: null | string | undefined;
                model?: null | string | undefined;
                manufacturerName?: null | string | undefined;
                protocolType?: null | string | undefined;
                description?: null | string | undefined;
                date?: null | string | undefined;
                uploadTime?: null | string | undefined;
            }[]>>;
            pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0075";
    readonly summary: "Query upgrade packages";
};

// queryUpgradeSubTask
const queryUpgradeSubTask: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123029">,
        ErrorEntry<"123009">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "GET";
    readonly name: "queryUpgradeSubTask";
    readonly params: z.ZodMiniObject<{
        operationId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations";
    readonly query: z.ZodMiniObject<{
        pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        subOperationStatus: z.ZodMiniOptional<z.ZodMiniEnum<{
            fail: "fail";
            processing: "processing";
            stop: "stop";
            success: "success";
            wait: "wait";
        }>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            data: z.ZodMiniType<{
                [x: string]: unknown;
                subOperationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                deviceId?: null | string | undefined;
                status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                detailInfo?: null | string | undefined;
                extendInfo?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], null | undefined | {
                [x: string]: unknown;
                subOperationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                deviceId?: null | string | undefined;
                status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                detailInfo?: null | string | undefined;
                extendInfo?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], z.core.$ZodTypeInternals<{
                [x: string]: unknown;
                subOperationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                deviceId?: null | string | undefined;
                status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                detailInfo?: null | string | undefined;
                extendInfo?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], null | undefined | {
                [x: string]: unknown;
                subOperationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                deviceId?: null | string | undefined;
                status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                detailInfo?: null | string | undefined;
                extendInfo?: null | undefined | {
                    [x: string]: unknown;
                };
            }[]>>;
            pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0081";
    readonly summary: "Query the sub-tasks of an upgrade task";
};

// queryUpgradeTask
const queryUpgradeTask: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123009">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "GET";
    readonly name: "queryUpgradeTask";
    readonly params: z.ZodMiniObject<{
        operationId: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}";
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            createTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            extendPara: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{}, z.core.$loose>>>;
            operateType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, z.core.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
            operationId: z.ZodMiniString<string>;
            policy: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                endTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                executeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, z.core.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
                retryTimes: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                retryType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<boolean, "false" | "true" | boolean, z.core.$ZodTypeInternals<boolean, "false" | "true" | boolean>>>>;
                startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, z.core.$loose>>>;
            staResult: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                fail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                processing: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                stop: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                success: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                timeout: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                total: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
                wait: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
            }, z.core.$loose>>>;
            startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, z.core.$ZodTypeInternals<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">>>>>;
            stopTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            targets: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                deviceGroups: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
                deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                devices: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
                manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, z.core.$loose>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0080";
    readonly summary: "Query an upgrade task";
};

// queryUpgradeTaskList
const queryUpgradeTaskList: {
    readonly authenticated: true;
    readonly errors: readonly [
        ErrorEntry<"120015">,
        ErrorEntry<"123029">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">
    ];
    readonly method: "GET";
    readonly name: "queryUpgradeTaskList";
    readonly path: "/iodm/northbound/v1.5.0/operations";
    readonly query: z.ZodMiniObject<{
        deviceId: z.ZodMiniOptional<z.ZodMiniString<string>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniString<string>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniString<string>>;
        model: z.ZodMiniOptional<z.ZodMiniString<string>>;
        operationStatus: z.ZodMiniOptional<z.ZodMiniEnum<{
            failed: "failed";
            processing: "processing";
            stop: "stop";
            success: "success";
            wait: "wait";
        }>>;
        operationType: z.ZodMiniOptional<z.ZodMiniEnum<{
            firmware_upgrade: "firmware_upgrade";
            software_upgrade: "software_upgrade";
        }>>;
        pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            data: z.ZodMiniType<{
                [x: string]: unknown;
                operationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                targets?: null | undefined | {
                    [x: string]: unknown;
                    devices?: null | string[] | undefined;
                    deviceGroups?: null | string[] | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                };
                policy?: null | undefined | {
                    [x: string]: unknown;
                    executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                    startTime?: null | string | undefined;
                    endTime?: null | string | undefined;
                    retryType?: boolean | null | undefined;
                    retryTimes?: null | number | undefined;
                };
                status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                staResult?: null | undefined | {
                    [x: string]: unknown;
                    total?: null | number | undefined;
                    wait?: null | number | undefined;
                    processing?: null | number | undefined;
                    success?: null | number | undefined;
                    fail?: null | number | undefined;
                    stop?: null | number | undefined;
                    timeout?: null | number | undefined;
                };
                extendPara?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], null | undefined | {
                [x: string]: unknown;
                operationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                targets?: null | undefined | {
                    [x: string]: unknown;
                    devices?: null | string[] | undefined;
                    deviceGroups?: null | string[] | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                };
                policy?: null | undefined | {
                    [x: string]: unknown;
                    executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                    startTime?: null | string | undefined;
                    endTime?: null | string | undefined;
                    retryType?: "false" | "true" | boolean | null | undefined;
                    retryTimes?: null | number | string | undefined;
                };
                status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                staResult?: null | undefined | {
                    [x: string]: unknown;
                    total?: null | number | string | undefined;
                    wait?: null | number | string | undefined;
                    processing?: null | number | string | undefined;
                    success?: null | number | string | undefined;
                    fail?: null | number | string | undefined;
                    stop?: null | number | string | undefined;
                    timeout?: null | number | string | undefined;
                };
                extendPara?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], z.core.$ZodTypeInternals<{
                [x: string]: unknown;
                operationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                targets?: null | undefined | {
                    [x: string]: unknown;
                    devices?: null | string[] | undefined;
                    deviceGroups?: null | string[] | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                };
                policy?: null | undefined | {
                    [x: string]: unknown;
                    executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                    startTime?: null | string | undefined;
                    endTime?: null | string | undefined;
                    retryType?: boolean | null | undefined;
                    retryTimes?: null | number | undefined;
                };
                status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                staResult?: null | undefined | {
                    [x: string]: unknown;
                    total?: null | number | undefined;
                    wait?: null | number | undefined;
                    processing?: null | number | undefined;
                    success?: null | number | undefined;
                    fail?: null | number | undefined;
                    stop?: null | number | undefined;
                    timeout?: null | number | undefined;
                };
                extendPara?: null | undefined | {
                    [x: string]: unknown;
                };
            }[], null | undefined | {
                [x: string]: unknown;
                operationId: string;
                createTime?: null | string | undefined;
                startTime?: null | string | undefined;
                stopTime?: null | string | undefined;
                operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                targets?: null | undefined | {
                    [x: string]: unknown;
                    devices?: null | string[] | undefined;
                    deviceGroups?: null | string[] | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                };
                policy?: null | undefined | {
                    [x: string]: unknown;
                    executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                    startTime?: null | string | undefined;
                    endTime?: null | string | undefined;
                    retryType?: "false" | "true" | boolean | null | undefined;
                    retryTimes?: null | number | string | undefined;
                };
                status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                staResult?: null | undefined | {
                    [x: string]: unknown;
                    total?: null | number | string | undefined;
                    wait?: null | number | string | undefined;
                    processing?: null | number | string | undefined;
                    success?: null | number | string | undefined;
                    fail?: null | number | string | undefined;
                    stop?: null | number | string | undefined;
                    timeout?: null | number | string | undefined;
                };
                extendPara?: null | undefined | {
                    [x: string]: unknown;
                };
            }[]>>;
            pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
            totalSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0082";
    readonly summary: "Query upgrade tasks";
};

// refreshAuthToken
const refreshAuthToken: {
    readonly authenticated: false;
    readonly body: z.ZodMiniObject<{
        appId: z.ZodMiniString<string>;
        refreshToken: z.ZodMiniString<string>;
        secret: z.ZodMiniString<string>;
    }, z.core.$strict>;
    readonly errors: readonly [
        ErrorEntry<"100247">,
        ErrorEntry<"102202">,
        ErrorEntry<"100208">,
        ErrorEntry<"50400">,
        ErrorEntry<"50252">
    ];
    readonly method: "POST";
    readonly name: "refreshAuthToken";
    readonly path: "/iocm/app/sec/v1.1.0/refreshToken";
    readonly repeatable: false;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            accessToken: z.ZodMiniString<string>;
            expiresIn: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
            refreshToken: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            scope: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            tokenType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0008";
    readonly summary: "Renew the access token with a refresh token";
};

// ruleEvent
const ruleEvent: z.ZodMiniObject<{
    actionsResults: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
    author: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    logic: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"ruleEvent">;
    reasons: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
    ruleId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    ruleName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    triggerTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// serviceData
const serviceData: z.ZodMiniObject<{
    data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceId: z.ZodMiniString<string>;
    serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
    }, z.core.$loose>>>;
    serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// serviceInfoChanged
const serviceInfoChanged: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"serviceInfoChanged">;
    serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
    }, z.core.$loose>>>;
    serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// softwareResult
const softwareResult: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceId: z.ZodMiniString<string>;
    errorCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    notifyType: z.ZodMiniLiteral<"swUpgradeResultNotify">;
    operationId: z.ZodMiniString<string>;
    resultDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    subOperationId: z.ZodMiniString<string>;
    swUpgradeResult: z.ZodMiniType<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">, z.core.$ZodTypeInternals<OpenEnum<"FAIL" | "SUCCESS">, OpenEnum<"FAIL" | "SUCCESS">>>;
    targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
}, z.core.$loose>;

// softwareState
const softwareState: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    deviceId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
    operationId: z.ZodMiniString<string>;
    subOperationId: z.ZodMiniString<string>;
    swUpgradeState: z.ZodMiniType<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"downloaded" | "downloading" | "idle" | "updating">, OpenEnum<"downloaded" | "downloading" | "idle" | "updating">>>;
}, z.core.$loose>;

// startCampaign
const startCampaign: ({ devices, startedAt }: {
    devices?: number;
    startedAt: number;
}) => Campaign;

// step
function step(now: Progress | undefined, seen: string): {
    next: Progress | undefined;
    verdict: Verdict;
};

// stepDevice
function stepDevice(now: DeviceProgress | undefined, event: UpgradeEvent): {
    next: DeviceProgress | undefined;
    verdict: Verdict;
};

// subDeviceBusinessData
const subDeviceBusinessData: {
    readonly authenticated: true;
    readonly body: z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniString<string>>;
        callbackUrl: z.ZodMiniString<string>;
        channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
        notifyType: z.ZodMiniEnum<{
            bindDevice: "bindDevice";
            commandRsp: "commandRsp";
            deviceAdded: "deviceAdded";
            deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
            deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
            deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
            deviceDataChanged: "deviceDataChanged";
            deviceDatasChanged: "deviceDatasChanged";
            deviceDeleted: "deviceDeleted";
            deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
            deviceEvent: "deviceEvent";
            deviceInfoChanged: "deviceInfoChanged";
            deviceModelAdded: "deviceModelAdded";
            deviceModelDeleted: "deviceModelDeleted";
            locationChanged: "locationChanged";
            messageConfirm: "messageConfirm";
            ruleEvent: "ruleEvent";
            serviceInfoChanged: "serviceInfoChanged";
        }>;
    }, z.core.$strict>;
    readonly errors: readonly [
        ErrorEntry<"100222">,
        ErrorEntry<"100217">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100227">
    ];
    readonly method: "POST";
    readonly name: "subDeviceBusinessData";
    readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
    readonly query: z.ZodMiniObject<{
        ownerFlag: z.ZodMiniOptional<z.ZodMiniEnum<{
            false: "false";
            true: "true";
        }>>;
    }, z.core.$strict>;
    readonly repeatable: true;
    readonly reply: {
        readonly body: z.ZodMiniObject<{
            callbackUrl: z.ZodMiniString<string>;
            notifyType: z.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, z.core.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
            subscriptionId: z.ZodMiniString<string>;
        }, z.core.$loose>;
        readonly status: 201;
    };
    readonly source: "api-IoT/iot_06_0025";
    readonly summary: "Subscribe to service data";
};

// subDeviceManagementData
const subDeviceManagementData: {
    readonly authenticated: true;
    readonly body: z.ZodMiniObject<{
        callbackurl: z.ZodMiniString<string>;
        notifyType: z.ZodMiniEnum<{
            fwUpgradeResultNotify: "fwUpgradeResultNotify";
            fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
            swUpgradeResultNotify: "swUpgradeResultNotify";
            swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
        }>;
    }, z.core.$strict>;
    readonly errors: readonly [
        ErrorEntry<"100222">,
        ErrorEntry<"100228">,
        ErrorEntry<"100203">,
        ErrorEntry<"1010009">,
        ErrorEntry<"1010005">,
        ErrorEntry<"100229">,
        ErrorEntry<"100244">
    ];
    readonly method: "POST";
    readonly name: "subDeviceManagementData";
    readonly path: "/iodm/app/sub/v1.1.0/subscribe";
    readonly repeatable: true;
    readonly reply: {
        readonly status: 200;
    };
    readonly source: "api-IoT/iot_06_0026";
    readonly summary: "Subscribe to device management data";
};

// subscription
const subscription: z.ZodMiniObject<{
    callbackUrl: z.ZodMiniString<string>;
    notifyType: z.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, z.core.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
    subscriptionId: z.ZodMiniString<string>;
}, z.core.$loose>;

// subscriptionOperations
const subscriptionOperations: {
    readonly deleteBatchSubscriptions: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">,
            ErrorEntry<"200001">
        ];
        readonly method: "DELETE";
        readonly name: "deleteBatchSubscriptions";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            callbackUrl: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "api-IoT/iot_06_0030";
        readonly summary: "Delete subscriptions in batches";
    };
    readonly deleteSingleSubscription: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly method: "DELETE";
        readonly name: "deleteSingleSubscription";
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly status: 204;
        };
        readonly source: "api-IoT/iot_06_0029";
        readonly summary: "Delete a subscription";
    };
    readonly queryBatchSubscriptions: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100224">
        ];
        readonly method: "GET";
        readonly name: "queryBatchSubscriptions";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                subscriptions: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], null | undefined | {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[], null | undefined | {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">;
                    callbackUrl: string;
                }[]>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0028";
        readonly summary: "Query subscriptions in batches";
    };
    readonly querySingleSubscription: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly method: "GET";
        readonly name: "querySingleSubscription";
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0027";
        readonly summary: "Query a subscription";
    };
    readonly subDeviceBusinessData: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            callbackUrl: _$zod_mini0.ZodMiniString<string>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                bindDevice: "bindDevice";
                commandRsp: "commandRsp";
                deviceAdded: "deviceAdded";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                deviceDeleted: "deviceDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                deviceEvent: "deviceEvent";
                deviceInfoChanged: "deviceInfoChanged";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                locationChanged: "locationChanged";
                messageConfirm: "messageConfirm";
                ruleEvent: "ruleEvent";
                serviceInfoChanged: "serviceInfoChanged";
            }>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100227">
        ];
        readonly method: "POST";
        readonly name: "subDeviceBusinessData";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly query: _$zod_mini0.ZodMiniObject<{
            ownerFlag: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                false: "false";
                true: "true";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">, OpenEnum<"bindDevice" | "commandRsp" | "deviceAdded" | "deviceCapabilitiesAdded" | "deviceCapabilitiesChanged" | "deviceCapabilitiesDeleted" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceEvent" | "deviceInfoChanged" | "deviceModelAdded" | "deviceModelDeleted" | "fwUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "locationChanged" | "messageConfirm" | "ruleEvent" | "serviceInfoChanged" | "swUpgradeResultNotify" | "swUpgradeStateChangeNotify">>>;
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 201;
        };
        readonly source: "api-IoT/iot_06_0025";
        readonly summary: "Subscribe to service data";
    };
    readonly subDeviceManagementData: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            callbackurl: _$zod_mini0.ZodMiniString<string>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
            }>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100228">,
            ErrorEntry<"100203">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100229">,
            ErrorEntry<"100244">
        ];
        readonly method: "POST";
        readonly name: "subDeviceManagementData";
        readonly path: "/iodm/app/sub/v1.1.0/subscribe";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0026";
        readonly summary: "Subscribe to device management data";
    };
};

// summarize
function summarize(campaign: Campaign, now: number): CampaignSummary;

// toPlatformTime
const toPlatformTime: (instant: Date) => string;

// toUpgradeEvent
function toUpgradeEvent(body: Notification): UpgradeEvent;

// tokenReply
const tokenReply: z.ZodMiniObject<{
    accessToken: z.ZodMiniString<string>;
    expiresIn: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
    refreshToken: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    scope: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    tokenType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// upgradeOperations
const upgradeOperations: {
    readonly createFirmwareUpgradeTask: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>>;
            targets: _$zod_mini0.ZodMiniObject<{
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123016">,
            ErrorEntry<"123019">,
            ErrorEntry<"123020">,
            ErrorEntry<"123021">,
            ErrorEntry<"123022">,
            ErrorEntry<"123023">,
            ErrorEntry<"123024">,
            ErrorEntry<"123025">,
            ErrorEntry<"123026">,
            ErrorEntry<"123028">,
            ErrorEntry<"123032">,
            ErrorEntry<"123033">,
            ErrorEntry<"123034">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "POST";
        readonly name: "createFirmwareUpgradeTask";
        readonly path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0079";
        readonly summary: "Create a firmware upgrade task";
    };
    readonly createSoftwareUpgradeTask: {
        readonly authenticated: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>>;
            targets: _$zod_mini0.ZodMiniObject<{
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
        }, _$zod_v4_core0.$strict>;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123016">,
            ErrorEntry<"123019">,
            ErrorEntry<"123020">,
            ErrorEntry<"123021">,
            ErrorEntry<"123022">,
            ErrorEntry<"123023">,
            ErrorEntry<"123024">,
            ErrorEntry<"123025">,
            ErrorEntry<"123026">,
            ErrorEntry<"123028">,
            ErrorEntry<"123032">,
            ErrorEntry<"123033">,
            ErrorEntry<"123034">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "POST";
        readonly name: "createSoftwareUpgradeTask";
        readonly path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade";
        readonly repeatable: false;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0078";
        readonly summary: "Create a software upgrade task";
    };
    readonly deleteUpgradePackage: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "DELETE";
        readonly name: "deleteUpgradePackage";
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly repeatable: true;
        readonly reply: {
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0077";
        readonly summary: "Delete an upgrade package";
    };
    readonly queryUpgradePackage: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradePackage";
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                date: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                fileId: _$zod_mini0.ZodMiniString<string>;
                fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                uploadTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0076";
        readonly summary: "Query an upgrade package";
    };
    readonly queryUpgradePackageList: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradePackageList";
        readonly path: "/iodm/northbound/v1.5.0/category";
        readonly query: _$zod_mini0.ZodMiniObject<{
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmwarePackage: "firmwarePackage";
                softwarePackage: "softwarePackage";
            }>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], null | undefined | {
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[], null | undefined | {
                    [x: string]: unknown;
                    fileId: string;
                    name?: null | string | undefined;
                    version?: null | string | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: null | string | undefined;
                    model?: null | string | undefined;
                    manufacturerName?: null | string | undefined;
                    protocolType?: null | string | undefined;
                    description?: null | string | undefined;
                    date?: null | string | undefined;
                    uploadTime?: null | string | undefined;
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0075";
        readonly summary: "Query upgrade packages";
    };
    readonly queryUpgradeSubTask: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeSubTask";
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations";
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            subOperationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                fail: "fail";
                processing: "processing";
                stop: "stop";
                success: "success";
                wait: "wait";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: null | string | undefined;
                    status?: OpenEnum<"fail" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    detailInfo?: null | string | undefined;
                    extendInfo?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0081";
        readonly summary: "Query the sub-tasks of an upgrade task";
    };
    readonly queryUpgradeTask: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeTask";
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}";
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                createTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                extendPara: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{}, _$zod_v4_core0.$loose>>>;
                operateType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
                operationId: _$zod_mini0.ZodMiniString<string>;
                policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    executeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
                    retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<boolean, "false" | "true" | boolean, _$zod_v4_core0.$ZodTypeInternals<boolean, "false" | "true" | boolean>>>>;
                    startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
                staResult: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    fail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    processing: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    stop: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    success: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    timeout: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    total: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                    wait: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
                }, _$zod_v4_core0.$loose>>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">>>>>;
                stopTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                targets: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0080";
        readonly summary: "Query an upgrade task";
    };
    readonly queryUpgradeTaskList: {
        readonly authenticated: true;
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly method: "GET";
        readonly name: "queryUpgradeTaskList";
        readonly path: "/iodm/northbound/v1.5.0/operations";
        readonly query: _$zod_mini0.ZodMiniObject<{
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            operationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                failed: "failed";
                processing: "processing";
                stop: "stop";
                success: "success";
                wait: "wait";
            }>>;
            operationType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmware_upgrade: "firmware_upgrade";
                software_upgrade: "software_upgrade";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly repeatable: true;
        readonly reply: {
            readonly body: _$zod_mini0.ZodMiniObject<{
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: null | number | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | undefined;
                        wait?: null | number | undefined;
                        processing?: null | number | undefined;
                        success?: null | number | undefined;
                        fail?: null | number | undefined;
                        stop?: null | number | undefined;
                        timeout?: null | number | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: "false" | "true" | boolean | null | undefined;
                        retryTimes?: null | number | string | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | string | undefined;
                        wait?: null | number | string | undefined;
                        processing?: null | number | string | undefined;
                        success?: null | number | string | undefined;
                        fail?: null | number | string | undefined;
                        stop?: null | number | string | undefined;
                        timeout?: null | number | string | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: null | number | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | undefined;
                        wait?: null | number | undefined;
                        processing?: null | number | undefined;
                        success?: null | number | undefined;
                        fail?: null | number | undefined;
                        stop?: null | number | undefined;
                        timeout?: null | number | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[], null | undefined | {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: null | string | undefined;
                    startTime?: null | string | undefined;
                    stopTime?: null | string | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: null | undefined | {
                        [x: string]: unknown;
                        devices?: null | string[] | undefined;
                        deviceGroups?: null | string[] | undefined;
                        deviceType?: null | string | undefined;
                        model?: null | string | undefined;
                        manufacturerName?: null | string | undefined;
                    };
                    policy?: null | undefined | {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: null | string | undefined;
                        endTime?: null | string | undefined;
                        retryType?: "false" | "true" | boolean | null | undefined;
                        retryTimes?: null | number | string | undefined;
                    };
                    status?: OpenEnum<"failed" | "processing" | "stop" | "success" | "wait"> | null | undefined;
                    staResult?: null | undefined | {
                        [x: string]: unknown;
                        total?: null | number | string | undefined;
                        wait?: null | number | string | undefined;
                        processing?: null | number | string | undefined;
                        success?: null | number | string | undefined;
                        fail?: null | number | string | undefined;
                        stop?: null | number | string | undefined;
                        timeout?: null | number | string | undefined;
                    };
                    extendPara?: null | undefined | {
                        [x: string]: unknown;
                    };
                }[]>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string, _$zod_v4_core0.$ZodTypeInternals<number, number | string>>>>;
            }, _$zod_v4_core0.$loose>;
            readonly status: 200;
        };
        readonly source: "api-IoT/iot_06_0082";
        readonly summary: "Query upgrade tasks";
    };
};

// upgradePackage
const upgradePackage: z.ZodMiniObject<{
    date: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    fileId: z.ZodMiniString<string>;
    fileType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, z.core.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    uploadTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    version: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// upgradeSubTask
const upgradeSubTask: z.ZodMiniObject<{
    createTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    detailInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    extendInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{}, z.core.$loose>>>;
    operateType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, z.core.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
    startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"fail" | "processing" | "stop" | "success" | "wait">, OpenEnum<"fail" | "processing" | "stop" | "success" | "wait">, z.core.$ZodTypeInternals<OpenEnum<"fail" | "processing" | "stop" | "success" | "wait">, OpenEnum<"fail" | "processing" | "stop" | "success" | "wait">>>>>;
    stopTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    subOperationId: z.ZodMiniString<string>;
}, z.core.$loose>;

// upgradeTask
const upgradeTask: z.ZodMiniObject<{
    createTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    extendPara: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{}, z.core.$loose>>>;
    operateType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, z.core.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
    operationId: z.ZodMiniString<string>;
    policy: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        endTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        executeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, z.core.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
        retryTimes: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        retryType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<boolean, "false" | "true" | boolean, z.core.$ZodTypeInternals<boolean, "false" | "true" | boolean>>>>;
        startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
    staResult: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        fail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        processing: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        stop: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        success: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        timeout: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        total: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
        wait: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string, z.core.$ZodTypeInternals<number, number | string>>>>;
    }, z.core.$loose>>>;
    startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, z.core.$ZodTypeInternals<OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">, OpenEnum<"failed" | "processing" | "stop" | "success" | "wait">>>>>;
    stopTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    targets: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        deviceGroups: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        devices: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
