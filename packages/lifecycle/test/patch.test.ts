import fc from 'fast-check';
import { applyPatch, type Operation } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { checkPatch, type UpdateResult } from '../src/updates.ts';
import { deepFreeze } from './deep.ts';
import { hostileValues, randomValues } from './hostile.ts';
import { referral } from './referral.ts';

const found = (result: UpdateResult<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ document, code, pointer }) => `${document} ${code} ${pointer}`);

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const add = (path: string, value: unknown) => ({ op: 'add', path, value });
/** What the library alone makes of a patch; nothing where it fails. It throws where a parent is no object. */
const libraryResult = (patch: readonly Operation[]): { document: unknown } | undefined => {
  const holder = { document: referral() };
  const inHolder = patch.map((operation) => ({ ...operation, path: `/document${operation.path}` }));
  try {
    return applyPatch(holder, inHolder).every((failure) => failure === null) ? holder : undefined;
  } catch {
    return undefined;
  }
};

const before = deepFreeze(referral());

describe('the resulting document', () => {
  test('is judged once, at the end', () => {
    const result = checkPatch(before, [replace('/status', 'Active'), replace('/substatus', 'Accepted')]);
    expect(result).toMatchObject({ ok: true, value: referral({ status: 'Active', substatus: 'Accepted' }) });
    expect(before).toEqual(referral());
    expect(found(checkPatch(before, [replace('/status', 'Active')]))).toEqual([
      'after referral/substatus-mismatch /substatus',
    ]);
  });

  test('may pass through states that are none, or not allowed', () => {
    const closed = referral({ status: 'Closed', substatus: 'Won' });
    const patch = [replace('/status', 'New'), replace('/status', 'Closed'), replace('/substatus', 'Lost')];
    expect(found(checkPatch(closed, patch))).toEqual([]);
    expect(
      found(checkPatch(closed, [...patch, replace('/status', 'Active'), replace('/substatus', 'Accepted')])),
    ).toEqual(['after lifecycle/status-not-reachable /status']);
  });

  test('has faults of its own at its own pointers', () => {
    const patch = [
      replace('/details/dealValue', '10000'),
      add('/customerProfile/team/-', { firstName: 1 }),
      replace('/id', 'x'),
    ];
    expect(found(checkPatch(before, patch)).sort()).toEqual([
      'after lifecycle/identity-changed /id',
      'after schema/wrong-type /customerProfile/team/1/firstName',
      'after schema/wrong-type /details/dealValue',
    ]);
  });

  test('may be replaced as a whole, and members may be written as they are', () => {
    expect(checkPatch(before, [replace('', referral({ name: 'x' }))])).toMatchObject({
      ok: true,
      value: { name: 'x' },
    });
    expect(checkPatch(before, [replace('/id', 'r-1001'), add('/organizationName', 'Northwind Partners')]).ok).toBe(
      true,
    );
    expect(checkPatch(before, [])).toMatchObject({ ok: true, value: referral() });
  });

  test('is what the library makes of the patch, where there is one', () => {
    const paths = [
      '/name',
      '/details',
      '/details/notes',
      '/team',
      '/team/-',
      '/team/0',
      '/customerProfile/team/0',
      '/a~1b',
      '/m~0n',
      '',
      '/customerProfile/team/1',
    ];
    const operation = fc.record({
      op: fc.constantFrom('add' as const, 'replace' as const),
      path: fc.constantFrom(...paths),
      value: fc.jsonValue(),
    });
    const operations = fc.array(operation, { maxLength: 6 });
    const anything = { validate: (value: unknown) => ({ ok: true as const, value, warnings: [], omitted: 0 }) };
    fc.assert(
      fc.property(operations, (patch) => {
        const applied = libraryResult(patch);
        const result = checkPatch(before, deepFreeze(patch), { validator: anything });
        // The library takes more: it replaces elements of arrays that are none, and leaves out what is unsafe.
        if (!found(result).some((line) => line.startsWith('patch'))) expect(applied).toBeDefined();
        if (result.ok) expect(result.value).toEqual(applied?.document);
      }),
    );
  });
});

test('members of an operation that mean nothing are worth a warning', () => {
  const result = checkPatch(before, [{ ...add('/name', 'x'), from: '/id' }]);
  expect(result.ok).toBe(true);
  expect(result.warnings.map(({ document, code, pointer }) => `${document} ${code} ${pointer}`)).toEqual([
    'patch schema/unknown-member /0/from',
  ]);
});

describe('faults of the patch', () => {
  const cases: [string, unknown, string[]][] = [
    ['no array', { status: 'Active' }, ['patch lifecycle/bad-patch ']],
    ['no object', [5, null], ['patch lifecycle/bad-patch /0', 'patch lifecycle/bad-patch /1']],
    ['no operation', [{ path: '/name', value: 'x' }], ['patch lifecycle/operation-not-allowed /0/op']],
    ['no path', [{ op: 'add', value: 'x' }], ['patch lifecycle/bad-patch /0/path']],
    ['no value', [{ op: 'add', path: '/name' }], ['patch lifecycle/bad-patch /0/value']],
    ['undefined value', [add('/name', undefined)], ['patch lifecycle/bad-patch /0/value']],
    [
      'no JSON',
      [add('/name', 1n), add('/name', () => {})],
      ['patch lifecycle/bad-patch /0', 'patch lifecycle/bad-patch /1'],
    ],
    ...['remove', 'move', 'copy', 'test', 'Add', ''].map((op): [string, unknown, string[]] => [
      `the operation ${op}`,
      [{ op, path: '/name', from: '/id', value: 'x' }],
      ['patch lifecycle/operation-not-allowed /0/op'],
    ]),
    ...['name', ' /name', '/a~', '/a~2b', '#/name'].map((path): [string, unknown, string[]] => [
      `the pointer ${path}`,
      [add(path, 'x')],
      ['patch lifecycle/bad-pointer /0/path'],
    ]),
    ...['/__proto__/x', '/constructor/prototype/x', '/details/__proto__', '/prototype'].map(
      (path): [string, unknown, string[]] => [
        `the path ${path}`,
        [add(path, 'x')],
        ['patch lifecycle/unsafe-path /0/path'],
      ],
    ),
    [
      'a prototype in a value',
      [add('/details', JSON.parse('{"__proto__":{"x":1}}'))],
      ['patch lifecycle/unsafe-path /0/value'],
    ],
    ...[
      '/nme/x',
      '/id/x',
      '/customerProfile/team/2',
      '/customerProfile/team/99999999999999999999',
      '/customerProfile/team/01',
      '/customerProfile/team/-/x',
      '/customerProfile/team/length',
      '/toString/x',
    ].map((path): [string, unknown, string[]] => [
      `nothing at ${path}`,
      [add(path, 'x')],
      ['patch lifecycle/path-not-found /0/path'],
    ]),
    ...[
      '/name',
      '/toString',
      '/customerProfile/team/1',
      '/customerProfile/team/-',
      '/customerProfile/team/1e0',
      '/hasOwnProperty',
    ].map((path): [string, unknown, string[]] => [
      `nothing to replace at ${path}`,
      [replace(path, 'x')],
      ['patch lifecycle/path-not-found /0/path'],
    ]),
  ];

  test.each(cases)('%s', (_, patch, expected) => {
    expect(found(checkPatch(before, patch))).toEqual(expected);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('all are reported, but none that only follows from another', () => {
    const patch = [
      { op: 'copy', path: '/details/requirements/offers', value: [] },
      add('/details/requirements/offers/-', 'x'),
      { op: 'add', path: '/team/-' },
      replace('/team/0/email', 'x'),
      replace('/nme', 'x'),
      replace('/team/-', 'x'),
    ];
    expect(found(checkPatch(before, patch))).toEqual([
      'patch lifecycle/operation-not-allowed /0/op',
      'patch lifecycle/bad-patch /2/value',
      'patch lifecycle/path-not-found /4/path',
    ]);
  });
});

test('a referral that cannot be copied is said to be unreadable', () => {
  expect(found(checkPatch(referral({ name: () => {} }), []))).toEqual(['before schema/unreadable ']);
});

test('no value makes it throw', () => {
  const random = randomValues(6902);
  for (const value of hostileValues) {
    checkPatch(value, [add('/name', 'x')]);
    expect(checkPatch(before, value).ok).toBe(false);
    checkPatch(before, [value]);
    checkPatch(before, [{ op: value, path: value, value }]);
    checkPatch(before, [{ op: 'add', path: '/name', value }, replace('/details', value)]);
  }
  for (let count = 0; count < 5000; count++)
    checkPatch(random(), [random(), { op: 'add', path: random(), value: random() }]);
});
