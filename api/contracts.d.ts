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
    credentials,
    entryOf,
    firmwareResult,
    firmwareState,
    fromPlatformTime,
    getAuthToken,
    isFinal,
    isUpcallError,
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
    softwareResult,
    softwareState,
    startCampaign,
    step,
    stepDevice,
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
    getAuthToken,
    operations,
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
type Advice = "fix-request" | "login-again" | "back-off" | "ask-operator" | "report-bug";

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
    readonly states: Readonly<Record<Phase | Outcome, number>>;
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
        readonly reason: string;
        readonly devices: number;
    }[];
    readonly retries: number;
    readonly percent: number | undefined;
    readonly remaining: number | undefined;
}

// Checked
type Checked<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};

// CommandRsp
type CommandRsp = z.infer<typeof commandRsp>;

// CommandStatus
type CommandStatus = z.infer<typeof commandStatus>;

// Common
interface Common {
    readonly kind: "software" | "firmware";
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
type Json = string | number | boolean | null | readonly Json[] | {
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
type NotifyType = ManagementNotifyType | BusinessNotifyType;

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
type OpenEnum<Known extends string> = Known | (string & {});

// Operation
interface Operation {
    readonly name: string;
    readonly summary: string;
    readonly method: "GET" | "POST" | "DELETE";
    readonly path: `/${string}`;
    readonly authenticated: boolean;
    readonly repeatable: boolean;
    readonly params?: z.ZodMiniObject;
    readonly query?: z.ZodMiniObject;
    readonly body?: z.ZodMiniType<object, object>;
    readonly encoding?: "form";
    readonly reply: {
        readonly status: number;
        readonly body?: z.ZodMiniType;
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
        operation: string;
        status: number;
        code?: string | undefined;
        entry?: ErrorEntry | undefined;
    });
}

// Progress
interface Progress {
    readonly attempt: number;
    readonly state: Phase | Outcome;
}

// ReplyOf
type ReplyOf<O extends Operation> = O["reply"] extends {
    body: infer Body extends z.ZodMiniType;
} ? z.output<Body> : void;

// RequestOf
type RequestOf<O extends Operation> = Flat<InputOf<O["params"]> & InputOf<O["query"]> & InputOf<O["body"]>>;

// RetryClass
type RetryClass = "never" | "after-login" | "after-backoff" | "ask-operator";

// RuleEvent
type RuleEvent = z.infer<typeof ruleEvent>;

// Sample
interface Sample {
    readonly name: string;
    readonly about: string;
    readonly body: Json;
}

// Samples
type Samples = (kind: "notifications" | "requests" | "replies", of: string) => readonly Sample[];

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
type Tidy<Body, Key extends keyof Body> = Key extends "upgradeTime" ? number | undefined : Key extends "step" | "errorCode" ? string : Exclude<Body[Key], null>;

// TokenReply
type TokenReply = z.infer<typeof tokenReply>;

// UpcallError
abstract class UpcallError extends Error {
    readonly [brand] = true;
    abstract readonly name: string;
    abstract readonly code: string;
    abstract readonly advice: Advice;
    toJSON(): {
        name: string;
        code: string;
        advice: Advice;
        message: string;
    };
}

// UpgradeEvent
type UpgradeEvent = PhaseEvent | OutcomeEvent;

// UpgradePackage
type UpgradePackage = z.infer<typeof upgradePackage>;

// UpgradeSubTask
type UpgradeSubTask = z.infer<typeof upgradeSubTask>;

// UpgradeTask
type UpgradeTask = z.infer<typeof upgradeTask>;

// Verdict
type Verdict = "advanced" | "duplicate" | "late" | "conflict" | "new-attempt" | "unranked";

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
        readonly name: "getAuthToken";
        readonly summary: "Log in: exchange appId and secret for an access token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/login";
        readonly authenticated: false;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly encoding: "form";
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50252">
        ];
        readonly source: "api-IoT/iot_06_0007";
    };
    readonly refreshAuthToken: {
        readonly name: "refreshAuthToken";
        readonly summary: "Renew the access token with a refresh token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/refreshToken";
        readonly authenticated: false;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            refreshToken: _$zod_mini0.ZodMiniString<string>;
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50400">,
            ErrorEntry<"50252">
        ];
        readonly source: "api-IoT/iot_06_0008";
    };
    readonly logout: {
        readonly name: "logout";
        readonly summary: "Log out: end an access token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/logout";
        readonly authenticated: false;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
        ];
        readonly source: "SDK reference, Authentication (deprecated there)";
    };
};

// bindDevice
const bindDevice: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"bindDevice">;
    deviceId: z.ZodMiniString<string>;
    resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;

// brand
const brand: unique symbol;

// businessNotification
const businessNotification: z.ZodMiniDiscriminatedUnion<[
    z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceAdded">;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        nodeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, z.core.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>,
    ...(z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"bindDevice">;
        deviceId: z.ZodMiniString<string>;
        resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceInfoChanged">;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceDataChanged">;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        service: z.ZodMiniObject<{
            serviceId: z.ZodMiniString<string>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
            }, z.core.$loose>>>;
        }, z.core.$loose>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceDatasChanged">;
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        services: z.ZodMiniArray<z.ZodMiniObject<{
            serviceId: z.ZodMiniString<string>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
            }, z.core.$loose>>>;
        }, z.core.$loose>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"serviceInfoChanged">;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceDeleted">;
        deviceId: z.ZodMiniString<string>;
        gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"messageConfirm">;
        header: z.ZodMiniObject<{
            requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
        }, z.core.$loose>;
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"commandRsp">;
        header: z.ZodMiniObject<{
            requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            method: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceEvent">;
        header: z.ZodMiniObject<{
            eventType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
                z.ZodMiniString<string>,
                z.ZodMiniNumber<number>
            ]>>>;
            eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"ruleEvent">;
        author: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        ruleId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        ruleName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        logic: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        reasons: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
        triggerTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        actionsResults: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceModelAdded">;
    }, z.core.$loose> | z.ZodMiniObject<{
        appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        notifyType: z.ZodMiniLiteral<"deviceModelDeleted">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesChanged">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesAdded">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceCapabilitiesDeleted">;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
        deviceId: z.ZodMiniString<string>;
        serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        properties: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose> | z.ZodMiniObject<{
        notifyType: z.ZodMiniLiteral<"locationChanged">;
    }, z.core.$loose>)[]
], "notifyType">;

// businessNotificationSchemas
const businessNotificationSchemas: {
    readonly deviceAdded: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceAdded">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        nodeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
        }, _$zod_v4_core0.$loose>>>;
    }, _$zod_v4_core0.$loose>;
    readonly bindDevice: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"bindDevice">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        resultCode: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
        }, _$zod_v4_core0.$loose>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceInfoChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceInfoChanged">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            nodeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mac: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            location: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            swVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            fwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            hwVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            bridgeId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
            statusDetail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            mute: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            supportedSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            isSecurity: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniBoolean<boolean>
            ]>>>;
            signalStrength: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            sigVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serialNumber: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            batteryLevel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
        }, _$zod_v4_core0.$loose>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDataChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDataChanged">;
        requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        service: _$zod_mini0.ZodMiniObject<{
            serviceId: _$zod_mini0.ZodMiniString<string>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            data: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
            }, _$zod_v4_core0.$loose>>>;
        }, _$zod_v4_core0.$loose>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDatasChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDatasChanged">;
        requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        services: _$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
            serviceId: _$zod_mini0.ZodMiniString<string>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            data: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
            }, _$zod_v4_core0.$loose>>>;
        }, _$zod_v4_core0.$loose>>;
    }, _$zod_v4_core0.$loose>;
    readonly serviceInfoChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"serviceInfoChanged">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        serviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        serviceInfo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
            muteCmds: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
        }, _$zod_v4_core0.$loose>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDeleted: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDeleted">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        gatewayId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly messageConfirm: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"messageConfirm">;
        header: _$zod_mini0.ZodMiniObject<{
            requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            to: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            timestamp: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
        }, _$zod_v4_core0.$loose>;
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
    }, _$zod_v4_core0.$loose>;
    readonly commandRsp: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"commandRsp">;
        header: _$zod_mini0.ZodMiniObject<{
            requestId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            to: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            method: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceEvent: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceEvent">;
        header: _$zod_mini0.ZodMiniObject<{
            eventType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            timestamp: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
                _$zod_mini0.ZodMiniString<string>,
                _$zod_mini0.ZodMiniNumber<number>
            ]>>>;
            eventTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            serviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
        body: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
    }, _$zod_v4_core0.$loose>;
    readonly ruleEvent: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"ruleEvent">;
        author: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        ruleId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        ruleName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        logic: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        reasons: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniUnknown>>>;
        triggerTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        actionsResults: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniUnknown>>>;
    }, _$zod_v4_core0.$loose>;
    readonly deviceModelAdded: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceModelAdded">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceModelDeleted: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        manufacturerId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceModelDeleted">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesChanged">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesAdded: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesAdded">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceCapabilitiesDeleted: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceCapabilitiesDeleted">;
    }, _$zod_v4_core0.$loose>;
    readonly deviceDesiredPropertiesModifyStatusChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        serviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        properties: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnknown>>;
        status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$loose>;
    readonly locationChanged: _$zod_mini0.ZodMiniObject<{
        notifyType: _$zod_mini0.ZodMiniLiteral<"locationChanged">;
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
    notifyType: z.ZodMiniLiteral<"commandRsp">;
    header: z.ZodMiniObject<{
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        method: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
}, z.core.$loose>;

// commandStatus
const commandStatus: z.ZodMiniObject<{
    deviceId: z.ZodMiniString<string>;
    commandId: z.ZodMiniString<string>;
    result: z.ZodMiniObject<{
        resultCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"SENT">, OpenEnum<"SENT">, z.core.$ZodTypeInternals<OpenEnum<"SENT">, OpenEnum<"SENT">>>>>;
        resultDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    }, z.core.$loose>;
}, z.core.$loose>;

// credentials
const credentials: z.ZodMiniObject<{
    appId: z.ZodMiniString<string>;
    secret: z.ZodMiniString<string>;
}, z.core.$strict>;

// deviceAdded
const deviceAdded: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceAdded">;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    nodeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, z.core.$ZodTypeInternals<OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">, OpenEnum<"ENDPOINT" | "GATEWAY" | "UNKNOWN">>>>>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>>>;
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
    notifyType: z.ZodMiniLiteral<"deviceDataChanged">;
    requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    service: z.ZodMiniObject<{
        serviceId: z.ZodMiniString<string>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>;
}, z.core.$loose>;

// deviceDatasChanged
const deviceDatasChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceDatasChanged">;
    requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    services: z.ZodMiniArray<z.ZodMiniObject<{
        serviceId: z.ZodMiniString<string>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>>;
}, z.core.$loose>;

// deviceDeleted
const deviceDeleted: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceDeleted">;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// deviceDesiredPropertiesModifyStatusChanged
const deviceDesiredPropertiesModifyStatusChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceDesiredPropertiesModifyStatusChanged">;
    deviceId: z.ZodMiniString<string>;
    serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    properties: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// deviceEvent
const deviceEvent: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceEvent">;
    header: z.ZodMiniObject<{
        eventType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
}, z.core.$loose>;

// deviceInfo
const deviceInfo: z.ZodMiniObject<{
    nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
    statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniBoolean<boolean>
    ]>>>;
    signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
}, z.core.$loose>;

// deviceInfoChanged
const deviceInfoChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"deviceInfoChanged">;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        nodeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mac: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        location: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        swVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        fwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        hwVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        bridgeId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, z.core.$ZodTypeInternals<OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">, OpenEnum<"ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE">>>>>;
        statusDetail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        mute: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        supportedSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        isSecurity: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniBoolean<boolean>
        ]>>>;
        signalStrength: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        sigVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        serialNumber: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        batteryLevel: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;

// deviceModelAdded
const deviceModelAdded: z.ZodMiniObject<{
    appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceModelAdded">;
}, z.core.$loose>;

// deviceModelDeleted
const deviceModelDeleted: z.ZodMiniObject<{
    appId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    notifyType: z.ZodMiniLiteral<"deviceModelDeleted">;
}, z.core.$loose>;

// entryOf
const entryOf: <Entry extends ErrorEntry>(rows: readonly Entry[], code: string) => Entry | undefined;

// explain
function explain(code: string): string;

// firmwareResult
const firmwareResult: z.ZodMiniObject<{
    status: z.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, z.core.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
    statusDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    deviceId: z.ZodMiniString<string>;
    appId: z.ZodMiniString<string>;
    operationId: z.ZodMiniString<string>;
    subOperationId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"fwUpgradeResultNotify">;
}, z.core.$loose>;

// firmwareState
const firmwareState: z.ZodMiniObject<{
    step: z.ZodMiniUnion<readonly [
        z.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, z.core.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
        z.ZodMiniNumber<number>
    ]>;
    stepDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>>>;
    deviceId: z.ZodMiniString<string>;
    appId: z.ZodMiniString<string>;
    operationId: z.ZodMiniString<string>;
    subOperationId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
}, z.core.$loose>;

// fromPlatformTime
function fromPlatformTime(text: string): Date | undefined;

// getAuthToken
const getAuthToken: {
    readonly name: "getAuthToken";
    readonly summary: "Log in: exchange appId and secret for an access token";
    readonly method: "POST";
    readonly path: "/iocm/app/sec/v1.1.0/login";
    readonly authenticated: false;
    readonly repeatable: true;
    readonly body: _$zod_mini0.ZodMiniObject<{
        appId: _$zod_mini0.ZodMiniString<string>;
        secret: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$strict>;
    readonly encoding: "form";
    readonly reply: {
        readonly status: 200;
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
            refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
            tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        }, _$zod_v4_core0.$loose>;
    };
    readonly errors: readonly [
        ErrorEntry<"100247">,
        ErrorEntry<"102202">,
        ErrorEntry<"100208">,
        ErrorEntry<"50252">
    ];
    readonly source: "api-IoT/iot_06_0007";
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
    notifyType: z.ZodMiniLiteral<"messageConfirm">;
    header: z.ZodMiniObject<{
        requestId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        timestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
    }, z.core.$loose>;
    body: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
}, z.core.$loose>;

// moveDevice
function moveDevice(campaign: Campaign, before: DeviceProgress | undefined, after: DeviceProgress): Campaign;

// normalize
function normalize<Body extends Notification>(body: Body): Normalized<Body>;

// notification
const notification: z.ZodMiniDiscriminatedUnion<[
    z.ZodMiniObject<{
        swUpgradeState: z.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>;
        deviceId: z.ZodMiniString<string>;
        appId: z.ZodMiniString<string>;
        operationId: z.ZodMiniString<string>;
        subOperationId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        swUpgradeResult: z.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, z.core.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
        resultDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        errorCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        deviceId: z.ZodMiniString<string>;
        appId: z.ZodMiniString<string>;
        operationId: z.ZodMiniString<string>;
        subOperationId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"swUpgradeResultNotify">;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        step: z.ZodMiniUnion<readonly [
            z.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, z.core.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
            z.ZodMiniNumber<number>
        ]>;
        stepDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>>>;
        deviceId: z.ZodMiniString<string>;
        appId: z.ZodMiniString<string>;
        operationId: z.ZodMiniString<string>;
        subOperationId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
    }, z.core.$loose>,
    z.ZodMiniObject<{
        status: z.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, z.core.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
        statusDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
            z.ZodMiniString<string>,
            z.ZodMiniNumber<number>
        ]>>>;
        deviceId: z.ZodMiniString<string>;
        appId: z.ZodMiniString<string>;
        operationId: z.ZodMiniString<string>;
        subOperationId: z.ZodMiniString<string>;
        notifyType: z.ZodMiniLiteral<"fwUpgradeResultNotify">;
    }, z.core.$loose>
], "notifyType">;

// notificationSchemas
const notificationSchemas: {
    readonly swUpgradeStateChangeNotify: _$zod_mini0.ZodMiniObject<{
        swUpgradeState: _$zod_mini0.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        appId: _$zod_mini0.ZodMiniString<string>;
        operationId: _$zod_mini0.ZodMiniString<string>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
    }, _$zod_v4_core0.$loose>;
    readonly swUpgradeResultNotify: _$zod_mini0.ZodMiniObject<{
        swUpgradeResult: _$zod_mini0.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
        resultDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        errorCode: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
        description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        curVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        targetVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        sourceVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        upgradeTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        appId: _$zod_mini0.ZodMiniString<string>;
        operationId: _$zod_mini0.ZodMiniString<string>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"swUpgradeResultNotify">;
    }, _$zod_v4_core0.$loose>;
    readonly fwUpgradeStateChangeNotify: _$zod_mini0.ZodMiniObject<{
        step: _$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniType<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"0" | "1" | "2" | "3">, OpenEnum<"0" | "1" | "2" | "3">>>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>;
        stepDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        appId: _$zod_mini0.ZodMiniString<string>;
        operationId: _$zod_mini0.ZodMiniString<string>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"fwUpgradeStateChangeNotify">;
    }, _$zod_v4_core0.$loose>;
    readonly fwUpgradeResultNotify: _$zod_mini0.ZodMiniObject<{
        status: _$zod_mini0.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
        statusDesc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        curVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        targetVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        sourceVersion: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
        upgradeTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniUnion<readonly [
            _$zod_mini0.ZodMiniString<string>,
            _$zod_mini0.ZodMiniNumber<number>
        ]>>>;
        deviceId: _$zod_mini0.ZodMiniString<string>;
        appId: _$zod_mini0.ZodMiniString<string>;
        operationId: _$zod_mini0.ZodMiniString<string>;
        subOperationId: _$zod_mini0.ZodMiniString<string>;
        notifyType: _$zod_mini0.ZodMiniLiteral<"fwUpgradeResultNotify">;
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
    readonly queryUpgradePackageList: {
        readonly name: "queryUpgradePackageList";
        readonly summary: "Query upgrade packages";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/category";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmwarePackage: "firmwarePackage";
                softwarePackage: "softwarePackage";
            }>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[], {
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[], {
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0075";
    };
    readonly queryUpgradePackage: {
        readonly name: "queryUpgradePackage";
        readonly summary: "Query an upgrade package";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                fileId: _$zod_mini0.ZodMiniString<string>;
                name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                date: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                uploadTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0076";
    };
    readonly deleteUpgradePackage: {
        readonly name: "deleteUpgradePackage";
        readonly summary: "Delete an upgrade package";
        readonly method: "DELETE";
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0077";
    };
    readonly createSoftwareUpgradeTask: {
        readonly name: "createSoftwareUpgradeTask";
        readonly summary: "Create a software upgrade task";
        readonly path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade";
        readonly source: "api-IoT/iot_06_0078";
        readonly method: "POST";
        readonly authenticated: true;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            targets: _$zod_mini0.ZodMiniObject<{
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            }, _$zod_v4_core0.$strict>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
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
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
    };
    readonly createFirmwareUpgradeTask: {
        readonly name: "createFirmwareUpgradeTask";
        readonly summary: "Create a firmware upgrade task";
        readonly path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade";
        readonly source: "api-IoT/iot_06_0079";
        readonly method: "POST";
        readonly authenticated: true;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            targets: _$zod_mini0.ZodMiniObject<{
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            }, _$zod_v4_core0.$strict>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
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
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
    };
    readonly queryUpgradeTask: {
        readonly name: "queryUpgradeTask";
        readonly summary: "Query an upgrade task";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
                createTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                stopTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                operateType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
                targets: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
                policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    executeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
                    startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<boolean, boolean | "true" | "false", _$zod_v4_core0.$ZodTypeInternals<boolean, boolean | "true" | "false">>>>;
                    retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                }, _$zod_v4_core0.$loose>>>;
                status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">>>>>;
                staResult: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    total: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    wait: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    processing: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    success: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    fail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    stop: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    timeout: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                }, _$zod_v4_core0.$loose>>>;
                extendPara: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{}, _$zod_v4_core0.$loose>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0080";
    };
    readonly queryUpgradeSubTask: {
        readonly name: "queryUpgradeSubTask";
        readonly summary: "Query the sub-tasks of an upgrade task";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            subOperationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                success: "success";
                wait: "wait";
                processing: "processing";
                stop: "stop";
                fail: "fail";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0081";
    };
    readonly queryUpgradeTaskList: {
        readonly name: "queryUpgradeTaskList";
        readonly summary: "Query upgrade tasks";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            operationType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmware_upgrade: "firmware_upgrade";
                software_upgrade: "software_upgrade";
            }>>;
            operationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                success: "success";
                wait: "wait";
                processing: "processing";
                failed: "failed";
                stop: "stop";
            }>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                totalSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: number | null | undefined;
                        wait?: number | null | undefined;
                        processing?: number | null | undefined;
                        success?: number | null | undefined;
                        fail?: number | null | undefined;
                        stop?: number | null | undefined;
                        timeout?: number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | "true" | "false" | null | undefined;
                        retryTimes?: string | number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: string | number | null | undefined;
                        wait?: string | number | null | undefined;
                        processing?: string | number | null | undefined;
                        success?: string | number | null | undefined;
                        fail?: string | number | null | undefined;
                        stop?: string | number | null | undefined;
                        timeout?: string | number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: number | null | undefined;
                        wait?: number | null | undefined;
                        processing?: number | null | undefined;
                        success?: number | null | undefined;
                        fail?: number | null | undefined;
                        stop?: number | null | undefined;
                        timeout?: number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | "true" | "false" | null | undefined;
                        retryTimes?: string | number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: string | number | null | undefined;
                        wait?: string | number | null | undefined;
                        processing?: string | number | null | undefined;
                        success?: string | number | null | undefined;
                        fail?: string | number | null | undefined;
                        stop?: string | number | null | undefined;
                        timeout?: string | number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0082";
    };
    readonly subDeviceManagementData: {
        readonly name: "subDeviceManagementData";
        readonly summary: "Subscribe to device management data";
        readonly method: "POST";
        readonly path: "/iodm/app/sub/v1.1.0/subscribe";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            notifyType: _$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
            }>;
            callbackurl: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
        };
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100228">,
            ErrorEntry<"100203">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100229">,
            ErrorEntry<"100244">
        ];
        readonly source: "api-IoT/iot_06_0026";
    };
    readonly subDeviceBusinessData: {
        readonly name: "subDeviceBusinessData";
        readonly summary: "Subscribe to service data";
        readonly method: "POST";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            ownerFlag: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                true: "true";
                false: "false";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>;
            callbackUrl: _$zod_mini0.ZodMiniString<string>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 201;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">>>;
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100227">
        ];
        readonly source: "api-IoT/iot_06_0025";
    };
    readonly querySingleSubscription: {
        readonly name: "querySingleSubscription";
        readonly summary: "Query a subscription";
        readonly method: "GET";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">>>;
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly source: "api-IoT/iot_06_0027";
    };
    readonly queryBatchSubscriptions: {
        readonly name: "queryBatchSubscriptions";
        readonly summary: "Query subscriptions in batches";
        readonly method: "GET";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptions: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[], {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[], {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[] | null | undefined>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100224">
        ];
        readonly source: "api-IoT/iot_06_0028";
    };
    readonly deleteSingleSubscription: {
        readonly name: "deleteSingleSubscription";
        readonly summary: "Delete a subscription";
        readonly method: "DELETE";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly source: "api-IoT/iot_06_0029";
    };
    readonly deleteBatchSubscriptions: {
        readonly name: "deleteBatchSubscriptions";
        readonly summary: "Delete subscriptions in batches";
        readonly method: "DELETE";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>>;
            callbackUrl: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">,
            ErrorEntry<"200001">
        ];
        readonly source: "api-IoT/iot_06_0030";
    };
    readonly getAuthToken: {
        readonly name: "getAuthToken";
        readonly summary: "Log in: exchange appId and secret for an access token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/login";
        readonly authenticated: false;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly encoding: "form";
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50252">
        ];
        readonly source: "api-IoT/iot_06_0007";
    };
    readonly refreshAuthToken: {
        readonly name: "refreshAuthToken";
        readonly summary: "Renew the access token with a refresh token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/refreshToken";
        readonly authenticated: false;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            refreshToken: _$zod_mini0.ZodMiniString<string>;
            appId: _$zod_mini0.ZodMiniString<string>;
            secret: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                accessToken: _$zod_mini0.ZodMiniString<string>;
                refreshToken: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                expiresIn: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                tokenType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                scope: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100247">,
            ErrorEntry<"102202">,
            ErrorEntry<"100208">,
            ErrorEntry<"50400">,
            ErrorEntry<"50252">
        ];
        readonly source: "api-IoT/iot_06_0008";
    };
    readonly logout: {
        readonly name: "logout";
        readonly summary: "Log out: end an access token";
        readonly method: "POST";
        readonly path: "/iocm/app/sec/v1.1.0/logout";
        readonly authenticated: false;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            accessToken: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
        ];
        readonly source: "SDK reference, Authentication (deprecated there)";
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

// ruleEvent
const ruleEvent: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"ruleEvent">;
    author: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    ruleId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    ruleName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    logic: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    reasons: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
    triggerTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    actionsResults: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniUnknown>>>;
}, z.core.$loose>;

// serviceData
const serviceData: z.ZodMiniObject<{
    serviceId: z.ZodMiniString<string>;
    serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    data: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnknown>>;
    eventTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;

// serviceInfoChanged
const serviceInfoChanged: z.ZodMiniObject<{
    notifyType: z.ZodMiniLiteral<"serviceInfoChanged">;
    deviceId: z.ZodMiniString<string>;
    gatewayId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    serviceInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        muteCmds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;

// softwareResult
const softwareResult: z.ZodMiniObject<{
    swUpgradeResult: z.ZodMiniType<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">, z.core.$ZodTypeInternals<OpenEnum<"SUCCESS" | "FAIL">, OpenEnum<"SUCCESS" | "FAIL">>>;
    resultDesc: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    errorCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    curVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    targetVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    sourceVersion: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    upgradeTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniUnion<readonly [
        z.ZodMiniString<string>,
        z.ZodMiniNumber<number>
    ]>>>;
    deviceId: z.ZodMiniString<string>;
    appId: z.ZodMiniString<string>;
    operationId: z.ZodMiniString<string>;
    subOperationId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"swUpgradeResultNotify">;
}, z.core.$loose>;

// softwareState
const softwareState: z.ZodMiniObject<{
    swUpgradeState: z.ZodMiniType<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, z.core.$ZodTypeInternals<OpenEnum<"idle" | "downloading" | "downloaded" | "updating">, OpenEnum<"idle" | "downloading" | "downloaded" | "updating">>>;
    deviceId: z.ZodMiniString<string>;
    appId: z.ZodMiniString<string>;
    operationId: z.ZodMiniString<string>;
    subOperationId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniLiteral<"swUpgradeStateChangeNotify">;
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

// subscription
const subscription: z.ZodMiniObject<{
    subscriptionId: z.ZodMiniString<string>;
    notifyType: z.ZodMiniType<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, z.core.$ZodTypeInternals<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">>>;
    callbackUrl: z.ZodMiniString<string>;
}, z.core.$loose>;

// subscriptionOperations
const subscriptionOperations: {
    readonly subDeviceManagementData: {
        readonly name: "subDeviceManagementData";
        readonly summary: "Subscribe to device management data";
        readonly method: "POST";
        readonly path: "/iodm/app/sub/v1.1.0/subscribe";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly body: _$zod_mini0.ZodMiniObject<{
            notifyType: _$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
            }>;
            callbackurl: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
        };
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100228">,
            ErrorEntry<"100203">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100229">,
            ErrorEntry<"100244">
        ];
        readonly source: "api-IoT/iot_06_0026";
    };
    readonly subDeviceBusinessData: {
        readonly name: "subDeviceBusinessData";
        readonly summary: "Subscribe to service data";
        readonly method: "POST";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            ownerFlag: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                true: "true";
                false: "false";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly body: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniEnum<{
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>;
            callbackUrl: _$zod_mini0.ZodMiniString<string>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 201;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">>>;
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100222">,
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100227">
        ];
        readonly source: "api-IoT/iot_06_0025";
    };
    readonly querySingleSubscription: {
        readonly name: "querySingleSubscription";
        readonly summary: "Query a subscription";
        readonly method: "GET";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptionId: _$zod_mini0.ZodMiniString<string>;
                notifyType: _$zod_mini0.ZodMiniType<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">, OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">>>;
                callbackUrl: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly source: "api-IoT/iot_06_0027";
    };
    readonly queryBatchSubscriptions: {
        readonly name: "queryBatchSubscriptions";
        readonly summary: "Query subscriptions in batches";
        readonly method: "GET";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>>;
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                subscriptions: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[], {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[], {
                    [x: string]: unknown;
                    subscriptionId: string;
                    notifyType: OpenEnum<"swUpgradeStateChangeNotify" | "swUpgradeResultNotify" | "fwUpgradeStateChangeNotify" | "fwUpgradeResultNotify" | "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "serviceInfoChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "locationChanged">;
                    callbackUrl: string;
                }[] | null | undefined>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100224">
        ];
        readonly source: "api-IoT/iot_06_0028";
    };
    readonly deleteSingleSubscription: {
        readonly name: "deleteSingleSubscription";
        readonly summary: "Delete a subscription";
        readonly method: "DELETE";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            subscriptionId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">
        ];
        readonly source: "api-IoT/iot_06_0029";
    };
    readonly deleteBatchSubscriptions: {
        readonly name: "deleteBatchSubscriptions";
        readonly summary: "Delete subscriptions in batches";
        readonly method: "DELETE";
        readonly path: "/iocm/app/sub/v1.2.0/subscriptions";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            appId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            notifyType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                swUpgradeStateChangeNotify: "swUpgradeStateChangeNotify";
                swUpgradeResultNotify: "swUpgradeResultNotify";
                fwUpgradeStateChangeNotify: "fwUpgradeStateChangeNotify";
                fwUpgradeResultNotify: "fwUpgradeResultNotify";
                deviceAdded: "deviceAdded";
                bindDevice: "bindDevice";
                deviceInfoChanged: "deviceInfoChanged";
                deviceDataChanged: "deviceDataChanged";
                deviceDatasChanged: "deviceDatasChanged";
                serviceInfoChanged: "serviceInfoChanged";
                deviceDeleted: "deviceDeleted";
                messageConfirm: "messageConfirm";
                commandRsp: "commandRsp";
                deviceEvent: "deviceEvent";
                ruleEvent: "ruleEvent";
                deviceModelAdded: "deviceModelAdded";
                deviceModelDeleted: "deviceModelDeleted";
                deviceCapabilitiesChanged: "deviceCapabilitiesChanged";
                deviceCapabilitiesAdded: "deviceCapabilitiesAdded";
                deviceCapabilitiesDeleted: "deviceCapabilitiesDeleted";
                deviceDesiredPropertiesModifyStatusChanged: "deviceDesiredPropertiesModifyStatusChanged";
                locationChanged: "locationChanged";
            }>>;
            callbackUrl: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 204;
        };
        readonly errors: readonly [
            ErrorEntry<"100217">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">,
            ErrorEntry<"100225">,
            ErrorEntry<"200001">
        ];
        readonly source: "api-IoT/iot_06_0030";
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
    refreshToken: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    expiresIn: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
    tokenType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    scope: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// upgradeOperations
const upgradeOperations: {
    readonly queryUpgradePackageList: {
        readonly name: "queryUpgradePackageList";
        readonly summary: "Query upgrade packages";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/category";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmwarePackage: "firmwarePackage";
                softwarePackage: "softwarePackage";
            }>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[], {
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[], {
                    [x: string]: unknown;
                    fileId: string;
                    name?: string | null | undefined;
                    version?: string | null | undefined;
                    fileType?: OpenEnum<"firmwarePackage" | "softwarePackage"> | null | undefined;
                    deviceType?: string | null | undefined;
                    model?: string | null | undefined;
                    manufacturerName?: string | null | undefined;
                    protocolType?: string | null | undefined;
                    description?: string | null | undefined;
                    date?: string | null | undefined;
                    uploadTime?: string | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0075";
    };
    readonly queryUpgradePackage: {
        readonly name: "queryUpgradePackage";
        readonly summary: "Query an upgrade package";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                fileId: _$zod_mini0.ZodMiniString<string>;
                name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                version: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                fileType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                protocolType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                date: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                uploadTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0076";
    };
    readonly deleteUpgradePackage: {
        readonly name: "deleteUpgradePackage";
        readonly summary: "Delete an upgrade package";
        readonly method: "DELETE";
        readonly path: "/iodm/northbound/v1.5.0/category/{fileId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123002">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0077";
    };
    readonly createSoftwareUpgradeTask: {
        readonly name: "createSoftwareUpgradeTask";
        readonly summary: "Create a software upgrade task";
        readonly path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade";
        readonly source: "api-IoT/iot_06_0078";
        readonly method: "POST";
        readonly authenticated: true;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            targets: _$zod_mini0.ZodMiniObject<{
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            }, _$zod_v4_core0.$strict>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
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
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
    };
    readonly createFirmwareUpgradeTask: {
        readonly name: "createFirmwareUpgradeTask";
        readonly summary: "Create a firmware upgrade task";
        readonly path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade";
        readonly source: "api-IoT/iot_06_0079";
        readonly method: "POST";
        readonly authenticated: true;
        readonly repeatable: false;
        readonly body: _$zod_mini0.ZodMiniObject<{
            fileId: _$zod_mini0.ZodMiniString<string>;
            targets: _$zod_mini0.ZodMiniObject<{
                devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
                deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            }, _$zod_v4_core0.$strict>;
            policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
                executeType: _$zod_mini0.ZodMiniEnum<{
                    custom: "custom";
                    now: "now";
                }>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
                retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
                retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            }, _$zod_v4_core0.$strict>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
            }, _$zod_v4_core0.$loose>;
        };
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
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
    };
    readonly queryUpgradeTask: {
        readonly name: "queryUpgradeTask";
        readonly summary: "Query an upgrade task";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                operationId: _$zod_mini0.ZodMiniString<string>;
                createTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                stopTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                operateType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
                targets: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    devices: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceGroups: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>>;
                    deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                }, _$zod_v4_core0.$loose>>>;
                policy: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    executeType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
                    startTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    endTime: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniString<string>>>;
                    retryType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<boolean, boolean | "true" | "false", _$zod_v4_core0.$ZodTypeInternals<boolean, boolean | "true" | "false">>>>;
                    retryTimes: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                }, _$zod_v4_core0.$loose>>>;
                status: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, _$zod_v4_core0.$ZodTypeInternals<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">>>>>;
                staResult: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{
                    total: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    wait: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    processing: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    success: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    fail: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    stop: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                    timeout: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                }, _$zod_v4_core0.$loose>>>;
                extendPara: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniObject<{}, _$zod_v4_core0.$loose>>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0080";
    };
    readonly queryUpgradeSubTask: {
        readonly name: "queryUpgradeSubTask";
        readonly summary: "Query the sub-tasks of an upgrade task";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly params: _$zod_mini0.ZodMiniObject<{
            operationId: _$zod_mini0.ZodMiniString<string>;
        }, _$zod_v4_core0.$strict>;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            subOperationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                success: "success";
                wait: "wait";
                processing: "processing";
                stop: "stop";
                fail: "fail";
            }>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    subOperationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    deviceId?: string | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "stop" | "fail"> | null | undefined;
                    detailInfo?: string | null | undefined;
                    extendInfo?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"123009">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0081";
    };
    readonly queryUpgradeTaskList: {
        readonly name: "queryUpgradeTaskList";
        readonly summary: "Query upgrade tasks";
        readonly method: "GET";
        readonly path: "/iodm/northbound/v1.5.0/operations";
        readonly authenticated: true;
        readonly repeatable: true;
        readonly query: _$zod_mini0.ZodMiniObject<{
            pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
            operationType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                firmware_upgrade: "firmware_upgrade";
                software_upgrade: "software_upgrade";
            }>>;
            operationStatus: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
                success: "success";
                wait: "wait";
                processing: "processing";
                failed: "failed";
                stop: "stop";
            }>>;
            deviceType: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            model: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            manufacturerName: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
            deviceId: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>;
        readonly reply: {
            readonly status: 200;
            readonly body: _$zod_mini0.ZodMiniObject<{
                totalSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, string | number, _$zod_v4_core0.$ZodTypeInternals<number, string | number>>>>;
                pageNo: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                pageSize: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                totalCount: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNullable<_$zod_mini0.ZodMiniType<number, number | string>>>;
                data: _$zod_mini0.ZodMiniType<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: number | null | undefined;
                        wait?: number | null | undefined;
                        processing?: number | null | undefined;
                        success?: number | null | undefined;
                        fail?: number | null | undefined;
                        stop?: number | null | undefined;
                        timeout?: number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | "true" | "false" | null | undefined;
                        retryTimes?: string | number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: string | number | null | undefined;
                        wait?: string | number | null | undefined;
                        processing?: string | number | null | undefined;
                        success?: string | number | null | undefined;
                        fail?: string | number | null | undefined;
                        stop?: string | number | null | undefined;
                        timeout?: string | number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined, _$zod_v4_core0.$ZodTypeInternals<{
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | null | undefined;
                        retryTimes?: number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: number | null | undefined;
                        wait?: number | null | undefined;
                        processing?: number | null | undefined;
                        success?: number | null | undefined;
                        fail?: number | null | undefined;
                        stop?: number | null | undefined;
                        timeout?: number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[], {
                    [x: string]: unknown;
                    operationId: string;
                    createTime?: string | null | undefined;
                    startTime?: string | null | undefined;
                    stopTime?: string | null | undefined;
                    operateType?: OpenEnum<"firmware_upgrade" | "software_upgrade"> | null | undefined;
                    targets?: {
                        [x: string]: unknown;
                        devices?: string[] | null | undefined;
                        deviceGroups?: string[] | null | undefined;
                        deviceType?: string | null | undefined;
                        model?: string | null | undefined;
                        manufacturerName?: string | null | undefined;
                    } | null | undefined;
                    policy?: {
                        [x: string]: unknown;
                        executeType?: OpenEnum<"custom" | "now"> | null | undefined;
                        startTime?: string | null | undefined;
                        endTime?: string | null | undefined;
                        retryType?: boolean | "true" | "false" | null | undefined;
                        retryTimes?: string | number | null | undefined;
                    } | null | undefined;
                    status?: OpenEnum<"success" | "wait" | "processing" | "failed" | "stop"> | null | undefined;
                    staResult?: {
                        [x: string]: unknown;
                        total?: string | number | null | undefined;
                        wait?: string | number | null | undefined;
                        processing?: string | number | null | undefined;
                        success?: string | number | null | undefined;
                        fail?: string | number | null | undefined;
                        stop?: string | number | null | undefined;
                        timeout?: string | number | null | undefined;
                    } | null | undefined;
                    extendPara?: {
                        [x: string]: unknown;
                    } | null | undefined;
                }[] | null | undefined>>;
            }, _$zod_v4_core0.$loose>;
        };
        readonly errors: readonly [
            ErrorEntry<"120015">,
            ErrorEntry<"123029">,
            ErrorEntry<"1010009">,
            ErrorEntry<"1010005">
        ];
        readonly source: "api-IoT/iot_06_0082";
    };
};

// upgradePackage
const upgradePackage: z.ZodMiniObject<{
    fileId: z.ZodMiniString<string>;
    name: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    version: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    fileType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">, z.core.$ZodTypeInternals<OpenEnum<"firmwarePackage" | "softwarePackage">, OpenEnum<"firmwarePackage" | "softwarePackage">>>>>;
    deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    protocolType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    description: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    date: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    uploadTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$loose>;

// upgradeSubTask
const upgradeSubTask: z.ZodMiniObject<{
    subOperationId: z.ZodMiniString<string>;
    createTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    stopTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    operateType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, z.core.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
    deviceId: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"success" | "wait" | "processing" | "stop" | "fail">, OpenEnum<"success" | "wait" | "processing" | "stop" | "fail">, z.core.$ZodTypeInternals<OpenEnum<"success" | "wait" | "processing" | "stop" | "fail">, OpenEnum<"success" | "wait" | "processing" | "stop" | "fail">>>>>;
    detailInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    extendInfo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{}, z.core.$loose>>>;
}, z.core.$loose>;

// upgradeTask
const upgradeTask: z.ZodMiniObject<{
    operationId: z.ZodMiniString<string>;
    createTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    stopTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    operateType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">, z.core.$ZodTypeInternals<OpenEnum<"firmware_upgrade" | "software_upgrade">, OpenEnum<"firmware_upgrade" | "software_upgrade">>>>>;
    targets: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        devices: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        deviceGroups: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>>;
        deviceType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        model: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        manufacturerName: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>>>;
    policy: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        executeType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">, z.core.$ZodTypeInternals<OpenEnum<"custom" | "now">, OpenEnum<"custom" | "now">>>>>;
        startTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        endTime: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        retryType: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<boolean, boolean | "true" | "false", z.core.$ZodTypeInternals<boolean, boolean | "true" | "false">>>>;
        retryTimes: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
    }, z.core.$loose>>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, z.core.$ZodTypeInternals<OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">, OpenEnum<"success" | "wait" | "processing" | "failed" | "stop">>>>>;
    staResult: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
        total: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        wait: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        processing: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        success: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        fail: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        stop: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
        timeout: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>>>;
    }, z.core.$loose>>>;
    extendPara: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{}, z.core.$loose>>>;
}, z.core.$loose>;
