import { dialectNamed } from '../dialect/dialect.ts';
import type { CompareOptions } from './compare.ts';
import { expectMembers, expectNumber, expectOneOf, expectRecord } from './expect.ts';
import { roleNames } from './profile.ts';

const members: readonly (keyof CompareOptions)[] = [
  'role',
  'dialect',
  'format',
  'same',
  'entry',
  'idVersion',
  'missing',
  'steps',
  'timeout',
];

/** @throws TypeError for an option that there is not, RangeError for a value that one does not take */
export const checkCompareOptions = (options: CompareOptions): void => {
  expectMembers(options, 'options of compare', members);
  const { role, dialect, format, same, entry, idVersion, missing, steps, timeout } = options;
  if (typeof role !== 'function') expectOneOf(role, 'role', roleNames);
  if (dialect !== undefined) dialectNamed(dialect);
  expectOneOf(format, 'format', ['assertion', 'annotation', 'changed']);
  expectOneOf(idVersion, 'idVersion', ['ignore', 'found', 'heed']);
  expectOneOf(missing, 'missing', ['same', 'changed']);
  if (same !== undefined) expectRecord(same, 'same');
  if (entry !== undefined && !(Array.isArray(entry) && entry.every((one) => /^#(?:\/|$)/.test(one))))
    throw new RangeError('entry is a list of JSON Pointers after a #, such as #/$defs/*.');
  expectNumber(steps, 'steps');
  expectNumber(timeout, 'timeout');
};
