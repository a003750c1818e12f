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

const isEntry = (one: unknown): one is string => typeof one === 'string' && /^#(?:\/|$)/.test(one);

const entriesIn = (entry: unknown): readonly string[] => {
  try {
    const entries = Array.isArray(entry) ? [...entry] : [undefined];
    if (entries.length > 0 && entries.every(isEntry)) return entries;
  } catch {
    // What cannot be read is no list.
  }
  throw new RangeError('entry: expected a list of JSON Pointers after a #, such as #/$defs/*.');
};

const pathsIn = (same: unknown): Readonly<Record<string, string>> => {
  const paths = expectRecord<string>(same, 'same');
  if (!Object.values(paths).every((path) => typeof path === 'string'))
    throw new TypeError('same: expected a new path for each old one.');
  return paths;
};

/**
 * @returns a copy of the options
 * @throws TypeError for an unknown option, RangeError for a value that an option does not take
 */
export const checkedOptions = (given: CompareOptions): CompareOptions => {
  const options = expectMembers(given, 'options of compare', members);
  const { role, dialect, format, same, entry, idVersion, missing, steps, timeout } = options;
  if (typeof role !== 'function') expectOneOf(role, 'role', roleNames);
  if (dialect !== undefined) dialectNamed(dialect);
  expectOneOf(format, 'format', ['assertion', 'annotation', 'changed']);
  expectOneOf(idVersion, 'idVersion', ['ignore', 'found', 'heed']);
  expectOneOf(missing, 'missing', ['same', 'changed']);
  expectNumber(steps, 'steps');
  expectNumber(timeout, 'timeout');
  return {
    ...options,
    ...(same !== undefined && { same: pathsIn(same) }),
    ...(entry !== undefined && { entry: entriesIn(entry) }),
  };
};
