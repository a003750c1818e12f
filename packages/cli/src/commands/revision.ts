import { defaultRevision, types } from '../compiled/contract.ts';

/**
 * @param requested the revision that the caller named
 * @param has whether a revision has what is asked for
 * @returns the revision requested; else the default one, or the oldest that has it
 */
export const revisionFor = (requested: string | undefined, has: (revision: string) => boolean = () => true): string =>
  requested ?? [defaultRevision, ...Object.keys(types)].find(has) ?? defaultRevision;
