import { describe, expect, it } from 'vitest';
import {
  Address,
  describe as describeIssue,
  format,
  Referral,
  ReferralValidationError,
  redact,
  toProblemDetails,
} from '../src/index.ts';
import { translate } from '../src/locales/de.ts';

const secret = 'Jane Doe, 5 Rue Privée';
const faulty = { addressLine1: 'x', city: 7, country: secret, unknown: 1 };

const thrown = (data: unknown): ReferralValidationError => {
  try {
    Address.assert(data);
  } catch (error) {
    if (error instanceof ReferralValidationError) return error;
  }
  throw new Error('assert threw no ReferralValidationError');
};

describe('assert', () => {
  it('returns the document itself', () => {
    const address = { addressLine1: 'a', city: 'b', country: 'DE' };
    expect(Address.assert(address)).toBe(address);
  });

  it('throws an error that knows every fault', () => {
    const error = thrown(faulty);
    expect(error.name).toBe('ReferralValidationError');
    expect(error.typeName).toBe('Address');
    expect(error.issues.map(({ pointer }) => pointer)).toEqual(['/city', '/country', '/unknown']);
    for (const { pointer } of error.issues) expect(error.message).toContain(pointer);
  });

  it('counts what its message does not list', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`zz${index}`, 1]));
    expect(thrown({ ...many, addressLine1: 'a', city: 'b', country: 'DE' }).message).toContain('and 25 more');
  });
});

describe('toProblemDetails', () => {
  it('is a problem of RFC 9457 with the faults', () => {
    const problem = toProblemDetails(thrown(faulty), { instance: '/referrals/1' });
    expect(problem).toMatchObject({ status: 422, instance: '/referrals/1' });
    expect(problem.detail).toContain('Address');
    expect(problem.errors.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['schema/wrong-type', '/city'],
      ['schema/not-in-enum', '/country'],
      ['schema/unknown-member', '/unknown'],
    ]);
    expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  });

  it('names the kind of problem alike, whatever the document', () => {
    const { type, title } = toProblemDetails(thrown(faulty));
    expect(toProblemDetails(thrown(5))).toMatchObject({ type, title });
    expect(() => new URL(type)).not.toThrow();
  });

  it('takes the issues alone too, with the documents that they are about', () => {
    const { issues } = thrown(faulty);
    const found = issues.map((issue) => ({ ...issue, document: 'after' as const }));
    expect(toProblemDetails(found, { status: 400 })).toMatchObject({
      status: 400,
      errors: [{ document: 'after', pointer: '/city' }, {}, {}],
    });
    expect(toProblemDetails({ issues, omitted: 3 })).toMatchObject({ omitted: 3 });
  });

  it.each([42, 200, 422.5, Number.NaN, 600])('refuses the status %s, which is not one of a problem', (status) => {
    expect(() => toProblemDetails(thrown(faulty), { status })).toThrow(RangeError);
  });

  it('takes what normalising has left', () => {
    const { issues } = thrown(faulty);
    expect(toProblemDetails({ remaining: issues })).toEqual(toProblemDetails(issues));
  });

  it.each([
    ['no issues', [{ ok: false, issues: [] }]],
    ['a text', 'x'],
    ['a result that is right', { ok: true }],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(() => toProblemDetails(value as never)).toThrow(TypeError);
  });

  it('is in the language asked for, whatever that of the issues is', () => {
    const problem = toProblemDetails(thrown(faulty), { translate });
    const result = Address.validate(faulty, { translate });
    expect(problem.errors.map(({ detail }) => detail)).toEqual(
      result.ok ? [] : result.issues.map((issue) => describeIssue(issue, translate)),
    );
    expect(problem.title).not.toBe(toProblemDetails(thrown(faulty)).title);
    expect(problem.detail).not.toBe(toProblemDetails(thrown(faulty)).detail);
  });

  it('holds nothing of the document but the offending values, and redacted not even those', () => {
    const error = thrown({ addressLine1: 'somebody’s street', city: secret, country: secret });
    expect(JSON.stringify(toProblemDetails(error))).not.toContain('street');
    expect(JSON.stringify(toProblemDetails(error))).toContain('Jane Doe');
    expect(JSON.stringify(toProblemDetails(error, { redact }))).not.toContain('Jane Doe');
  });
});

it('redacts the message of the error too, where that is asked for', () => {
  const data = { addressLine1: 'a', city: 5, country: secret };
  expect(() => Address.assert(data)).toThrow(/Jane Doe/);
  expect(() => Address.assert(data, { redact })).toThrow(/^(?!.*Jane Doe)/s);
});

describe('issues as text', () => {
  it('names a value once, where only one is expected', () => {
    const result = Referral.validate({ status: 'Active', substatus: 'Won' });
    const [issue] = result.ok ? [] : result.issues.filter(({ pointer }) => pointer === '/substatus');
    expect(issue?.suggestion).toEqual({ action: 'replace', value: 'Accepted' });
    expect(format(issue as never).split('Accepted')).toHaveLength(2);
  });

  it('one line, safe to log', () => {
    const [issue] = thrown({ addressLine1: 'a', city: 'b', country: 'D\nE\u202e\u001b[31m' }).issues;
    const line = format(issue as never);
    expect(line).toContain('error schema/not-in-enum /country: ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it('one short line, also where an unknown member has a hostile name', () => {
    const error = thrown({
      [`a\nINFO \u001b[31m${'x'.repeat(100_000)}`]: 1,
      addressLine1: 'a',
      city: 'b',
      country: 'DE',
    });
    const line = format(error.issues[0] as never);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    const unsafe = /[\u0000-\u001f]/;
    expect(line).not.toMatch(unsafe);
    expect(line.length).toBeLessThan(1000);
    expect(error.message.split('\n')).toHaveLength(2);
    expect(error.message.replaceAll('\n', '')).not.toMatch(unsafe);
  });

  it('a redacted date-time has no suggestion made from it', () => {
    const issue = {
      code: 'schema/bad-date-time',
      severity: 'error',
      path: ['x'],
      pointer: '/x',
      message: '"1" is not a UTC date-time: expected the form 2018-10-01T18:01:32Z',
      params: { received: '"1"', reason: 'syntax', form: 'utc' },
      received: '"1"',
      suggestion: { action: 'replace', value: '2' },
    } as const;
    expect(redact(issue)).not.toHaveProperty('suggestion');
    expect(redact(issue)).not.toHaveProperty('received');
  });
});
