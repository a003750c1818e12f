import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignEncoding } from '../src/encoding.ts';
import { linesOf } from '../src/excerpt.ts';
import { itemsOf } from '../src/items.ts';
import { readDocument } from '../src/json.ts';
import { readJsonc } from '../src/jsonc.ts';
import { blankLines, readLine, records } from '../src/lines.ts';

describe('lines', () => {
  it('are records where they are not blank, with their numbers and offsets', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', '\t\r'),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const bytes = Buffer.from(lines.join('\n'));
        const wanted = lines.flatMap((text, index) => (text.trim() === '' ? [] : [[text, index + 1]]));
        const found = [...records(bytes)];
        expect(found.map((one) => [one.bytes.toString(), one.number])).toEqual(wanted);
        for (const { bytes: own, offset } of found) {
          expect(bytes.subarray(offset, offset + own.length).equals(own)).toBe(true);
        }
      }),
    );
  });

  it('that are blank are counted with one look', () => {
    expect(blankLines(Buffer.from(' \n\r\n\t\n{}\n'), 0)).toEqual({ count: 3, end: 6 });
    expect(blankLines(Buffer.from('{}\n  '), 3)).toEqual({ count: 1, end: 5 });
  });

  it('that hold a part of a document say that a line has to hold a whole one', () => {
    const [fault] = readLine({ bytes: Buffer.from('{"id":'), number: 7, offset: 40 }).faults;
    expect(fault).toMatchObject({ code: 'json/syntax', help: expect.stringContaining('whole document') });
  });
});

describe('JSON with comments', () => {
  it('says what it says without them, at the same places', async () => {
    const text = '{ // one\n  "a": [1, /* two */ 2,],\n  "b": "// none"\n}\n';
    const { content, excerpt } = await readJsonc(Buffer.from(text));
    expect(content?.value).toEqual({ a: [1, 2], b: '// none' });
    const { start, end } = content?.root().members?.get('b') ?? { start: 0, end: 0 };
    expect(linesOf(excerpt).range(start, end)).toMatchObject({ line: 3, column: 8 });
  });
});

describe('the items of an array', () => {
  it('are documents with their own faults and places', () => {
    const document = readDocument(Buffer.from('{"x":1,"x":2,"value":[{"id":"a"},{"id":1,"id":2}]}'));
    const { value = [] } = Object(document.content?.value) as { readonly value?: unknown[] };
    const { items, rest } = itemsOf(document, value, ['value']);
    expect(rest.map(({ path }) => path)).toEqual([['x']]);
    expect(items.map(({ record, root, faults }) => [record, root, faults.map(({ path }) => path)])).toEqual([
      [1, '/value/0', []],
      [2, '/value/1', [['id']]],
    ]);
  });
});

describe('another encoding', () => {
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  const utf16 = Buffer.from('{"id":"a"}', 'utf16le');

  it.each([
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', swapped(utf16)],
  ])('%s is told by its zero bytes, and by its mark', (name, bytes) => {
    expect(foreignEncoding(bytes)).toContain(`zero bytes of ${name}`);
    const mark = name.endsWith('LE') ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(foreignEncoding(Buffer.concat([Buffer.from(mark), bytes]))).toContain(`byte order mark of ${name}`);
  });

  it('is seen in no text in UTF-8', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(foreignEncoding(Buffer.from(text))).toBeUndefined();
      }),
    );
  });
});
