import currencies from 'currency-codes';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { codeSource, mergedCodes } from '../scripts/codes.ts';
import { revisions, schemaOf } from './emitted.ts';

const lists = [
  { name: 'countries', title: 'CountryCode', packaged: Object.keys(countries.getAlpha2Codes()) },
  { name: 'currencies', title: 'CurrencyCode', packaged: currencies.codes() },
];

const listed = (title: string, revision: string): string[] => schemaOf(title, 'strict', revision).enum as string[];

describe.each(lists)('$name', ({ name, title, packaged }) => {
  const source = codeSource(name);

  it.each(revisions)('of %s are those of the package and of the source, each once', (revision) => {
    expect(listed(title, revision)).toEqual(mergedCodes(source, packaged, []));
    expect(new Set(listed(title, revision)).size).toBe(listed(title, revision).length);
  });

  it('say of each further code where it comes from', () => {
    for (const [code, { name, from, until, source: origin }] of Object.entries(source.further)) {
      expect(code).toMatch(title === 'CountryCode' ? /^[A-Z]{2}$/ : /^[A-Z]{3}$/);
      expect(
        [name, origin].every((text) => text.length > 0),
        code,
      ).toBe(true);
      for (const day of [from, until].filter((day) => day !== undefined)) {
        expect(day, code).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(day >= (revisions[0] as string), code).toBe(true);
      }
    }
  });

  it('never lose a code: one that the package drops has to be in the source', () => {
    const [dropped = ''] = packaged.filter((code) => !(code in source.further));
    const rest = packaged.filter((code) => code !== dropped);
    expect(() => mergedCodes(source, rest, [...packaged])).toThrow(dropped);
    const kept = { ...source, further: { ...source.further, [dropped]: { name: 'x', source: 'y' } } };
    expect(mergedCodes(kept, rest, [...packaged])).toContain(dropped);
  });
});

it('a country is any of ISO 3166-1, and any of the five that Partner Center adds', () => {
  const further = Object.keys(codeSource('countries').further);
  expect(further).toEqual(['AN', 'XE', 'XJ', 'XK', 'XS']);
  for (const revision of revisions) expect(listed('CountryCode', revision)).toEqual(expect.arrayContaining(further));
});

it('a currency is any that has been valid since the first revision', () => {
  // The changes of ISO 4217 since 2018-10-01: what was withdrawn, and what took its place.
  const changed = ['VEF', 'VES', 'VED', 'CUC', 'CUP', 'SLL', 'SLE', 'HRK', 'ZWL', 'ZWG', 'ANG', 'XCG', 'XAD', 'BGN'];
  const gone = ['MRO', 'STD', 'BYR', 'LTL', 'LVL', 'USS', 'ZWR', 'DEM'];
  for (const revision of revisions) {
    expect(listed('CurrencyCode', revision)).toEqual(expect.arrayContaining(changed));
    for (const code of gone) expect(listed('CurrencyCode', revision)).not.toContain(code);
  }
});
