/** A value that every SQLite dialect takes. */
export type SqlValue = string | number | null | Uint8Array;

/** One statement with `?` placeholders. As an effect it commits with the end of a job. */
export interface SqlStatement {
  readonly sql: string;
  readonly params?: readonly SqlValue[];
}

/** A statement of ours; `rows` says whether it gives any, which some drivers must know. */
export interface SqlStep extends SqlStatement {
  readonly rows?: boolean;
}

export type SqlRow = Readonly<Record<string, unknown>>;

/** Runs statements in one transaction: all or, when one fails, none. Gives the rows of each. */
export type SqlBatch = (steps: readonly SqlStep[]) => Promise<readonly (readonly SqlRow[])[]>;
