// @upcall/emulator
export {
    Answer,
    Application,
    Behaviour,
    CallFaultKind,
    Changes,
    Clock,
    ClockOptions,
    Deliver,
    DeliveryEntry,
    DeviceGroup,
    Edition,
    EditionName,
    Emulator,
    EmulatorOptions,
    Fate,
    Fault,
    FaultState,
    Log,
    NotificationEntry,
    Package,
    PackageOptions,
    PushFaultKind,
    QuotaOptions,
    Store,
    Stored,
    SubscriptionOptions,
    TokenOptions,
    createEmulator,
    editions,
    virtualClock,
};

// @upcall/emulator/node
export {
    Authority,
    DeliverOptions,
    KeyPair,
    ServeOptions,
    ServedEmulator,
    TlsOptions,
    createAuthority,
    nodeDeliver,
    serveEmulator,
};

// @upcall/emulator/bin
export {
};

// @upcall/emulator/command
export {
    EmulateOptions,
    EmulatorFlags,
    ReadyEmulator,
    describeFlags,
    emulate,
};

// @upcall/emulator/sqlite
export {
    sqliteStore,
};

// Answer
type Answer = {
    readonly error: "dropped" | "timeout" | "unreachable";
} | {
    readonly status: number;
};

// Application
interface Application {
    readonly appId: string;
    readonly secret: string;
    readonly frozen?: boolean | undefined;
}

// Authority
interface Authority {
    readonly ca: string;
    server(hosts: readonly string[]): Promise<KeyPair>;
    client(name: string): Promise<KeyPair>;
}

// Behaviour
interface Behaviour {
    readonly failures?: number | undefined;
    readonly parallel?: number | undefined;
    readonly download?: number | undefined;
    readonly install?: number | undefined;
    readonly idle?: boolean | undefined;
    readonly retryAfter?: number | undefined;
}

// CallFaultKind
type CallFaultKind = (typeof callFaults)[number];

// Changes
interface Changes {
    readonly state: string;
    readonly notifications: readonly NotificationEntry[];
    readonly settled: readonly {
        readonly fate: Fate;
        readonly seq: number;
    }[];
    readonly deliveries: readonly DeliveryEntry[];
}

// Clock
interface Clock {
    now(): number;
    wall(): number;
    reach(time: number, signal: AbortSignal): Promise<void>;
    startAt(time: number): void;
    jump(seconds: number): void;
}

// ClockOptions
interface ClockOptions {
    readonly start?: Date | undefined;
    readonly speed?: number | undefined;
    readonly wall?: (() => number) | undefined;
}

// Deliver
type Deliver = (request: Request) => Promise<Response>;

// DeliverOptions
interface DeliverOptions {
    readonly ca?: string | undefined;
    readonly checkName?: boolean | undefined;
    readonly certificate?: undefined | {
        readonly cert: string;
        readonly key: string;
    };
}

// DeliveryEntry
interface DeliveryEntry {
    readonly seq: number;
    readonly time: number;
    readonly notification: number;
    readonly attempt: number;
    readonly answer: Answer;
}

// DeviceGroup
interface DeviceGroup {
    readonly group: string;
    readonly devices: number;
    readonly deviceType?: string | undefined;
    readonly model?: string | undefined;
    readonly manufacturerName?: string | undefined;
    readonly swVersion?: string | undefined;
    readonly fwVersion?: string | undefined;
    readonly offline?: number | undefined;
}

// Edition
interface Edition {
    readonly failed: (answer: Answer) => boolean;
    readonly retryEvery?: number;
    readonly keepFor: number;
    readonly blockAfter: number;
    readonly blocks: "host" | "url";
    readonly probeEvery: number;
    readonly drainRate: number;
}

// EditionName
type EditionName = "A" | "B" | "C";

// EmulateOptions
interface EmulateOptions {
    readonly secret: string;
    readonly ready: (emulator: ReadyEmulator) => void;
    readonly signal: AbortSignal;
}

// Emulator
interface Emulator {
    readonly fetch: (request: Request) => Promise<Response>;
    readonly record: Pick<PushRecord, "deliveries" | "notifications">;
    readonly faults: Pick<FaultDesk, "add" | "all" | "remove">;
    idle(): Promise<void>;
    pause(): void;
    resume(): void;
    close(): Promise<void>;
}

// EmulatorFlags
interface EmulatorFlags {
    readonly port: number;
    readonly host: string;
    readonly appId: string;
    readonly seed: string;
    readonly speed?: number;
    readonly group?: readonly DeviceGroup[];
    readonly failures: number;
    readonly offline: number;
    readonly idle: boolean;
    readonly edition: EditionName;
    readonly deadline: number;
    readonly duplicates: NonNullable<SubscriptionOptions["duplicates"]>;
    readonly httpCallbacks: boolean;
    readonly errorsInside200: boolean;
    readonly tokenLife: number;
    readonly tokenGrace: number;
    readonly quota: number;
    readonly fault?: readonly string[];
    readonly http: boolean;
    readonly https: boolean;
    readonly cert?: string;
    readonly key?: string;
    readonly clientCert: "none" | "optional" | "required";
    readonly clientCa?: string;
    readonly tlsDir?: string;
    readonly pushCa?: string;
    readonly pushCert?: string;
    readonly pushKey?: string;
    readonly pushNameCheck: boolean;
    readonly state?: string;
}

// EmulatorOptions
interface EmulatorOptions {
    readonly apps: readonly Application[];
    readonly fleet?: readonly DeviceGroup[] | undefined;
    readonly packages?: readonly PackageOptions[] | undefined;
    readonly seed?: number | string | undefined;
    readonly clock?: Clock | undefined;
    readonly deliver?: Deliver | undefined;
    readonly behaviour?: Behaviour | undefined;
    readonly edition?: EditionName | undefined;
    readonly faults?: readonly Fault[] | undefined;
    readonly subscriptions?: SubscriptionOptions | undefined;
    readonly errorsInside200?: boolean | undefined;
    readonly tokens?: TokenOptions | undefined;
    readonly quota?: QuotaOptions | undefined;
    readonly store?: Store | undefined;
    readonly deadline?: number | undefined;
    readonly concurrency?: number | undefined;
}

// Fate
type Fate = (typeof fates)[number];

// Fault
interface Fault {
    readonly kind: CallFaultKind | PushFaultKind;
    readonly notifyType?: string | undefined;
    readonly deviceId?: string | undefined;
    readonly operation?: OperationName | undefined;
    readonly share?: number | undefined;
    readonly after?: number | undefined;
    readonly times?: number | undefined;
    readonly seconds?: number | undefined;
    readonly status?: number | undefined;
}

// FaultDesk
interface FaultDesk {
    add(fault: Fault): FaultState;
    remove(id: number): boolean;
    all(): readonly FaultState[];
    byId(id: number): FaultState;
    strikePush(subject: PushSubject): FaultState[];
    strikeCall(operation: OperationName): Fault[];
    restore(states: readonly FaultState[]): void;
}

// FaultState
interface FaultState {
    readonly id: number;
    readonly fault: Fault;
    matched: number;
    struck: number;
    active: boolean;
}

// KeyPair
interface KeyPair {
    readonly cert: string;
    readonly key: string;
}

// Log
interface Log<Entry> {
    readonly length: number;
    at(index: number): Entry;
}

// NotificationEntry
interface NotificationEntry {
    readonly seq: number;
    readonly time: number;
    readonly appId: string;
    readonly notifyType: ManagementNotifyType;
    readonly callbackUrl: string;
    readonly text: string;
    readonly fate: Fate;
    readonly faults: readonly number[];
}

// Package
interface Package {
    readonly fileId: string;
    readonly name: string;
    readonly version: string;
    readonly fileType: "firmwarePackage" | "softwarePackage";
    readonly deviceType: string;
    readonly model: string;
    readonly manufacturerName: string;
    readonly protocolType: string;
    readonly description: string;
    readonly date: string;
    readonly uploadTime: string;
}

// PackageOptions
type PackageOptions = Pick<Package, "fileId" | "fileType"> & {
    readonly [Key in Exclude<keyof Package, "fileId" | "fileType">]?: Package[Key] | undefined;
};

// PushFaultKind
type PushFaultKind = (typeof pushFaults)[number];

// PushRecord
interface PushRecord {
    readonly notifications: Log<NotificationEntry>;
    readonly deliveries: Log<DeliveryEntry>;
    addNotification(entry: Omit<NotificationEntry, "fate" | "seq">): number;
    addDelivery(entry: Omit<DeliveryEntry, "seq">): void;
    callbackUrl(notification: number): string;
    time(notification: number): number;
    settle(notification: number, fate: Fate): void;
}

// PushSubject
interface PushSubject {
    readonly notifyType: string;
    readonly deviceId: string;
}

// QuotaOptions
interface QuotaOptions {
    readonly calls?: number | undefined;
    readonly seconds?: number | undefined;
}

// ReadyEmulator
interface ReadyEmulator {
    readonly url: string;
    readonly httpsUrl: string | undefined;
    readonly port: number;
    readonly admin: string;
    readonly appId: string;
    readonly groups: readonly DeviceGroup[];
    readonly files: Readonly<Record<string, string>>;
}

// ServeOptions
interface ServeOptions {
    readonly port?: number | undefined;
    readonly hostname?: string | undefined;
    readonly http?: boolean | undefined;
    readonly tls?: TlsOptions | undefined;
}

// ServedEmulator
interface ServedEmulator {
    readonly url: string;
    readonly httpsUrl: string | undefined;
    readonly port: number;
    close(): Promise<void>;
}

// Store
interface Store {
    load(): Stored | undefined;
    save(changes: Changes): void;
    close(): void;
}

// Stored
interface Stored {
    readonly state: string;
    readonly notifications: Iterable<NotificationEntry>;
    readonly deliveries: Iterable<DeliveryEntry>;
}

// SubscriptionOptions
interface SubscriptionOptions {
    readonly duplicates?: "conflict" | "ignore" | "overwrite" | undefined;
    readonly httpCallbacks?: boolean | undefined;
    readonly mostMatches?: number | undefined;
}

// TlsOptions
interface TlsOptions extends KeyPair {
    readonly clientCa?: string | undefined;
    readonly clientCertificate?: "none" | "optional" | "required" | undefined;
}

// TokenOptions
interface TokenOptions {
    readonly life?: number | undefined;
    readonly refreshLife?: number | undefined;
    readonly grace?: number | undefined;
}

// callFaults
const callFaults: readonly [
    "server-error",
    "throttle",
    "token-kick-out",
    "error-in-200",
    "slow-reply",
    "clock-jump"
];

// createAuthority
function createAuthority(now?: number): Promise<Authority>;

// createEmulator
function createEmulator(options: EmulatorOptions): Emulator;

// describeFlags
function describeFlags(command: Command): Command;

// editions
const editions: Readonly<Record<EditionName, Edition>>;

// emulate
function emulate(flags: EmulatorFlags, { secret, ready, signal }: EmulateOptions): Promise<void>;

// fates
const fates: readonly [
    "pending",
    "delivered",
    "lost"
];

// nodeDeliver
function nodeDeliver({ ca, checkName, certificate }?: DeliverOptions): Deliver;

// pushFaults
const pushFaults: readonly [
    "drop",
    "duplicate",
    "delay",
    "reorder",
    "slow-body",
    "truncated-body",
    "connection-reset",
    "wrong-content-type",
    "unknown-notify-type",
    "schema-deviation"
];

// serveEmulator
function serveEmulator(emulator: Emulator, options?: ServeOptions): Promise<ServedEmulator>;

// sqliteStore
function sqliteStore(path: string): Store;

// virtualClock
function virtualClock(options?: ClockOptions): Clock;
