import { describe, expect, it } from 'vitest';
import { Referral as Strict } from '../src/index.ts';
import { Referral as Tolerant } from '../src/tolerant.ts';

const of = (createdDateTime: string) => ({ id: 'r', engagementId: 'e', createdDateTime });
const code = 'schema/bad-date-time';
const pointer = '/createdDateTime';

const warning = (text: string) => {
  const result = Tolerant.validate(of(text));
  expect(result.ok).toBe(true);
  const [found, ...others] = result.warnings.filter((issue) => issue.pointer === pointer);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code, severity: 'warning' });
  return found;
};

describe('tolerant warns of what strict refuses', () => {
  it.each([
    ['2018-10-01T18:01:32.8796627+00:00', '2018-10-01T18:01:32.8796627Z'],
    ['2018-10-01T18:01:32-00:00', '2018-10-01T18:01:32Z'],
    ['2018-10-02T01:31:32.8796627+05:30', '2018-10-01T20:01:32.8796627Z'],
    ['2018-10-01t18:01:32z', '2018-10-01T18:01:32Z'],
    ['0000-12-31T23:30:00-01:00', '0001-01-01T00:30:00Z'],
    ['9999-12-31T23:59:59.9999999+00:01', '9999-12-31T23:58:59.9999999Z'],
    ['2018-10-01T18:01:32.12345670+00:00', '2018-10-01T18:01:32.1234567Z'],
  ])('and suggests for %s the same instant, %s', (text, value) => {
    expect(warning(text)?.suggestion).toEqual({ action: 'replace', value });
  });

  it.each([
    ['a leap second', '2019-06-30T23:59:60Z'],
    ['a leap second elsewhere', '1990-12-31T15:59:60-08:00'],
    ['year 0000', '0000-06-01T00:00:00Z'],
    ['an instant before year 0001', '0001-01-01T00:30:00+01:00'],
    ['an instant after year 9999', '9999-12-31T23:30:00-01:00'],
    ['more digits than seven', '2018-10-01T18:01:32.123456789Z'],
  ])('and suggests nothing for %s', (_what, text) => {
    expect(warning(text)).not.toHaveProperty('suggestion');
  });
});

describe('both refuse', () => {
  it.each([
    ['a line feed behind', '2019-01-02T03:04:05Z\n'],
    ['a carriage return behind', '2019-01-02T03:04:05Z\r'],
    ['a line separator behind', '2019-01-02T03:04:05Z\u2028'],
    ['digits of another script', '٢٠١٩-01-02T03:04:05Z'],
    ['a leap second in March', '2019-03-31T23:59:60Z'],
    ['no such day', '2019-02-29T00:00:00Z'],
    ['no zone', '2019-01-02T03:04:05'],
    ['an offset of a day', '2019-01-02T03:04:05+24:00'],
  ])('%s, as one fault', (_what, text) => {
    for (const { validate } of [Strict, Tolerant]) {
      const result = validate(of(text));
      const found = result.ok ? [] : result.issues.filter((issue) => issue.pointer === pointer);
      expect(found).toMatchObject([{ code, severity: 'error' }]);
    }
  });
});

it('strict says why', () => {
  const reason = (text: string): string | undefined => {
    const result = Strict.validate(of(text));
    return result.ok ? undefined : result.issues.find((issue) => issue.pointer === pointer)?.message;
  };
  expect(reason('0000-01-01T00:00:00Z')).toContain('0001 to 9999');
  expect(reason('2019-06-30T23:59:60Z')).toContain('00 to 59');
});
