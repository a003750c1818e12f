import { describe, expect, it } from 'vitest';
import { checkPatch } from '../src/updates.ts';
import { referral } from './referral.ts';

const before = { ...referral(), team: [{ firstName: 'Ida', lastName: 'Berg' }] };
const unsafe: unknown = JSON.parse('{ "__proto__": 1 }');

interface Fault {
  readonly what: string;
  readonly patch: unknown;
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly params: object;
}

const bad = 'lifecycle/bad-patch';

const faults: readonly Fault[] = [
  { what: 'no list', patch: null, code: bad, path: [], params: { reason: 'not-an-array' } },
  { what: 'an object', patch: { 0: 1, length: 1 }, code: bad, path: [], params: { reason: 'not-an-array' } },
  { what: 'no operation', patch: [null], code: bad, path: [0], params: { reason: 'not-an-object' } },
  { what: 'no data', patch: [{ op: () => 1 }], code: bad, path: [0], params: { reason: 'not-an-object' } },
  {
    what: 'a path that is no text',
    patch: [{ op: 'add', path: 7, value: 1 }],
    code: bad,
    path: [0, 'path'],
    params: { reason: 'path-not-a-string', received: '7' },
  },
  {
    what: 'no value',
    patch: [{ op: 'add', path: '/name' }],
    code: bad,
    path: [0, 'value'],
    params: { reason: 'no-value' },
  },
  {
    what: 'another operation',
    patch: [{ op: 'remove', path: '/name' }],
    code: 'lifecycle/operation-not-allowed',
    path: [0, 'op'],
    params: { received: '"remove"' },
  },
  {
    what: 'no pointer',
    patch: [{ op: 'add', path: 'name', value: 1 }],
    code: 'lifecycle/bad-pointer',
    path: [0, 'path'],
    params: { received: '"name"' },
  },
  {
    what: 'a path through a name of JavaScript',
    patch: [{ op: 'add', path: '/details/constructor', value: 1 }],
    code: 'lifecycle/unsafe-path',
    path: [0, 'path'],
    params: { part: 'path', received: '"/details/constructor"' },
  },
  {
    what: 'such a name in the value',
    patch: [{ op: 'add', path: '/details', value: [unsafe] }],
    code: 'lifecycle/unsafe-path',
    path: [0, 'value'],
    params: { part: 'value' },
  },
  {
    what: 'a path that leads nowhere',
    patch: [{ op: 'replace', path: '/details/none/a~1b', value: 1 }],
    code: 'lifecycle/path-not-found',
    path: [0, 'path'],
    params: { received: '"/details/none/a~1b"', missing: '"/details/none"' },
  },
  {
    what: 'an item behind the end',
    patch: [{ op: 'add', path: '/team/2', value: {} }],
    code: 'lifecycle/path-not-found',
    path: [0, 'path'],
    params: { received: '"/team/2"', missing: '"/team/2"' },
  },
];

describe('a faulty patch', () => {
  it.each(faults)('$what', ({ patch, code, path, params }) => {
    const found = checkPatch(before, patch).issues?.filter((issue) => issue.code.startsWith('lifecycle/')) ?? [];
    expect(found.map((issue) => ({ code: issue.code, path: issue.path, params: issue.params }))).toStrictEqual([
      { code, path, params },
    ]);
    expect(found[0]).toMatchObject({
      document: 'patch',
      severity: 'error',
      pointer: path.map((part) => `/${part}`).join(''),
    });
  });
});

describe('what an operation that was left out would have put there', () => {
  const pathsNotFound = (...patch: readonly object[]): unknown[] =>
    (checkPatch({ ...before, team: undefined }, patch).issues ?? [])
      .filter(({ code }) => code === 'lifecycle/path-not-found')
      .map(({ path }) => path[0]);
  const member = { op: 'replace', path: '/team/0/firstName', value: 'Ola' };

  it('is not missing', () => {
    expect(pathsNotFound({ op: 'add', path: '/team' }, member)).toEqual([]);
    expect(pathsNotFound({ op: 'add', path: '/team/-' }, { ...member, path: '/team/5/firstName' })).toEqual([]);
    expect(pathsNotFound({ op: 'add', path: '' }, member)).toEqual([]);
  });

  it('is missing where it is somewhere else, or before', () => {
    expect(pathsNotFound({ op: 'add', path: '/teams' }, member)).toEqual([1]);
    expect(pathsNotFound({ op: 'add', path: '/tea' }, member)).toEqual([1]);
    expect(pathsNotFound(member, { op: 'add', path: '/team' })).toEqual([0]);
  });

  it('is missing at the end of an array, where nothing ever is', () => {
    expect(pathsNotFound({ op: 'add', path: '/team' }, { ...member, path: '/team/-' })).toEqual([1]);
  });
});
