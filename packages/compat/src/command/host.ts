import type { Json } from '../json.ts';

/** Why something cannot be read. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** How to fix it. */
  readonly help?: string;
}

/** What git wrote, or what it complained about. */
export interface GitResult {
  readonly bytes: Uint8Array;
  readonly failure: string | undefined;
  /** Whether there is no git that could be run. */
  readonly isMissing?: true;
}

/** How the command line reads files. */
export interface Files {
  /** @returns the bytes of a file, or why there are none */
  readBytes(path: string): Uint8Array | Problem;
  /** @returns what an error of the file system means */
  problemOf(error: unknown): Problem;
  /** Lists the documents in a folder and the folders below it. */
  walk(folder: string): Iterable<{ readonly path: string; readonly problem?: Problem }>;
  /** Whether a file or folder of this name is left out of folders. */
  isSkipped(name: string): boolean;
  /** @returns a path as reports show it: from a folder, with forward slashes */
  shownFrom(folder: string, path: string): string;
  git(cwd: string, args: readonly string[], input?: string): GitResult;
}

/** A file that could not be read or parsed, as the command line shows it. */
export interface Fault {
  readonly file: string;
  readonly issues: readonly object[];
}

/** A number that no double holds: as it is written, and the fault that it is where that does harm. */
export interface LossyNumber {
  readonly text: string;
  readonly fault: Fault;
}

/** A document, with the numbers that no double holds by their pointers; or what is wrong with how it is written. */
export type Read =
  | { readonly value: Json; readonly lossy: ReadonlyMap<string, LossyNumber> }
  | { readonly fault: Fault };

/** One report to write. */
export interface ReportTarget<Name extends string> {
  readonly name: Name;
  readonly isFile: boolean;
  /** @throws what the command line throws where a file cannot be written */
  write(text: (hasColor: boolean) => string): void;
}

/** What the command line gives: how it reads files and documents, and where it writes. */
export interface Host {
  readonly cwd: string;
  readonly files: Files;
  /** Parses one document, JSON or YAML by its name, as strictly as documents that are validated. */
  readDocument(name: string, read: Uint8Array | Problem): Read;
  /** @returns the fault of something that cannot be read */
  faultOf(name: string, problem: Problem): Fault;
  /**
   * @param words what `--reporter` was given
   * @param names the reports that there are, the default first
   */
  reportTargets<Name extends string>(
    words: readonly string[] | undefined,
    names: readonly [Name, ...Name[]],
  ): readonly ReportTarget<Name>[];
  showFaults(faults: readonly Fault[]): void;
  /** Writes a line to standard error. */
  say(text: string): void;
}

/** The command was used wrongly: the message is for the person who typed it. */
export class UsageError extends Error {}
