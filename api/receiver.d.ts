// @upcall/receiver
export {
    Answer,
    Arrival,
    Background,
    Bodies,
    BodyOf,
    BodySchema,
    BodySchemas,
    BoundedBody,
    Claim,
    Decide,
    Delivery,
    DeliveryRecord,
    DrainReport,
    GiveUp,
    Handler,
    HandlerContext,
    HandlerOptions,
    Happening,
    Hooks,
    Inbox,
    JobInfo,
    JobRecord,
    Judged,
    Keep,
    Outcome,
    Page,
    Peer,
    PeerCertificate,
    PeerReader,
    ReadBack,
    Readable,
    Reading,
    Receiver,
    ReceiverOptions,
    Replay,
    Retention,
    RetryLater,
    RetryPolicy,
    Settings,
    Summary,
    TrustCheck,
    UnknownBody,
    Unread,
    Unreadable,
    Verdicted,
    Via,
    Wake,
    createReceiver,
};

// @upcall/receiver/inbox/memory
export {
    MemoryEffect,
    memoryInbox,
};

// @upcall/receiver/inbox/sqlite
export {
    Migration,
    SqlStatement,
    SqlValue,
    SqliteDatabase,
    migrationScript,
    sqliteInbox,
    sqliteMigrations,
};

// @upcall/receiver/inbox/d1
export {
    D1Database,
    D1InboxOptions,
    Migration,
    SqlStatement,
    SqlValue,
    d1Inbox,
    migrationScript,
    sqliteMigrations,
};

// @upcall/receiver/inbox/durable-object
export {
    DurableObjectStorage,
    SqlStatement,
    SqlValue,
    durableObjectInbox,
};

// @upcall/receiver/inbox/postgres
export {
    Migration,
    PgClient,
    PgPool,
    PgPoolOptions,
    PgliteDatabase,
    PostgresDriver,
    PostgresInboxOptions,
    PostgresQuery,
    PostgresStatement,
    migrationScript,
    pgPool,
    pglite,
    postgresInbox,
    postgresMigrations,
};

// @upcall/receiver/trust
export {
    CertificateFacts,
    ReadBack,
    ReadBackOptions,
    TrustCheck,
    addresses,
    bunPeer,
    clientCertificate,
    cloudflarePeer,
    denoPeer,
    pathToken,
    readBack,
};

// @upcall/receiver/wake/timer
export {
    Sweep,
    SweepOptions,
    sweep,
};

// @upcall/receiver/wake/queue
export {
    QueueProducer,
    drainOnQueue,
    queueWake,
};

// @upcall/receiver/wake/alarm
export {
    AlarmStorage,
    alarmWake,
    drainOnAlarm,
};

// @upcall/receiver/wake/cron
export {
    drainOnCron,
};

// @upcall/receiver/wake/postgres
export {
    listenWake,
    notifyWake,
};

// @upcall/receiver/serve/node
export {
    ServeOptions,
    Served,
    nodeListener,
    nodePeer,
    serve,
};

// @upcall/receiver/reconcile
export {
    Reconcilable,
    ReconcileOptions,
    ReconcileReport,
    SubTaskRow,
    TaskRow,
    UpgradeRecord,
    reconcile,
};

// @upcall/receiver/otel
export {
    OtelOptions,
    otelHooks,
};

// @upcall/receiver/testing
export {
    Framework,
    InboxUnderTest,
    SampleIds,
    deliveryRequest,
    firmwareResultSample,
    firmwareStateSample,
    inboxConformance,
    softwareResultSample,
    softwareStateSample,
};

// AlarmStorage
interface AlarmStorage {
    getAlarm(): Promise<null | number>;
    setAlarm(at: number): Promise<void>;
}

// Answer
interface Answer {
    readonly status: 200 | 404 | 405 | 413 | 415 | 503;
}

// Arrival
interface Arrival {
    readonly method: string;
    readonly path: string;
    readonly peer: Peer;
    header(name: string): null | string | undefined;
    read(limit: number): Promise<BoundedBody>;
}

// Background
interface Background {
    waitUntil(work: Promise<unknown>): void;
}

// Bodies
type Bodies<Schemas extends BodySchemas = Record<never, never>> = {
    [Type in Notification["notifyType"]]: NotificationOf<Type>;
} & {
    [Type in keyof Schemas & string]: BodyOf<Schemas[Type]>;
};

// BodyOf
type BodyOf<Schema> = Schema extends {
    readonly "~standard": {
        readonly types?: undefined | {
            readonly output: infer Output;
        };
    };
} ? Output : never;

// BodySchema
interface BodySchema<Output = unknown> {
    readonly "~standard": {
        readonly types?: undefined | {
            readonly output: Output;
        };
        readonly validate: (value: unknown) => Promise<{
            readonly issues: readonly SchemaIssue[];
        } | {
            readonly issues?: undefined;
            readonly value: Output;
        }> | {
            readonly issues: readonly SchemaIssue[];
        } | {
            readonly issues?: undefined;
            readonly value: Output;
        };
        readonly version: 1;
    };
}

// BodySchemas
type BodySchemas = Readonly<Record<string, BodySchema>>;

// BoundedBody
interface BoundedBody {
    readonly bytes: Uint8Array;
    readonly complete: boolean;
}

// CertificateFacts
interface CertificateFacts {
    readonly fingerprints?: readonly string[];
    readonly commonNames?: readonly string[];
}

// Claim
interface Claim {
    readonly key: string;
    readonly handler: string;
    readonly lease: string;
    readonly tries: number;
    readonly attempt: number;
    readonly verdict: Verdict;
    readonly stream: string;
    readonly delivery: Pick<Delivery, "body" | "id" | "receivedAt" | "trace" | "via">;
}

// D1Database
interface D1Database {
    prepare(sql: string): {
        bind(...values: unknown[]): unknown;
    };
    batch(statements: never[]): Promise<{
        readonly results: unknown[];
    }[]>;
}

// D1InboxOptions
interface D1InboxOptions {
    readonly migrate?: boolean;
}

// Decide
type Decide = <Row extends Unread>(now: Progress | undefined, unread: readonly Row[]) => {
    readonly judged: readonly Judged<Row>[];
    readonly progress: Progress | undefined;
};

// Delivery
interface Delivery {
    readonly id: string;
    readonly receivedAt: number;
    readonly via: Via;
    readonly body: Uint8Array;
    readonly reading: Reading;
    readonly trace?: string | undefined;
}

// DeliveryRecord
interface DeliveryRecord {
    readonly seq: number;
    readonly id: string;
    readonly receivedAt: number;
    readonly via: Via;
    readonly body: Uint8Array;
    readonly status: "judged" | "quarantined" | "unread";
    readonly type: string | undefined;
    readonly stream: string | undefined;
    readonly verdict: Verdict | undefined;
    readonly problem: string | undefined;
}

// DrainReport
interface DrainReport {
    readonly judged: number;
    readonly done: number;
    readonly retry: number;
    readonly dead: number;
}

// Drainable
interface Drainable<Env = unknown> {
    drain(env?: Env): Promise<DrainReport>;
}

// DurableObjectStorage
interface DurableObjectStorage {
    readonly sql: {
        exec(sql: string, ...values: never[]): {
            toArray(): unknown[];
        };
    };
    transactionSync<T>(run: () => T): T;
}

// Framework
interface Framework {
    test(name: string, run: () => Promise<void>): void;
    equal(actual: unknown, expected: unknown): void;
}

// Gate
interface Gate {
    open(): Promise<boolean> | boolean;
}

// GiveUp
class GiveUp extends UpcallError {
    override readonly name = "GiveUp";
    readonly code = "GIVE_UP";
    readonly advice = "ask-operator";
}

// Handler
type Handler<Body, Effect = never> = (body: Body, context: HandlerContext<Effect>) => unknown;

// HandlerContext
interface HandlerContext<Effect = never> {
    readonly idempotencyKey: string;
    readonly attempt: number;
    readonly tries: number;
    readonly verdict: Verdict;
    readonly via: Via;
    readonly receivedAt: number;
    readonly deliveryId: string;
    readonly event: UpgradeEvent | undefined;
    readonly signal: AbortSignal;
    effect(...effects: Effect[]): void;
}

// HandlerOptions
interface HandlerOptions {
    readonly name?: string;
    readonly late?: boolean;
}

// Happening
type Happening = {
    readonly checks: readonly string[];
    readonly kind: "refused";
    readonly status: number;
} | {
    readonly deliveryId: string;
    readonly kind: "accepted";
    readonly type: string;
} | {
    readonly deliveryId: string;
    readonly kind: "quarantined";
    readonly problem: string;
} | {
    readonly error: unknown;
    readonly kind: "fault";
    readonly where: "accept" | "drain" | "trust" | "wake";
} | {
    readonly error?: unknown;
    readonly kind: "unavailable";
    readonly why: "body" | "deadline" | "full" | "store";
} | {
    readonly job: JobInfo;
    readonly kind: "handled";
    readonly outcome: Outcome;
    readonly settled: boolean;
} | {
    readonly judged: Judged;
    readonly kind: "judged";
} | {
    readonly kind: "pruned";
    readonly rows: number;
} | {
    readonly kind: "repaired";
    readonly stream: string;
};

// Hooks
interface Hooks {
    readonly observe?: (happening: Happening) => void;
    readonly accepting?: (run: () => Promise<Answer>) => Promise<Answer>;
    readonly handling?: (job: JobInfo, run: () => Promise<Outcome>) => Promise<Outcome>;
    readonly trace?: () => string | undefined;
}

// Inbox
interface Inbox<Effect = never> {
    readonly name: string;
    readonly can: {
        readonly atomicEffects: boolean;
        readonly survivesRestart: boolean;
    };
    accept(delivery: Delivery): Promise<void>;
    judge(decide: Decide, limit: number, now: number): Promise<readonly Judged[]>;
    claim(request: {
        readonly handlers: readonly string[];
        readonly lease: string;
        readonly leaseMs: number;
        readonly limit: number;
        readonly now: number;
    }): Promise<readonly Claim[]>;
    settle(claim: Claim, outcome: Outcome, effects: readonly Effect[], now: number): Promise<boolean>;
    progress(streams: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
    reopen(deliveries: readonly Pick<Delivery, "id" | "reading">[]): Promise<number>;
    revive(keys: readonly string[] | undefined, now: number): Promise<number>;
    unread(most: number): Promise<number>;
    summary(): Promise<Summary>;
    deliveries(page: Page & {
        readonly ids?: readonly string[];
        readonly status?: DeliveryRecord["status"];
    }): Promise<readonly DeliveryRecord[]>;
    jobs(page: Page & {
        readonly status?: JobRecord["status"];
    }): Promise<readonly JobRecord[]>;
    prune(retention: Retention, limit: number): Promise<number>;
    close?(): Promise<void>;
}

// InboxUnderTest
interface InboxUnderTest<Effect> {
    readonly inbox: Inbox<Effect>;
    readonly addNumber?: (number: number) => Effect;
    readonly numbers?: () => Promise<readonly number[]>;
    readonly again?: () => Promise<Inbox<Effect>>;
    readonly close?: () => Promise<void>;
}

// JobInfo
type JobInfo = Pick<Claim, "attempt" | "handler" | "key" | "tries" | "verdict"> & {
    readonly deliveryId: string;
    readonly receivedAt: number;
    readonly trace: string | undefined;
    readonly via: Claim["delivery"]["via"];
};

// JobRecord
interface JobRecord {
    readonly seq: number;
    readonly key: string;
    readonly handler: string;
    readonly deliveryId: string;
    readonly status: "dead" | "done" | "open";
    readonly tries: number;
    readonly dueAt: number;
    readonly error: string | undefined;
}

// Judged
type Judged<Row extends Unread = Unread> = Row & Verdicted;

// Keep
interface Keep {
    readonly handledMs?: number;
    readonly failedMs?: number;
    readonly progressMs?: number;
}

// MemoryEffect
type MemoryEffect = () => (() => void) | void;

// Migration
interface Migration {
    readonly version: number;
    readonly statements: readonly string[];
}

// OtelOptions
interface OtelOptions {
    readonly tracer?: Tracer;
    readonly meter?: Meter;
    readonly now?: () => number;
}

// Outcome
type Outcome = {
    readonly at: number;
    readonly error: string;
    readonly free: boolean;
    readonly kind: "retry";
} | {
    readonly error: string;
    readonly kind: "dead";
} | {
    readonly kind: "done";
};

// Page
interface Page {
    readonly after?: number;
    readonly limit: number;
}

// Peer
interface Peer {
    readonly address?: string | undefined;
    readonly certificate?: PeerCertificate | undefined;
}

// PeerCertificate
interface PeerCertificate {
    readonly fingerprint256?: string | undefined;
    readonly commonName?: string | undefined;
}

// PeerReader
type PeerReader = (request: Request, env: unknown) => Peer;

// PgClient
interface PgClient {
    query(sql: string, params?: never[]): Promise<Rows>;
    on(event: "error" | "notification", heard: () => void): unknown;
    once(event: "end", heard: () => void): unknown;
    off(event: "error", heard: () => void): unknown;
    release(broken?: boolean): void;
    end(): Promise<void>;
}

// PgPool
interface PgPool {
    query(sql: string, params?: never[]): Promise<Rows>;
    on(event: "error", heard: () => void): unknown;
    connect(): Promise<PgClient>;
}

// PgPoolOptions
interface PgPoolOptions {
    readonly pause?: () => Promise<void>;
}

// PgliteDatabase
interface PgliteDatabase {
    query(sql: string, params?: never[]): Promise<Rows>;
    transaction<T>(run: (transaction: {
        query(sql: string, params?: never[]): Promise<Rows>;
    }) => Promise<T>): Promise<T>;
    listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
}

// PostgresDriver
interface PostgresDriver {
    readonly query: PostgresQuery;
    transaction<T>(run: (query: PostgresQuery) => Promise<T>): Promise<T>;
    listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
}

// PostgresInboxOptions
interface PostgresInboxOptions {
    readonly migrate?: boolean;
}

// PostgresQuery
type PostgresQuery = (sql: string, params?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

// PostgresStatement
interface PostgresStatement {
    readonly sql: string;
    readonly params?: readonly unknown[];
}

// QueueProducer
interface QueueProducer {
    send(message: unknown, options?: {
        delaySeconds?: number;
    }): Promise<unknown>;
}

// ReadBack
type ReadBack = (event: UpgradeEvent) => Promise<boolean>;

// ReadBackOptions
interface ReadBackOptions {
    readonly againMs?: number;
    readonly now?: () => number;
}

// Readable
interface Readable {
    readonly readable: true;
    readonly type: string;
    readonly stream: string;
    readonly state: string | undefined;
}

// Reading
type Reading = Readable | Unreadable;

// Receiver
interface Receiver<Effect = never, Schemas extends BodySchemas = Record<never, never>, Env = unknown> {
    on<Type extends keyof Bodies<Schemas> & string>(type: Type, handler: Handler<Bodies<Schemas>[Type], Effect>, options?: HandlerOptions): Receiver<Effect, Schemas, Env>;
    otherwise(handler: Handler<UnknownBody, Effect>, options?: HandlerOptions): Receiver<Effect, Schemas, Env>;
    readonly fetch: (request: Request, env?: Env, background?: Background) => Promise<Response>;
    readonly accept: (arrival: Arrival, env?: Env) => Promise<{
        readonly answer: Answer;
        work(): Promise<void>;
    }>;
    readonly drain: (env?: Env) => Promise<DrainReport>;
    readonly replay: (what: Replay, env?: Env) => Promise<number>;
    readonly settings: (env?: Env) => Settings<Effect>;
    readonly routes: Hono;
}

// ReceiverOptions
interface ReceiverOptions<Effect = never, Schemas extends BodySchemas = BodySchemas> {
    readonly inbox: Inbox<Effect>;
    readonly trust: readonly TrustCheck[];
    readonly schemas?: Schemas;
    readonly readBack?: ReadBack | undefined;
    readonly wake?: Wake | undefined;
    readonly peer?: PeerReader | undefined;
    readonly hooks?: Hooks | undefined;
    readonly retry?: RetryPolicy;
    readonly keep?: Keep;
    readonly bodyLimit?: number;
    readonly deadlineMs?: number;
    readonly unreadLimit?: number;
    readonly concurrency?: number;
    readonly leaseMs?: number;
    readonly now?: () => number;
    readonly random?: () => number;
    readonly id?: () => string;
}

// Reconcilable
interface Reconcilable extends Drainable {
    settings(): {
        readonly hooks: Pick<Hooks, "observe">;
        readonly id: () => string;
        readonly inbox: Pick<Inbox, "accept" | "deliveries" | "progress">;
        readonly now: () => number;
    };
}

// ReconcileOptions
interface ReconcileOptions {
    readonly platform: UpgradeRecord;
    readonly appId: string;
    readonly since?: Date | number;
    readonly callsPerMinute?: number;
    readonly signal?: AbortSignal;
    readonly now?: () => number;
    readonly sleep?: (ms: number) => Promise<void>;
}

// ReconcileReport
interface ReconcileReport {
    readonly operations: number;
    readonly subOperations: number;
    readonly repaired: number;
    readonly resolved: number;
}

// Replay
type Replay = {
    readonly dead: "all" | readonly string[];
} | {
    readonly quarantined: "all" | readonly string[];
};

// Retention
interface Retention {
    readonly handledBefore: number;
    readonly failedBefore: number;
    readonly progressBefore: number;
}

// RetryLater
class RetryLater extends UpcallError {
    override readonly name = "RetryLater";
    readonly code = "RETRY_LATER";
    readonly advice = "back-off";
    readonly at: number;
    constructor(at: Date | number, reason?: string, options?: {
        cause?: unknown;
    });
}

// RetryPolicy
interface RetryPolicy {
    readonly tries?: number;
    readonly baseMs?: number;
    readonly maxMs?: number;
}

// Rows
interface Rows {
    readonly rows: unknown[];
}

// SampleIds
interface SampleIds {
    readonly deviceId?: string;
    readonly appId?: string;
    readonly operationId?: string;
    readonly subOperationId?: string;
}

// SchemaIssue
interface SchemaIssue {
    readonly message: string;
    readonly path?: readonly unknown[] | undefined;
}

// ServeOptions
interface ServeOptions {
    readonly port?: number;
    readonly hostname?: string;
}

// Served
interface Served {
    readonly server: Server;
    readonly port: number;
    close(): Promise<void>;
}

// Settings
interface Settings<Effect> {
    readonly inbox: Inbox<Effect>;
    readonly trust: readonly TrustCheck[];
    readonly schemas: BodySchemas;
    readonly readBack: ReadBack | undefined;
    readonly wake: Wake | undefined;
    readonly peer: PeerReader;
    readonly hooks: ReturnType<typeof guarded>;
    readonly retry: Required<RetryPolicy>;
    readonly keep: Required<Keep>;
    readonly gate: Gate;
    readonly bodyLimit: number;
    readonly deadlineMs: number;
    readonly concurrency: number;
    readonly leaseMs: number;
    readonly now: () => number;
    readonly random: () => number;
    readonly id: () => string;
}

// SqlStatement
interface SqlStatement {
    readonly sql: string;
    readonly params?: readonly SqlValue[];
}

// SqlValue
type SqlValue = Uint8Array | null | number | string;

// SqliteDatabase
interface SqliteDatabase {
    exec(sql: string): unknown;
    prepare(sql: string): {
        run(...params: never[]): unknown;
        all(...params: never[]): unknown[];
    };
}

// SubTaskRow
interface SubTaskRow {
    readonly subOperationId: string;
    readonly operateType?: null | string | undefined;
    readonly deviceId?: null | string | undefined;
    readonly status?: null | string | undefined;
    readonly detailInfo?: null | string | undefined;
}

// Summary
interface Summary {
    readonly unread: number;
    readonly quarantined: number;
    readonly open: number;
    readonly dead: number;
    readonly nextAt: number | undefined;
}

// Sweep
interface Sweep {
    ring(): void;
    stop(): Promise<void>;
}

// SweepOptions
interface SweepOptions {
    readonly everyMs?: number;
    readonly signal?: AbortSignal;
    readonly failed?: (error: unknown) => void;
}

// Sweepable
interface Sweepable extends Drainable {
    settings(): {
        readonly inbox: Pick<Inbox, "summary">;
        readonly now: () => number;
    };
}

// TaskRow
interface TaskRow {
    readonly operationId: string;
    readonly operateType?: null | string | undefined;
    readonly status?: null | string | undefined;
    readonly stopTime?: null | string | undefined;
}

// TrustCheck
interface TrustCheck {
    readonly name: string;
    passes(arrival: Pick<Arrival, "header" | "path" | "peer">): Promise<boolean> | boolean;
}

// UnknownBody
type UnknownBody = Readonly<Record<string, unknown>> & {
    readonly notifyType: string;
};

// Unread
interface Unread {
    readonly id: string;
    readonly type: string;
    readonly stream: string;
    readonly state: string | undefined;
    readonly via: Via;
    readonly receivedAt: number;
}

// Unreadable
interface Unreadable {
    readonly readable: false;
    readonly problem: string;
}

// UpgradeRecord
interface UpgradeRecord {
    queryUpgradeTaskList(request: {
        pageNo: number;
        pageSize: number;
    }): Promise<{
        readonly data: readonly TaskRow[];
    }>;
    queryUpgradeSubTask(request: {
        operationId: string;
        pageNo: number;
        pageSize: number;
    }): Promise<{
        readonly data: readonly SubTaskRow[];
    }>;
}

// Verdicted
interface Verdicted {
    readonly verdict: Verdict;
    readonly key: string;
    readonly attempt: number;
    readonly handlers: readonly string[];
}

// Via
type Via = "push" | "reconcile";

// Wake
interface Wake {
    ring(at?: number): Promise<void> | void;
}

// addresses
function addresses(list: readonly string[]): TrustCheck;

// alarmWake
const alarmWake: (storage: AlarmStorage, { now }?: {
    now?: () => number;
}) => Wake;

// bunPeer
const bunPeer: PeerReader;

// clientCertificate
function clientCertificate({ fingerprints, commonNames }: CertificateFacts): TrustCheck;

// cloudflarePeer
const cloudflarePeer: PeerReader;

// createReceiver
function createReceiver<Effect = never, const Schemas extends BodySchemas = Record<never, never>, Env = unknown>(options: ((env: Env) => ReceiverOptions<Effect, Schemas>) | ReceiverOptions<Effect, Schemas>): Receiver<Effect, Schemas, Env>;

// d1Inbox
function d1Inbox(database: D1Database, { migrate }?: D1InboxOptions): Inbox<SqlStatement>;

// deliveryRequest
function deliveryRequest(url: string, body: unknown): Request;

// denoPeer
const denoPeer: PeerReader;

// drainOnAlarm
function drainOnAlarm(receiver: Sweepable, storage: AlarmStorage): Promise<void>;

// drainOnCron
const drainOnCron: <Env>(receiver: Drainable<Env>) => ((event: unknown, env: Env) => Promise<void>);

// drainOnQueue
const drainOnQueue: <Env>(receiver: Drainable<Env>) => ((batch: unknown, env: Env) => Promise<void>);

// durableObjectInbox
function durableObjectInbox(storage: DurableObjectStorage): Inbox<SqlStatement>;

// firmwareResultSample
const firmwareResultSample: (status: string, over?: SampleIds) => Record<string, unknown>;

// firmwareStateSample
const firmwareStateSample: (step: string, over?: SampleIds) => Record<string, unknown>;

// guarded
function guarded(hooks?: Hooks): Hooks & {
    observe: (happening: Happening) => void;
};

// inboxConformance
function inboxConformance<Effect>(make: () => Promise<InboxUnderTest<Effect>>, { test, equal }: Framework): void;

// listenWake
const listenWake: (driver: Pick<PostgresDriver, "listen">, ring: () => void) => Promise<() => Promise<void>>;

// memoryInbox
function memoryInbox({ keep, warn }?: {
    keep?: number;
    warn?: (text: string) => void;
}): Inbox<MemoryEffect>;

// migrationScript
const migrationScript: (migrations: readonly Migration[]) => string;

// nodeListener
function nodeListener<Effect, Schemas extends BodySchemas>(receiver: Pick<Receiver<Effect, Schemas>, "accept">): RequestListener;

// nodePeer
function nodePeer({ socket }: Pick<IncomingMessage, "socket">): Peer;

// notifyWake
function notifyWake(driver: Pick<PostgresDriver, "query">): Wake;

// otelHooks
function otelHooks({ tracer, meter, now }?: OtelOptions): Hooks;

// pathToken
function pathToken(token: string | undefined, previous?: string): TrustCheck;

// pgPool
function pgPool(pool: PgPool, { pause }?: PgPoolOptions): PostgresDriver;

// pglite
const pglite: (database: PgliteDatabase) => PostgresDriver;

// postgresInbox
function postgresInbox(driver: PostgresDriver, options?: PostgresInboxOptions): Inbox<PostgresStatement>;

// postgresMigrations
const postgresMigrations: readonly Migration[];

// queueWake
const queueWake: (queue: QueueProducer, { now }?: {
    now?: () => number;
}) => Wake;

// readBack
function readBack(platform: Pick<UpgradeRecord, "queryUpgradeSubTask">, { againMs, now }?: ReadBackOptions): ReadBack;

// reconcile
function reconcile(receiver: Reconcilable, options: ReconcileOptions): Promise<ReconcileReport>;

// serve
function serve<Effect, Schemas extends BodySchemas>(receiver: Pick<Receiver<Effect, Schemas>, "accept">, { port, hostname }?: ServeOptions): Promise<Served>;

// softwareResultSample
const softwareResultSample: (swUpgradeResult: string, over?: SampleIds) => Record<string, unknown>;

// softwareStateSample
const softwareStateSample: (swUpgradeState: string, over?: SampleIds) => Record<string, unknown>;

// sqliteInbox
function sqliteInbox(database: SqliteDatabase): Inbox<SqlStatement>;

// sqliteMigrations
const sqliteMigrations: readonly Migration[];

// sweep
function sweep(receiver: Sweepable, { everyMs, signal, failed }?: SweepOptions): Sweep;
