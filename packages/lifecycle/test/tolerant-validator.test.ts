import { Referral as Strict } from '@referral-kit/validator';
import { Referral as LaterStrict } from '@referral-kit/validator/2022-04-21';
import { Referral as LaterTolerant } from '@referral-kit/validator/2022-04-21/tolerant';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPatch, checkUpdate, type UpdateIssue, type UpdateResult } from '../src/updates.ts';
import { referral } from './referral.ts';

type Members = Readonly<Record<string, unknown>>;

const lines = (issues: readonly UpdateIssue[] = []): string[] =>
  issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const add = (path: string, value: unknown) => ({ op: 'add', path, value });

/** As a live service sends it. */
const live = referral({ name: null, qualification: 'Hot' });
const standing = ['warning schema/wrong-type /name', 'warning schema/not-in-enum /qualification'];

/** Changes that the tolerant profile warns of, and what they are refused for. */
const changes = [
  ['a currency in lower case', [replace('/details/currency', 'usd')], 'schema/not-in-enum /details/currency'],
  ['a misspelt member', [add('/detials', {})], 'schema/unknown-member /detials'],
  ['a null', [replace('/details/currency', null)], 'schema/wrong-type /details/currency'],
  ['an empty identifier', [replace('/externalReferenceId', '')], 'schema/empty-string /externalReferenceId'],
  ['a member left out', [replace('/customerProfile/address', {})], 'schema/missing-member'],
] as const;

const states = [
  ['a misspelt status', [replace('/status', 'Actve')], 'schema/not-in-enum /status'],
  ['a status without its substatus', [replace('/status', 'Active')], 'referral/substatus-mismatch /substatus'],
] as const;

describe('what changes is held to strict, even with a tolerant validator', () => {
  test.each([...changes, ...states])('%s', (_, patch, expected) => {
    const before = referral({ ...live, externalReferenceId: '7' });
    const result = checkPatch(before, patch, { validator: Tolerant });
    expect(result.ok).toBe(false);
    expect(result.issues?.every(({ code, pointer }) => `${code} ${pointer}`.startsWith(expected))).toBe(true);
    expect(lines(result.preexisting)).toEqual(standing);
  });

  test('a right change is accepted', () => {
    const result = checkPatch(live, [replace('/details/currency', 'EUR')], { validator: Tolerant });
    expect(result.ok).toBe(true);
    expect(lines(result.preexisting)).toEqual(standing);
  });

  test('a validator that is wrapped is no way around it', () => {
    const wrapped = { validate: Tolerant.validate };
    expect(checkPatch(live, [replace('/details/currency', 'usd')], { validator: wrapped }).ok).toBe(false);
  });
});

describe("with treatWarningsAs: 'warning'", () => {
  test.each(changes)('%s is a warning', (_, patch, expected) => {
    const before = referral({ ...live, externalReferenceId: '7' });
    const result = checkPatch(before, patch, { validator: Tolerant, treatWarningsAs: 'warning' });
    expect(result.ok).toBe(true);
    expect(result.warnings.length).toBeGreaterThan(0);
    expect(result.warnings.every(({ code, pointer }) => `${code} ${pointer}`.startsWith(expected))).toBe(true);
    expect(lines(result.preexisting)).toEqual(standing);
  });

  test.each(states)('%s is refused', (_, patch) => {
    expect(checkPatch(live, patch, { validator: Tolerant, treatWarningsAs: 'warning' }).ok).toBe(false);
  });

  test('strict refuses as ever', () => {
    const patch = [replace('/details/currency', 'usd')];
    expect(checkPatch(live, patch, { validator: Strict, treatWarningsAs: 'warning' }).ok).toBe(false);
  });
});

describe('property: a tolerant validator refuses what the strict one of its revision refuses', () => {
  const members: readonly Members[] = [
    { name: null },
    { qualification: 'Hot' },
    { novelty: 1 },
    { status: 'Actve' },
    { status: 'Active', substatus: 'Accepted' },
    { status: 'Active', substatus: null },
    { details: { currency: 'usd' } },
    { details: undefined },
    { customerProfile: {} },
    { id: '' },
  ];
  const document = fc.subarray([...members]).map((some) => referral(Object.assign({}, ...some)));
  const verdict = ({ ok, issues, preexisting }: UpdateResult<unknown>) => {
    const found = (all: readonly UpdateIssue[] = []) =>
      all.map(({ document, code, pointer }) => `${document} ${code} ${pointer}`).sort();
    return { ok, issues: found(issues), preexisting: found(preexisting) };
  };

  test.each([
    ['2018-10-01', Strict, Tolerant],
    ['2022-04-21', LaterStrict, LaterTolerant],
  ])('%s', (_, strict, tolerant) => {
    fc.assert(
      fc.property(document, document, fc.constantFrom('changes', 'document'), (before, after, scope) => {
        const [expected, result] = [strict, tolerant].map((validator) =>
          checkUpdate<unknown>(before, after, { validator: validator as typeof Strict, scope }),
        );
        expect(verdict(result as UpdateResult<unknown>)).toEqual(verdict(expected as UpdateResult<unknown>));
      }),
    );
  });
});
