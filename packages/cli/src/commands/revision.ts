import { defaultRevision, types } from '../compiled/contract.ts';
import { oneOf } from '../usage.ts';

const revisions = Object.keys(types);

/**
 * @param requested what the caller said
 * @param has whether a revision has what is asked for
 * @returns the revision requested; else the default one, or the oldest that has it
 * @throws {UsageError} for a revision that there is not
 */
export const revisionFor = (requested: string | undefined, has: (revision: string) => boolean = () => true): string =>
  requested === undefined
    ? ([defaultRevision, ...revisions].find(has) ?? defaultRevision)
    : oneOf('revision', requested, revisions);
