import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages as english } from '@referral-kit/messages/json/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { Address as AddressOfBytes } from '../src/bytes.ts';
import { Address, Referral, redact, toProblemDetails } from '../src/index.ts';
import { jsonCodes, parseJson, validateJson } from '../src/json.ts';
import { translate } from '../src/locales/de.ts';
import { Address as Incoming } from '../src/tolerant.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** Texts that are JSON, nearly JSON, or written in a way that loses something. */
const texts = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom('', ',', '"', '}', ':', '\\', '0', '"a":1,', '1e999', '\\ud800', '\ud800', '__proto__'),
    )
    .map(([text, at, cut, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }),
);

describe('parseJson', () => {
  it('makes the value that JSON.parse makes, of the texts of which JSON.parse makes one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseJson(text);
        const expected = parsed(text);
        expect('value' in result).toBe(expected !== undefined);
        expect(result.value).toEqual(expected?.value);
        if (!expected) expect(result.issues?.at(-1)?.code).toBe('json/syntax');
      }),
      { numRuns: scaled(2000) },
    );
  });

  it('gives the same answer about the bytes of a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.isWellFormed() && !text.startsWith('\ufeff'));
        const { rangeOf: _, ...ofText } = parseJson(text);
        const { rangeOf: __, ...ofBytes } = parseJson(encode(text));
        const { rangeOf: ___, ...marked } = parseJson(encode(`\ufeff${text}`));
        expect(ofBytes).toEqual(ofText);
        expect(marked).toEqual(ofText);
      }),
    );
  });

  it('makes the message of an issue of its code and its parameters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { code, params, message, range, pointer, path } of parseJson(text).issues ?? []) {
          expect(Object.keys(jsonCodes)).toContain(code);
          expect((english[code] as (of: object) => string)(params)).toBe(message);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(pointer === '').toBe(path.length === 0);
        }
      }),
      { numRuns: scaled(1000) },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'json/duplicate-key', '/a', 1, 8],
    ['[\n  12345678901234567890\n]', 'json/lossy-number', '/0', 2, 3],
    ['["\\ud83d"]', 'json/lone-surrogate', '/0', 1, 3],
    ['["\ud83d"]', 'json/lone-surrogate', '/0', 1, 3],
    ['{"__proto__":1}', 'json/unsafe-key', '/__proto__', 1, 2],
    ['{"a":1,}', 'json/syntax', '', 1, 8],
    ['['.repeat(513), 'json/too-deep', '/0'.repeat(512), 1, 513],
  ] as const)('reports %j at its place', (text, code, pointer, line, column) => {
    expect(parseJson(text).issues).toMatchObject([{ code, severity: 'error', pointer, range: { line, column } }]);
  });

  it('reports bytes that are not UTF-8, and takes any Uint8Array', () => {
    const bytes = Uint8Array.of(0x22, 0xe9, 0x22);
    const shared = new Uint8Array(new SharedArrayBuffer(3));
    const growing = new Uint8Array(new ArrayBuffer(3, { maxByteLength: 9 }));
    for (const memory of [bytes, Buffer.from(bytes), shared, growing]) {
      memory.set(bytes);
      expect(parseJson(memory).issues).toMatchObject([
        { code: 'json/invalid-utf8', params: { received: '0xE9', offset: 1 }, range: { start: 1, end: 2 } },
      ]);
    }
    growing.set(encode('"e"'));
    expect(parseJson(growing)).toMatchObject({ ok: true, value: 'e' });
  });

  it('reads to any depth without running out of stack', () => {
    for (const text of ['['.repeat(1_000_000), '{"a":'.repeat(1_000_000)])
      expect(parseJson(text).issues).toMatchObject([{ code: 'json/too-deep' }]);
  });

  it('finds values by path and by pointer, and says where a missing one would be', () => {
    const text = '{\n  "details": {"notes": "x"},\n  "team": [1, 22]\n}';
    const { rangeOf } = parseJson(text);
    const textAt = (place: Parameters<typeof rangeOf>[0]): string => {
      const range = rangeOf(place);
      return text.slice(range?.start, range?.end);
    };
    expect(textAt('/team/1')).toBe('22');
    expect(textAt(['details', 'notes'])).toBe('"x"');
    expect(rangeOf('/details/currency')).toMatchObject({ line: 2, column: 14, endColumn: 15 });
    expect(textAt('')).toBe(text);
    expect(parseJson('{').rangeOf('')).toBeUndefined();
  });

  it('counts the issues beyond the limit', () => {
    const text = `{${Array.from({ length: 9 }, () => '"a":1').join()}}`;
    expect(parseJson(text, { limit: 3 })).toMatchObject({ ok: false, omitted: 5 });
    expect(parseJson(text, { limit: 3 }).issues).toHaveLength(3);
  });

  it('refuses misuse, naming what it takes', () => {
    for (const source of [
      undefined,
      null,
      1,
      {},
      [1],
      new ArrayBuffer(2),
      new Uint16Array(2),
      new DataView(new ArrayBuffer(1)),
    ])
      expect(() => parseJson(source as never)).toThrow(TypeError);
    expect(() => parseJson('{}', { lmit: 3 } as never)).toThrow(/limit/);
    expect(() => validateJson(Referral, '{}', { lmit: 3 } as never)).toThrow(TypeError);
  });
});

const fixtures = join(import.meta.dirname, '../../../fixtures/referral');

describe('validateJson', () => {
  it('says of every fixture what the validator says, and where it stands', () => {
    const names = ['valid', 'invalid'].flatMap((folder) =>
      readdirSync(join(fixtures, folder))
        .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
        .map((name) => join(fixtures, folder, name)),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const text = readFileSync(name, 'utf8');
      const result = validateJson(Referral, text);
      const expected = Referral.validate(JSON.parse(text));
      expect(result.ok).toBe(expected.ok);
      const places = (issues: readonly { code: string; pointer: string }[] = []): string[] =>
        issues.map(({ code, pointer }) => `${code} ${pointer}`).sort();
      expect(places(result.issues)).toEqual(places(expected.issues));
      for (const { code, path, range } of result.issues ?? []) {
        const there = text.slice(range.start, range.end);
        if (code === 'schema/missing-member') expect(there).toMatch(/^[[{]$/);
        else if (code === 'schema/unknown-member') expect(JSON.parse(there)).toBe(path.at(-1));
        else expect(parsed(there)).toBeDefined();
      }
    }
  });

  it('agrees with isJson about any text', () => {
    const valid = '{"addressLine1":"1 Quay","city":"Oslo","country":"NO"}';
    const changed = fc
      .tuple(
        fc.nat(),
        fc.nat({ max: 1 }),
        fc.constantFrom('', ',', ' ', '"city":"x",', '\\u0061', '1e400', '"a":null,'),
      )
      .map(([at, cut, put]) => {
        const place = at % (valid.length + 1);
        return valid.slice(0, place) + put + valid.slice(place + cut);
      });
    fc.assert(
      fc.property(changed, (text) => {
        expect(validateJson(Address, text).ok).toBe(AddressOfBytes.isJson(encode(text)));
      }),
      { numRuns: scaled(1000) },
    );
  });

  it('does not judge what a fault in the writing leaves unsettled', () => {
    const text = '{"addressLine1":"1","city":"Oslo","city":7,"x":1,"x":2,"country":"Nwe"}';
    const codes = validateJson(Address, text).issues?.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes).toEqual([
      'json/duplicate-key /city',
      'json/duplicate-key /x',
      'schema/unknown-member /x',
      'schema/not-in-enum /country',
    ]);
  });

  it('takes a tolerant validator, whose warnings have places too', () => {
    const result = validateJson(Incoming, '{"addressLine1":"1","city":"Oslo","country":"NO","newThing":1}');
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'schema/unknown-member', range: { column: 50 } }] });
  });

  it('passes on the options of the validator', () => {
    const text = '{"addressLine1":"1","city":"Oslo","country":"Nwe","Secret":{"a":1,"a":2},"b":12345678901234567890}';
    const spoken = validateJson(Address, text, { translate });
    for (const { code, params, message } of spoken.issues ?? []) expect(message).toBe(translate({ code, params }));
    expect(spoken.issues?.flatMap(({ related = [] }) => related.map(({ message }) => message))).toContain(
      'Das erste Feld dieses Namens',
    );
    const { issues: hidden } = validateJson(Address, text, { redact });
    const written = JSON.stringify(hidden);
    for (const secret of ['Nwe', 'Secret', '12345678901234567', '"a"', '/a']) expect(written).not.toContain(secret);
    expect(validateJson(Address, text, { limit: 1 })).toMatchObject({ omitted: 4 });
  });

  it('has issues that problem details take', () => {
    const result = validateJson(Referral, '{"id":1,}');
    expect(toProblemDetails(result as never).errors).toMatchObject([{ code: 'json/syntax', pointer: '' }]);
  });
});

it('says how to mend a text, unless in another language or without the document', () => {
  const helpOf = (text: string, options?: object): string | undefined => parseJson(text, options).issues?.[0]?.help;
  expect(helpOf('{"id": 1,}')).toBe('remove the comma');
  expect(helpOf("{'id': 1}")).toContain('double quotes');
  expect(helpOf('{"id": 1, "id": 2}')).toBe('keep one of the two');
  expect(helpOf('{"id": 12345678901234567890}')).toContain('12345678901234567000');
  expect(helpOf('{"id": 1,}', { translate })).toBeUndefined();
  expect(helpOf('{"id": 1,}', { redact })).toBeUndefined();
  expect(validateJson(Address, '{"city": True}').issues?.[0]).toMatchObject({
    code: 'json/syntax',
    help: 'write true',
  });
});
