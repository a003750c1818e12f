import type { FileProblem } from '@referral-kit/files/problem';
import type { PartialContract } from '../contract.ts';

/** One file to validate, or something named on the command line that there is no file for. */
export interface SourceFile {
  /** How reports name it: the path from the working folder, with forward slashes; `<stdin>` for standard input. */
  readonly name: string;
  /** The file's absolute path; absent for standard input. */
  readonly path?: string;
  /** Whether it was listed as a file in a folder, so that it has a size and can be opened. */
  readonly isFile?: true;
  /** The names of the folders above it, outermost first. */
  readonly folders: readonly string[];
  /** What the configuration says of how it is to be judged. */
  readonly configured?: PartialContract;
  /** The absolute path of the file that states how the document must fail. */
  readonly sidecar?: string;
  readonly problem?: FileProblem;
}

/** What names standard input: a dash, or the devices that systems have for it. */
const standardInputNames: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];

/** Whether a path of the command line names standard input. */
export const isStandardInput = (path: string): boolean => standardInputNames.includes(path);

/** Standard input as an input. */
export const standardInput: SourceFile = { name: '<stdin>', folders: [] };
