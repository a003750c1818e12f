import type { FileIdentity } from '../files/identity.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Found } from '../validate/document-result.ts';
import type { Extent } from '../validate/lines.ts';
import type { Job } from '../validate/run.ts';

/** Some whole files. */
export interface Files {
  readonly kind: 'files';
  readonly inputs: readonly SourceFile[];
}

/** Some whole lines of a file. */
export interface Lines {
  readonly kind: 'lines';
  readonly input: SourceFile;
  /** The first and just past the last byte. */
  readonly start: number;
  readonly end: number;
  /** The state of the file when it was divided; only for the lines that it ends with. */
  readonly last?: FileIdentity;
}

/** What is best read where the results are: standard input, and what cannot be divided. */
export interface OnMainThread {
  readonly kind: 'here';
  readonly input: SourceFile;
}

/** What one worker does at a time. */
export type Task = Files | Lines;

/** What a worker is told: first the job, then task after task. */
export type Order = { readonly job: Job } | { readonly id: number; readonly task: Task };

/** What a worker found. The places in lines are counted from the first of them. */
export interface Result {
  readonly found: readonly Found[];
  readonly extent: Extent;
}

/** What a worker says to a task. */
export type Reply = { readonly id: number } & ({ readonly result: Result } | { readonly error: unknown });
