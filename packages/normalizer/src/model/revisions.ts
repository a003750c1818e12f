import { notAChoice } from '@referral-kit/text';
import { defaultRevision, tables } from '../generated/registry.ts';
import { builtModel } from './build.ts';
import type { RevisionModel } from './model.ts';

/** The newest revision. */
export const newestRevision: string = tables.at(-1)?.revision ?? defaultRevision;

/**
 * @returns what is known of a revision; made when it is first asked for
 * @throws {RangeError} when there is no such revision
 */
export const modelOf = (revision: string): RevisionModel => {
  const table = tables.find((each) => each.revision === revision);
  if (table) return builtModel(table);
  throw notAChoice(
    'revision',
    revision,
    tables.map((each) => each.revision),
  );
};

export { defaultRevision };
