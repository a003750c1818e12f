import type { FileProblem } from '@referral-kit/files/problem';
import { byteChecks, type IsValidJson } from '#byte-checks';
import { decisive } from '../compiled/contract.ts';
import type { Contract } from '../contract.ts';
import { defaultMaxSize } from '../files/limits.ts';
import type { SourceFile } from '../files/source-file.ts';
import { hasLines } from '../parse/formats/index.ts';
import { contractFor } from './contract.ts';
import type { DocumentResult } from './document-result.ts';
import { decodable } from './file-problem.ts';
import { mustFail } from './fixture-name.ts';
import type { ValidateOptions } from './options.ts';
import type { Check } from './run.ts';

/** @returns how verdicts on documents with a contract begin. */
export const aboutOf = (
  { name }: SourceFile,
  { revision, type, profile }: Contract,
  settings: ValidateOptions,
): Pick<DocumentResult, 'file' | 'revision' | 'type' | 'profile'> => {
  const isOther = revision !== (settings.revision ?? settings.defaultRevision);
  return { file: name, ...(isOther && { revision }), type, profile };
};

const never: IsValidJson = () => false;

/**
 * @returns what tells of most documents without anything to say about them, by their bytes, that they are such. What
 * the strict profile accepts has no warning in the tolerant one.
 */
export const acceptFor = ({ revision, type }: Contract, { collector }: ValidateOptions): IsValidJson => {
  // What a document exercises is told by its value alone.
  const isDecisive = collector === undefined && decisive[revision]?.includes(type);
  return (isDecisive && byteChecks[revision]?.[type]) || never;
};

/**
 * Says of a file, by its bytes alone, that it holds one document that is surely valid, with nothing to say about it.
 *
 * @param read the bytes of the file, or why there are none
 * @returns nothing where that is not sure
 */
const accepted = (
  input: SourceFile,
  read: Buffer | FileProblem,
  settings: ValidateOptions,
): DocumentResult | undefined => {
  const { name, folders, sidecar } = input;
  if (sidecar !== undefined || hasLines(name) || settings.checkHistory !== undefined) return undefined;
  const contract = contractFor(input, settings);
  const bytes = decodable(read);
  if (!Buffer.isBuffer(bytes) || mustFail(name, folders, contract)) return undefined;
  const accept = acceptFor(contract, settings);
  if (!accept(bytes)) return undefined;
  return { ...aboutOf(input, contract, settings), outcome: 'valid', issues: [] };
};

/** @returns the check of documents, each by itself. What it needs for those that are not surely valid is loaded for the first. */
export const validation = (settings: ValidateOptions): Check => {
  const { collector, validatorFor, checkHistory: steps, ...job } = settings;
  return {
    whole: async (input, read) => {
      const result = accepted(input, read, settings);
      if (result !== undefined) return [result];
      const { checkFile } = await import('./file.ts');
      return checkFile(input, read, settings);
    },
    // Steps are between all snapshots of a file, so that it is read as a whole.
    ...(steps === undefined && {
      lines: async function* (input, bytes) {
        const { checkLines } = await import('./lines.ts');
        yield* checkLines(input, bytes, settings);
      },
    }),
    maxSize: settings.maxSize ?? defaultMaxSize,
    // What documents exercise is gathered in one place, and no function goes to a worker.
    ...(collector === undefined && validatorFor === undefined && steps === undefined && { job }),
  };
};
