import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRevision } from '../src/compiled/contract.ts';
import type { Contract } from '../src/contract.ts';
import { readDocument } from '../src/parse/json.ts';
import { contractFor } from '../src/validate/contract.ts';
import type { ValidateOptions } from '../src/validate/options.ts';
import { acceptFor } from '../src/validate/validation.ts';
import { validatorOf } from '../src/validate/verdict.ts';
import { referral } from './helpers/documents.ts';

const settings: ValidateOptions = { defaultRevision };
const fixtures = join(import.meta.dirname, '../../../fixtures');

interface Fixture {
  readonly path: string;
  readonly bytes: Buffer;
  readonly contract: Contract;
}

const all: Fixture[] = globSync('**/*.json', { cwd: fixtures })
  .filter((path) => !path.endsWith('.expected.json'))
  .map((path) => ({
    path,
    bytes: readFileSync(join(fixtures, path)),
    contract: contractFor({ folders: path.split('/').slice(0, -1) }, settings),
  }));

/** Whether a full reading finds nothing at all. */
const isSilent = (bytes: Buffer, contract: Contract): boolean => {
  const { content, faults } = readDocument(bytes);
  if (content === undefined || faults.length > 0) return false;
  const result = validatorOf(contract)?.validate(content.value);
  return result?.ok === true && result.warnings.length === 0;
};

const accepts = (bytes: Buffer, contract: Contract): boolean => acceptFor(contract, settings)(bytes, 0, bytes.length);

const strict = contractFor({ folders: [] }, settings);
const text = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

describe('accepting by bytes', () => {
  it('takes the valid fixtures, and no other one', () => {
    const taken = all.filter(({ bytes, contract }) => accepts(bytes, contract));
    expect(taken.filter(({ bytes, contract }) => !isSilent(bytes, contract))).toEqual([]);
    // That it takes most of what it may take is what makes it worth while.
    const silent = all.filter(({ bytes, contract }) => isSilent(bytes, contract));
    expect(taken.length).toBeGreaterThan(silent.length * 0.7);
  });

  it('never takes what a full reading says something about, however a document is changed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '\\u0041',
        '\\ud800',
        '\\n',
        ',',
        ':',
        '{',
        '}',
        '[',
        ']',
        'null',
        ' ',
        '\t',
        '\n',
        '"id":',
      ),
      fc.constantFrom(
        '0',
        '-',
        '.',
        'e9',
        '1e400',
        '12345678901234567890',
        '"__proto__":1,',
        'é',
        '\u0000',
        'true',
        '00',
      ),
      fc.constantFrom('"Won"', '"None"', '"2019-02-29T00:00:00Z"', '{}', '[]'),
    );
    const fixture = fc.constantFrom(...all);
    fc.assert(
      fc.property(
        fixture,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        piece,
        ({ bytes, contract }, where, gone, put) => {
          const source = bytes.toString();
          const at = Math.floor(where * source.length);
          const changed = text(source.slice(0, at) + put + source.slice(at + gone));
          return !accepts(changed, contract) || isSilent(changed, contract);
        },
      ),
      { numRuns: 6000 },
    );
  });

  it('never takes what a full reading says something about, whatever the value of a member', () => {
    const places: ((value: unknown) => object)[] = [
      (value) => ({ ...referral, id: value }),
      (value) => ({ ...referral, status: value }),
      (value) => ({ ...referral, createdDateTime: value }),
      (value) => ({ ...referral, details: { dealValue: value } }),
      (value) => ({ ...referral, details: { notes: value } }),
      (value) => ({ ...referral, details: { requirements: { solutions: [{ id: value, solutionType: 'Category' }] } } }),
      (value) => ({ ...referral, details: value }),
    ];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, each) => {
        const bytes = text(place(each));
        return !accepts(bytes, strict) || isSilent(bytes, strict);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['space', JSON.stringify(referral, null, '\t').replaceAll('\n', '\r\n'), true],
    ['another order', { substatus: 'Pending', ...referral }, true],
    ['an escape', { ...referral, name: 'a "b" \\ / \n' }, true],
    ['a character of four bytes', { ...referral, name: '𝄞' }, true],
    ['no member', {}, false],
    ['a member twice', `{"id":"a",${JSON.stringify(referral).slice(1)}`, false],
    ['a pair that does not go together', { ...referral, substatus: 'Won' }, false],
    ['an unknown member', { ...referral, more: 1 }, false],
    [
      'a lossy number',
      JSON.stringify({ ...referral, details: { dealValue: 7 } }).replace('7}', '12345678901234567}'),
      false,
    ],
    ['two documents', `${JSON.stringify(referral)} ${JSON.stringify(referral)}`, false],
    ['half of one', JSON.stringify(referral).slice(0, -1), false],
    ['nothing', '', false],
  ])('of a document with %s: %#', (_, document, taken) => {
    expect(accepts(text(document), strict)).toBe(taken);
  });

  it('is not misled by what stands around a document in its buffer', () => {
    const document = JSON.stringify(referral);
    const bytes = text(`"}${document}"}`);
    const accept = acceptFor(strict, settings);
    expect(accept(bytes, 2, 2 + document.length)).toBe(true);
    for (const [start, end] of [
      [2, 3 + document.length],
      [1, 2 + document.length],
      [2, 1 + document.length],
    ] as const) {
      expect(accept(bytes, start, end)).toBe(false);
    }
  });
});
