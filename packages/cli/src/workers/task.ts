import type { MessagePort } from 'node:worker_threads';
import type { FileIdentity } from '@referral-kit/files/identity';
import type { SourceFile } from '../files/source-file.ts';
import type { CompactResult } from '../validate/document-result.ts';
import type { Extent } from '../validate/lines.ts';
import type { WorkerOptions } from '../validate/run.ts';

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
export interface MainThreadTask {
  readonly kind: 'main';
  readonly input: SourceFile;
}

/** What one worker does at a time. */
export type Task = Files | Lines;

/** What a worker receives: first its options, and where to put what it finds; then task after task. */
export type WorkerMessage =
  | { readonly job: WorkerOptions; readonly results: MessagePort }
  | { readonly id: number; readonly task: Task };

/** What a worker found. The places in lines are counted from the first of them. */
export interface Result {
  readonly found: Iterable<CompactResult>;
  readonly extent: Extent;
}

/** That a task is done: how many messages hold what was found. */
export interface Done extends Pick<Result, 'extent'> {
  readonly messages: number;
}

/** What a worker says to a task. */
export type Reply = { readonly id: number } & ({ readonly done: Done } | { readonly error: unknown });
