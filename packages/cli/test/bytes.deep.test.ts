import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@referral-kit/parse/json';
import { document } from '@referral-kit/testing';
import type { BytesValidator } from '@referral-kit/validator/bytes';
import { withoutMark } from '@referral-kit/validator/internal/json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { types } from '../src/compiled/contract.ts';
import { type Contract, profiles } from '../src/contract.ts';
import { contractFor } from '../src/validate/contract.ts';
import { acceptFor } from '../src/validate/validation.ts';
import { validatorOf } from '../src/validate/verdict.ts';
import { referral } from './helpers/documents.ts';
import { spelled, spellings } from './helpers/spelling.ts';

// What decides by bytes is compared with the full reading of the command and with the validator of the value.

const settings = { defaultRevision: Object.keys(types)[0] ?? '' };
const fixtures = join(import.meta.dirname, '../../../fixtures');
const strict = contractFor({ folders: [] }, settings);

type Entry = Readonly<Record<string, BytesValidator<unknown>>>;

const contracts: Contract[] = Object.entries(types).flatMap(([revision, names]) =>
  names.flatMap((type) => profiles.map((profile) => ({ revision, type, profile }))),
);

const entries = new Map<string, Entry>();
for (const { revision, profile } of contracts) {
  const key = `${revision}${profile === 'tolerant' ? '/tolerant' : ''}`;
  const subpath = `@referral-kit/validator/${key}/bytes`;
  if (!entries.has(key)) entries.set(key, (await import(/* @vite-ignore */ subpath)) as Entry);
}

const isJson = (bytes: Uint8Array, { revision, profile, type }: Contract): boolean =>
  entries.get(`${revision}${profile === 'tolerant' ? '/tolerant' : ''}`)?.[type]?.isJson(bytes) === true;

/** What a full reading says: nothing wrong with the writing, and the validator accepts the value. */
const isValid = (bytes: Buffer, contract: Contract): boolean => {
  const { content, faults } = readDocument(withoutMark(bytes));
  return content !== undefined && faults.length === 0 && validatorOf(contract)?.validate(content.value).ok === true;
};

/** Pieces that break a document, or nearly do. */
const piece = fc.constantFrom(
  ...[
    '"',
    '\\',
    '\\u0041',
    '\\ud800',
    '\\udc00',
    '\\uD83D\\uDE00',
    '\\n',
    '\\x',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    ' ',
    '\t',
  ],
  ...[
    'null',
    'true',
    'nul',
    '0',
    '-',
    '.',
    'e9',
    '1e400',
    '1.5E+3',
    '-0',
    '00',
    '12345678901234567890',
    '0.1000000000',
  ],
  ...[
    '"__proto__":1,',
    '"id":',
    '"id":"a",',
    '"Won"',
    '"None"',
    '"2019-02-29T00:00:00Z"',
    '{}',
    '[]',
    '\u0000',
    'é',
    '\ufeff',
  ],
);

const all = globSync('**/*.json', { cwd: fixtures })
  .filter((path) => !path.endsWith('.expected.json'))
  .map((path) => ({
    bytes: readFileSync(join(fixtures, path)),
    contract: contractFor({ folders: path.split('/').slice(0, -1) }, settings),
  }));

const both = ({ revision, type }: Contract): Contract[] => profiles.map((profile) => ({ revision, type, profile }));

describe('isJson', () => {
  it('agrees about every fixture, in every spelling', () => {
    const respelled = new Set(all.filter((_, index) => index % Math.ceil(all.length / scaled(all.length)) === 0));
    for (const fixture of all) {
      const { bytes, contract } = fixture;
      for (const each of both(contract)) expect(isJson(bytes, each)).toBe(isValid(bytes, each));
      if (!respelled.has(fixture)) continue;
      const { content } = readDocument(bytes);
      const texts = Object.values(spellings).map((spell) => Buffer.from(spell(content?.value, () => 0.05)));
      for (const text of texts) expect(isJson(text, contract)).toBe(isValid(text, contract));
    }
  });

  it.each(contracts)('agrees about $type of $revision, $profile, in any spelling', (contract) => {
    const { revision, profile, type } = contract;
    const documents = document(type as 'Referral', { revision: revision as '2018-10-01', profile });
    fc.assert(
      fc.property(spelled(documents), (text) => {
        const bytes = Buffer.from(text);
        expect(isJson(bytes, contract)).toBe(isValid(bytes, contract));
      }),
      { numRuns: scaled(80) },
    );
  });

  it('agrees however a document is changed', () => {
    const fixture = fc.constantFrom(...all.filter(({ bytes, contract }) => isValid(bytes, contract)));
    const text = fixture.chain(({ bytes, contract }) =>
      fc.tuple(spelled(fc.constant(JSON.parse(String(bytes)))), fc.constantFrom(...both(contract))),
    );
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        piece,
        ([source, contract], where, gone, put) => {
          const at = Math.floor(where * source.length);
          const changed = Buffer.from(source.slice(0, at) + put + source.slice(at + gone));
          expect(isJson(changed, contract)).toBe(isValid(changed, contract));
        },
      ),
      { numRuns: scaled(4000) },
    );
  });

  it('agrees however the bytes are changed', () => {
    const text = Buffer.from(JSON.stringify({ ...referral, name: 'é – 漢字 𝄞 \u{10ffff}' }));
    fc.assert(
      fc.property(fc.nat(text.length), fc.uint8Array({ maxLength: 3 }), fc.nat(3), (at, put, gone) => {
        const changed = Buffer.concat([text.subarray(0, at), put, text.subarray(at + gone)]);
        expect(isJson(changed, strict)).toBe(isValid(changed, strict));
      }),
      { numRuns: scaled(4000) },
    );
  });

  it('agrees whatever the value of a member', () => {
    const places: ((value: unknown) => object)[] = [
      (value) => ({ ...referral, id: value }),
      (value) => ({ ...referral, status: value }),
      (value) => ({ ...referral, createdDateTime: value }),
      (value) => ({ ...referral, details: { dealValue: value } }),
      (value) => ({ ...referral, details: { notes: value } }),
      (value) => ({ ...referral, details: { requirements: { solutions: [{ id: value, solutionType: 'Category' }] } } }),
      (value) => ({ ...referral, details: value }),
      (value) => ({ ...referral, unknown: value }),
    ];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, fc.constantFrom(...both(strict)), (place, each, contract) => {
        const bytes = Buffer.from(JSON.stringify(place(each)));
        expect(isJson(bytes, contract)).toBe(isValid(bytes, contract));
      }),
      { numRuns: scaled(4000) },
    );
  });

  it('agrees about numbers however they are written', () => {
    const digits = fc.stringMatching(/^-?\d{0,20}(\.\d{0,20})?([eE][-+]?\d{0,3})?$/);
    fc.assert(
      fc.property(digits, fc.constantFrom(...both(strict)), (number, contract) => {
        const bytes = Buffer.from(
          JSON.stringify({ ...referral, details: { dealValue: 7 } }).replace('7}', `${number}}`),
        );
        expect(isJson(bytes, contract)).toBe(isValid(bytes, contract));
      }),
      { numRuns: scaled(4000) },
    );
  });

  it('allows 512 levels of nesting', () => {
    const tolerant: Contract = { ...strict, profile: 'tolerant' };
    const nested = (levels: number, open: string, close: string): Buffer =>
      Buffer.from(
        JSON.stringify({ ...referral, unknown: 7 }).replace('7', `${open.repeat(levels)}0${close.repeat(levels)}`),
      );
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      expect(isJson(nested(511, open, close), tolerant)).toBe(true);
      expect(isJson(nested(512, open, close), tolerant)).toBe(false);
      expect(isJson(nested(100_000, open, close), tolerant)).toBe(false);
    }
  });

  it('reads only its own part of a buffer, of any size', () => {
    const text = JSON.stringify({ ...referral, name: 'a'.repeat(100_000) });
    for (const around of ['', '"}', '  ', '0', '\u0000']) {
      const buffer = Buffer.from(`${around}${text}${around}`);
      expect(isJson(buffer.subarray(around.length, around.length + text.length), strict)).toBe(true);
      expect(isJson(buffer, strict)).toBe(around.trim() === '');
    }
  });
});

describe('accepting by bytes', () => {
  it('takes a part of a buffer', () => {
    const document = JSON.stringify(referral);
    const bytes = Buffer.from(`"}${document}"}`);
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

  it('never takes what a full reading says something about', () => {
    const spoken = all.filter(({ bytes, contract }) => {
      const { content, faults } = readDocument(bytes);
      const result = validatorOf(contract)?.validate(content?.value);
      return faults.length > 0 || !result?.ok || result.warnings.length > 0;
    });
    expect(spoken.filter(({ bytes, contract }) => acceptFor(contract, settings)(bytes))).toEqual([]);
  });
});
