import { format as byCfworker } from '@cfworker/json-schema';
import { type FormatName, fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { shapes } from '../src/formula/format-shapes.ts';
import { formatSamples } from '../src/formula/formats.ts';

const byAjv = (name: string, text: string): boolean => {
  const format = fullFormats[name as FormatName];
  if (format instanceof RegExp) return format.test(text);
  const validate = typeof format === 'object' ? format.validate : format;
  if (validate instanceof RegExp) return validate.test(text);
  return typeof validate === 'function' && Boolean((validate as (text: string) => unknown)(text));
};

const more = [
  'urn:uuid:123e4567-e89b-42d3-a456-426614174000',
  '"a b"@c.de',
  '::ffff:192.168.0.1',
  '1998-12-31t15:59:60.123-08:00',
  '12:00:00.5+01:00',
  'PT4H5M6S',
];

/** Texts of formats with a few characters put in, replaced or left out. */
const nearly = fc
  .tuple(
    fc.constantFrom(...formatSamples, ...more),
    fc.array(fc.tuple(fc.nat(50), fc.nat(1), fc.constantFrom(...'0129abzATZ:.-+/@#%~ \n\t"[]é१PDMS', '')), {
      maxLength: 3,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((old, [at, drop, put]) => {
      const place = at % (old.length + 1);
      return old.slice(0, place) + put + old.slice(place + drop);
    }, text),
  );

describe('the shape of a format', () => {
  it.each([...shapes])('%s: whatever a library takes for one matches %s', (name, shape) => {
    const expression = new RegExp(shape, 'u');
    let accepted = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        if (!byAjv(name, text) && !byCfworker[name]?.(text)) return;
        accepted++;
        expect([text, expression.test(text)]).toEqual([text, true]);
      }),
      { numRuns: scaled(6000) },
    );
    expect(accepted).toBeGreaterThan(scaled(6000) / 1000);
  });
});
