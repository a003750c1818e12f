import { defaultRevision, types } from '../compiled/contract.ts';
import { oneOf } from '../usage.ts';

const revisions = Object.keys(types);

/**
 * @param told what the caller said
 * @param has whether a revision has what is asked for
 * @returns the revision told; else the default one, or the oldest that has it
 * @throws {UsageError} for a revision that there is not
 */
export const revisionFor = (told: string | undefined, has: (revision: string) => boolean = () => true): string =>
  told === undefined
    ? ([defaultRevision, ...revisions].find(has) ?? defaultRevision)
    : oneOf('revision', told, revisions);
