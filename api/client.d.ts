// @upcall/client
export {
    AccessToken,
    AccessTokenProvider,
    Attempt,
    Call,
    CallError,
    CallOptions,
    Client,
    ClientOf,
    ClientOptions,
    Clock,
    CommonOptions,
    EnsureReport,
    Fetch,
    Hooks,
    Limit,
    ListCall,
    Method,
    OperationMethods,
    Page,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    StoredEntry,
    SubscriptionClient,
    TokenStore,
    TransportCode,
    TransportError,
    UpgradeChange,
    UpgradeClient,
    WantedSubscriptions,
    WatchOptions,
    createClient,
    createClientOf,
    ensureSubscriptions,
    memoryStore,
    watchUpgrade,
};

// @upcall/client/node
export {
    TlsFetch,
    TlsOptions,
    tlsFetch,
};

// @upcall/client/otel
export {
    otelHooks,
};

// @upcall/client/proxy
export {
    ProxyOptions,
    platformProxy,
};

// @upcall/client/stores/durable-object
export {
    ObjectNamespace,
    ObjectState,
    TokenStoreObject,
    durableObjectStore,
};

// @upcall/client/stores/memory
export {
    memoryStore,
};

// @upcall/client/stores/postgres
export {
    Query,
    postgresStore,
    postgresStoreTable,
};

// @upcall/client/testing
export {
    Framework,
    TestClock,
    testClock,
    tokenStoreConformance,
};

// AccessToken
interface AccessToken {
    readonly accessToken: string;
    readonly expiresIn?: null | number | undefined;
}

// AccessTokenProvider
type AccessTokenProvider = (rejected: string | undefined) => Promise<AccessToken>;

// AtLeastOne
type AtLeastOne<Fields> = {
    [Field in keyof Fields]-?: Fields & Required<Pick<Fields, Field>>;
}[keyof Fields];

// Attempt
type Attempt<Value, Code extends string = string> = {
    readonly error: CallError<Code>;
    readonly ok: false;
} | {
    readonly ok: true;
    readonly value: Value;
};

// Call
interface Call<O extends Operation> extends Promise<ReplyOf<O>> {
    attempt(): Promise<Attempt<ReplyOf<O>, ErrorCodeOf<O>>>;
}

// CallError
type CallError<Code extends string = string> = (PlatformError & {
    readonly code: (string & {}) | Code;
}) | ConfigError | ContractError | TransportError;

// CallOptions
interface CallOptions {
    readonly signal?: AbortSignal | undefined;
}

// Client
interface Client extends OperationMethods {
    ensureSubscriptions(wanted: WantedSubscriptions, options?: CallOptions): Promise<EnsureReport>;
    watchUpgrade(operationId: string, options?: Omit<WatchOptions, "clock">): AsyncGenerator<UpgradeChange, void, undefined>;
}

// ClientOf
type ClientOf<Operations extends Record<string, Operation>> = {
    readonly [Name in keyof Operations]: Method<Operations[Name]>;
};

// ClientOptions
type ClientOptions = CommonOptions & ({
    readonly accessToken: AccessTokenProvider;
    readonly appId: string;
    readonly proxied?: never;
    readonly secret?: never;
} | {
    readonly accessToken?: never;
    readonly appId: string;
    readonly proxied?: never;
    readonly secret: string;
} | {
    readonly accessToken?: never;
    readonly appId?: never;
    readonly proxied: true;
    readonly secret?: never;
});

// Clock
interface Clock {
    readonly now: () => number;
    readonly after: (ms: number, run: () => void) => () => void;
}

// CommonOptions
interface CommonOptions extends Hooks {
    readonly baseUrl: string;
    readonly commissioning?: boolean | undefined;
    readonly fetch?: Fetch | undefined;
    readonly timeout?: number | undefined;
    readonly deadline?: number | undefined;
    readonly retries?: number | undefined;
    readonly limit?: Partial<Limit> | false | undefined;
    readonly store?: TokenStore | undefined;
    readonly clock?: Clock | undefined;
    readonly random?: (() => number) | undefined;
}

// EnsureReport
interface EnsureReport {
    readonly created: readonly NotifyType[];
    readonly kept: readonly NotifyType[];
    readonly removed: readonly NotifyType[];
}

// Fetch
type Fetch = (request: Request) => Promise<Response> | Response;

// Flat
type Flat<T> = {
    [Key in keyof T]: T[Key];
};

// Framework
interface Framework {
    readonly test: (name: string, run: () => Promise<void>) => void;
    readonly equal: (actual: unknown, expected: unknown) => void;
}

// Given
type Given<O extends Operation> = [
    RowOf<O>
] extends [
    never
] ? Call<O> : ListCall<O>;

// Hooks
interface Hooks {
    readonly onRequest?: ((event: RequestEvent) => void) | undefined;
    readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
    readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

// Limit
interface Limit {
    readonly calls: number;
    readonly per: number;
}

// ListCall
interface ListCall<O extends Operation> extends Call<O>, AsyncIterable<RowOf<O>> {
    page(): Promise<Page<RowOf<O>>>;
}

// Method
type Method<O extends Operation> = object extends Taken<O> ? (request?: Taken<O>, options?: CallOptions) => Given<O> : (request: Taken<O>, options?: CallOptions) => Given<O>;

// ObjectNamespace
interface ObjectNamespace<Id> {
    idFromName(name: string): Id;
    get(id: Id): {
        fetch(url: string, init: {
            body: string;
            method: string;
        }): Promise<Response>;
    };
}

// ObjectState
interface ObjectState {
    readonly storage: {
        get(key: string): Promise<unknown>;
        put(key: string, value: unknown): Promise<void>;
    };
}

// OperationMethods
interface OperationMethods {
    readonly getAuthToken: Method<Operations["getAuthToken"]>;
    readonly refreshAuthToken: Method<Operations["refreshAuthToken"]>;
    readonly logout: Method<Operations["logout"]>;
    readonly subDeviceManagementData: Method<Operations["subDeviceManagementData"]>;
    readonly subDeviceBusinessData: Method<Operations["subDeviceBusinessData"]>;
    readonly querySingleSubscription: Method<Operations["querySingleSubscription"]>;
    readonly queryBatchSubscriptions: Method<Operations["queryBatchSubscriptions"]>;
    readonly deleteSingleSubscription: Method<Operations["deleteSingleSubscription"]>;
    readonly deleteBatchSubscriptions: Method<Operations["deleteBatchSubscriptions"]>;
    readonly queryUpgradePackageList: Method<Operations["queryUpgradePackageList"]>;
    readonly queryUpgradePackage: Method<Operations["queryUpgradePackage"]>;
    readonly deleteUpgradePackage: Method<Operations["deleteUpgradePackage"]>;
    readonly createSoftwareUpgradeTask: Method<Operations["createSoftwareUpgradeTask"]>;
    readonly createFirmwareUpgradeTask: Method<Operations["createFirmwareUpgradeTask"]>;
    readonly queryUpgradeTask: Method<Operations["queryUpgradeTask"]>;
    readonly queryUpgradeSubTask: Method<Operations["queryUpgradeSubTask"]>;
    readonly queryUpgradeTaskList: Method<Operations["queryUpgradeTaskList"]>;
}

// Operations
type Operations = typeof operations;

// Own
type Own = "appId" | "secret";

// Page
interface Page<Row> {
    readonly rows: readonly Row[];
    readonly pageNo: number;
    readonly pageSize: number;
    readonly total: number | undefined;
}

// Part
type Part<Name extends keyof typeof subscriptionOperations> = ClientOf<Pick<typeof subscriptionOperations, Name>>;

// Pem
type Pem = Uint8Array | readonly (Uint8Array | string)[] | string;

// ProxyOptions
interface ProxyOptions<Operations extends Record<string, Operation>> {
    readonly client: NoInfer<ClientOf<Operations>>;
    readonly allow: Operations;
}

// Query
type Query = (text: string, values: unknown[]) => Promise<unknown[] | {
    rows: unknown[];
}>;

// RequestEvent
interface RequestEvent {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly attempt: number;
}

// ResponseEvent
interface ResponseEvent {
    readonly request: RequestEvent;
    readonly status: number | undefined;
    readonly code: string | undefined;
    readonly duration: number;
}

// RetryEvent
interface RetryEvent {
    readonly request: RequestEvent;
    readonly code: string;
    readonly reason: "fault" | "login" | "throttled";
    readonly delay: number;
}

// RowOf
type RowOf<O extends Operation> = ReplyOf<O> extends {
    data: readonly (infer Row)[];
} ? Row : ReplyOf<O> extends {
    subscriptions: readonly (infer Row)[];
} ? Row : never;

// StoredEntry
interface StoredEntry {
    readonly revision: number;
    readonly value: string;
}

// SubscriptionClient
type SubscriptionClient = Part<"deleteSingleSubscription" | "queryBatchSubscriptions" | "subDeviceManagementData"> & Partial<Part<"subDeviceBusinessData">>;

// Taken
type Taken<O extends Operation> = O["name"] extends "deleteBatchSubscriptions" ? AtLeastOne<RequestOf<O>> | {
    all: true;
} : RequestOf<O> extends Record<Own, string> ? Flat<Omit<RequestOf<O>, Own> & Partial<Pick<RequestOf<O>, Own>>> : RequestOf<O>;

// TestClock
interface TestClock extends Clock {
    readonly advance: (ms: number) => Promise<void>;
    readonly settle: <T>(promise: Promise<T>) => Promise<T>;
}

// TlsFetch
interface TlsFetch {
    readonly fetch: Fetch;
    readonly close: () => Promise<void>;
}

// TlsOptions
interface TlsOptions {
    readonly ca?: Pem | undefined;
    readonly cert?: Pem | undefined;
    readonly key?: Uint8Array | string | undefined;
    readonly passphrase?: string | undefined;
    readonly hostname?: string | undefined;
}

// TokenStore
interface TokenStore {
    readonly read: (key: string) => Promise<StoredEntry | undefined>;
    readonly replace: (key: string, revision: number, value: string) => Promise<boolean>;
}

// TokenStoreObject
class TokenStoreObject {
    #private;
    constructor(state: ObjectState);
    fetch(request: Request): Promise<Response>;
}

// TransportCode
type TransportCode = "ABORTED" | "DEADLINE" | "NETWORK" | "TIMEOUT";

// TransportError
class TransportError extends UpcallError {
    override readonly name = "TransportError";
    readonly code: TransportCode;
    readonly advice: "back-off" | "fix-request";
    readonly operation: string;
    readonly attempts: number;
    readonly sent: "maybe" | "no";
    constructor(code: TransportCode, { operation, attempts, sent }: {
        attempts: number;
        operation: string;
        sent: "maybe" | "no";
    }, reason?: string);
}

// UpgradeChange
interface UpgradeChange {
    readonly operationId: string;
    readonly subOperationId: string;
    readonly deviceId: string | undefined;
    readonly from: string | undefined;
    readonly to: string;
    readonly detail: string | undefined;
}

// UpgradeClient
type UpgradeClient = ClientOf<Pick<typeof upgradeOperations, "queryUpgradeSubTask" | "queryUpgradeTask">>;

// WantedSubscriptions
interface WantedSubscriptions {
    readonly callbackUrl: string;
    readonly types: "upgrades" | readonly NotifyType[];
}

// WatchOptions
interface WatchOptions extends CallOptions {
    readonly interval?: number | undefined;
    readonly clock?: Clock | undefined;
}

// createClient
function createClient(options: ClientOptions): Client;

// createClientOf
function createClientOf<const Operations extends Record<string, Operation>>(operations: Operations, options: ClientOptions): ClientOf<Operations>;

// durableObjectStore
function durableObjectStore<Id>(namespace: ObjectNamespace<Id>, name?: string): TokenStore;

// ensureSubscriptions
function ensureSubscriptions(client: SubscriptionClient, { callbackUrl, types, commissioning }: WantedSubscriptions & {
    commissioning?: boolean;
}, options?: CallOptions): Promise<EnsureReport>;

// memoryStore
function memoryStore(): TokenStore;

// otelHooks
function otelHooks(tracer?: Tracer): Required<Hooks>;

// platformProxy
function platformProxy<const Operations extends Record<string, Operation>>({ client, allow }: ProxyOptions<Operations>): Hono;

// postgresStore
function postgresStore(query: Query): TokenStore;

// postgresStoreTable
const postgresStoreTable: string;

// testClock
function testClock(start?: number): TestClock;

// tlsFetch
function tlsFetch(options: TlsOptions): TlsFetch;

// tokenStoreConformance
function tokenStoreConformance(open: (name: string) => Promise<TokenStore> | TokenStore, { test, equal }: Framework): void;

// watchUpgrade
function watchUpgrade(client: UpgradeClient, operationId: string, { signal, interval, clock }?: WatchOptions): AsyncGenerator<UpgradeChange, void, undefined>;
