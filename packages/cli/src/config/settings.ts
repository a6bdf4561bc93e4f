/** Where one setting may come from, besides the file, whose field has the setting's own name. */
interface Setting {
  readonly env: `UPCALL_${string}`;
  /** The flag that wins over all; secrets have none, because every user of a machine can read its command lines. */
  readonly flag: string | undefined;
  readonly about: string;
}

/** Every setting. A flag wins over the environment, the environment over the file. */
export const settings = {
  platform: {
    env: "UPCALL_PLATFORM",
    flag: "--platform <url>",
    about: "the platform, such as https://iot.example.com:8743",
  },
  profile: {
    env: "UPCALL_PROFILE",
    flag: "--profile <name>",
    about: "which platform that is: v1 (the default), ctwing or v5",
  },
  appId: {
    env: "UPCALL_APP_ID",
    flag: "--app-id <id>",
    about: "the application's id; the key of the application at CTWing, the resource space in v5",
  },
  versions: {
    env: "UPCALL_VERSIONS",
    flag: "--versions <list>",
    about: "versions of further APIs, such as queryUpgradeTask=20260101000000,…; CTWing only",
  },
  accessKey: { env: "UPCALL_ACCESS_KEY", flag: "--access-key <id>", about: "id of the access key; v5 only" },
  projectId: { env: "UPCALL_PROJECT_ID", flag: "--project-id <id>", about: "the project; v5 only" },
  instanceId: { env: "UPCALL_INSTANCE_ID", flag: "--instance-id <id>", about: "the instance; v5 only" },
  secret: {
    env: "UPCALL_SECRET",
    flag: undefined,
    about: "the application's secret, or that of the access key; also --secret-stdin",
  },
  pushToken: {
    env: "UPCALL_PUSH_TOKEN",
    flag: undefined,
    about: "token with which v5 signs its pushes: 3 to 32 letters and digits",
  },
  callback: {
    env: "UPCALL_CALLBACK",
    flag: "--callback <url>",
    about: "the callback URL: host, explicit port and path",
  },
  callbackToken: {
    env: "UPCALL_CALLBACK_TOKEN",
    flag: undefined,
    about: "last segment of the path on which `listen` trusts a delivery",
  },
  ca: { env: "UPCALL_CA", flag: "--ca <file>", about: "PEM file of the CA that signed the platform's certificate" },
  clientCert: {
    env: "UPCALL_CLIENT_CERT",
    flag: "--client-cert <file>",
    about: "PEM file of a client certificate for the platform",
  },
  clientKey: { env: "UPCALL_CLIENT_KEY", flag: "--client-key <file>", about: "PEM file of its key" },
  callbackCa: {
    env: "UPCALL_CALLBACK_CA",
    flag: "--callback-ca <file>",
    about: "PEM file of the CA that signed the receiver's certificate",
  },
  inbox: { env: "UPCALL_INBOX", flag: "--inbox <where>", about: "the inbox: file:upcall.db, or a postgres:// address" },
} as const satisfies Record<string, Setting>;

/** What can be set. */
export type SettingName = keyof typeof settings;

/** All of them, in the order of the documentation. */
export const settingNames = Object.keys(settings) as SettingName[];

/** How sure a value is the person's own will: what lies in a project's folder may be anybody's. */
export type Origin = "flag" | "environment" | "named file" | "project" | "person";

/** A value and where it came from. */
export interface Chosen {
  readonly value: string;
  /** Such as `UPCALL_PLATFORM` or a file's path. */
  readonly from: string;
  readonly origin: Origin;
}
