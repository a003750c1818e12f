import { type Bytes, ReadError } from '@referral-kit/files/bytes';
import type { FileProblem } from '@referral-kit/files/problem';
import { readWhole } from '../files/read-whole.ts';
import type { SourceFile } from '../files/source-file.ts';
import { formatOf } from '../parse/formats/index.ts';
import type { Opened } from './detect-lines.ts';
import type { CompactResult, DocumentResult } from './document-result.ts';
import type { ValidateOptions } from './options.ts';

/** How inputs are checked. */
export interface Check {
  /** Says what was found about each document in a file, or about the file, given its bytes or why there are none. */
  readonly whole: (
    input: SourceFile,
    read: Buffer | FileProblem,
  ) => Iterable<DocumentResult> | Promise<Iterable<DocumentResult>>;
  /** The same for a file with a document on each line, while it is read; without it all files are read as a whole. */
  readonly lines?: (input: SourceFile, bytes: Bytes) => AsyncIterable<Iterable<CompactResult>>;
  /** How many bytes one document may have. */
  readonly maxSize: number;
  /** What a worker has to know to check in the same way; without it there are no workers. */
  readonly job?: WorkerOptions;
}

/** What documents are validated against, as plain data. */
export type WorkerOptions = Omit<ValidateOptions, 'collector' | 'validatorFor' | 'steps'>;

function* namingFailures(input: SourceFile, found: Iterable<CompactResult>): Generator<CompactResult> {
  try {
    yield* found;
  } catch (cause) {
    throw failureOf(input, cause);
  }
}

/** Opens an input that may have to be read line by line. */
async function* openedAndChecked(input: SourceFile, check: Check): AsyncGenerator<Iterable<CompactResult>> {
  const { open, readAll } = await import('../files/open.ts');
  const { detectLines } = await import('./detect-lines.ts');
  let bytes: Bytes | undefined;
  let opened: Opened;
  try {
    bytes = await open(input);
    opened = await detectLines(input, bytes);
    if (opened.isLines && check.lines) yield* check.lines(input, opened.bytes);
    else yield await check.whole(input, await readAll(opened.bytes, check.maxSize));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield await check.whole(input, error.problem);
  } finally {
    bytes?.close();
  }
}

/**
 * Checks one input.
 *
 * @returns what was found, part by part; what a part gives has to be taken before the next one is asked for
 * @throws {Error} when the check itself fails, whatever the input; it names the input
 */
export async function* checkInput(input: SourceFile, check: Check): AsyncGenerator<Iterable<CompactResult>> {
  try {
    if (check.lines && formatOf(input.name)?.isLines !== false) {
      for await (const found of openedAndChecked(input, check)) yield namingFailures(input, found);
    } else {
      yield namingFailures(input, await check.whole(input, await readWhole(input, check.maxSize)));
    }
  } catch (cause) {
    throw failureOf(input, cause);
  }
}

/** @returns an error that names the input where a check itself fails, whatever the input. */
export const failureOf = ({ name }: Pick<SourceFile, 'name'>, cause: unknown): Error =>
  new Error(`checking ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
