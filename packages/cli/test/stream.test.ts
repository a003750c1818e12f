import { gzipSync } from 'node:zlib';
import { blocksOf } from '@referral-kit/files/blocks';
import type { Bytes } from '@referral-kit/files/bytes';
import { gunzip } from '@referral-kit/files/gunzip';
import { records } from '@referral-kit/parse/lines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRevision } from '../src/compiled/contract.ts';
import { detectLines } from '../src/validate/detect-lines.ts';
import { type DocumentResult, expandResults } from '../src/validate/document-result.ts';
import { checkLines } from '../src/validate/lines.ts';
import { cli, folder, validate } from './helpers/cli.ts';

/** Bytes that arrive in chunks of some sizes, over and over. */
const inChunks = (content: Buffer, sizes: readonly number[]): Bytes => {
  let at = 0;
  let turn = 0;
  return {
    read: (into) => {
      const size = sizes[turn % sizes.length] as number;
      turn += 1;
      const count = content.copy(into, 0, at, Math.min(at + size, content.length));
      at += count;
      return turn % 2 === 0 ? count : Promise.resolve(count);
    },
    close: () => {},
  };
};

const tag = { type: 'Tag' };
const input = { name: 'a.ndjson', path: '/a.ndjson', folders: [] };

const check = async (bytes: Bytes, maxSize?: number, start?: number): Promise<DocumentResult[]> => {
  const settings = { defaultRevision, ...tag, ...(maxSize !== undefined && { maxSize }) };
  const verdicts: DocumentResult[] = [];
  const found = checkLines(input, bytes, settings, start === undefined ? undefined : { start });
  for await (const some of found) verdicts.push(...expandResults(some));
  return verdicts;
};

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('blocks of lines', () => {
  it('hold all lines, whole, each in its place, whatever chunks the bytes come in', async () => {
    const content = fc
      .array(fc.constantFrom('\n', '\r\n', 'a', 'é', '{"id":1}', '     '))
      .map((parts) => Buffer.from(parts.join('')));
    await fc.assert(
      fc.asyncProperty(content, sizes, async (bytes, chunks) => {
        const parts: Buffer[] = [];
        for await (const block of blocksOf(inChunks(bytes, chunks), 1000)) {
          if ('length' in block) throw new Error('no line is too long');
          expect(block.offset).toBe(Buffer.concat(parts).length);
          parts.push(Buffer.from(block.bytes));
        }
        expect(Buffer.concat(parts)).toEqual(bytes);
        expect(parts.slice(0, -1).every((part) => part.at(-1) === 0x0a)).toBe(true);
      }),
    );
  });
});

describe('documents on lines', () => {
  const lines = ['{"id":"a"}', '', '{"id":1}\r', '{"id":"é"}', '{"id":', ' \t', '{"id":"b","id":"c"}', '{"id":"d"}'];

  it('give the same verdicts whatever chunks they come in, with or without a last line feed', async () => {
    const [first = [], ...others] = await Promise.all(
      [[1], [2, 3], [7], [1000]].flatMap((chunks) =>
        ['', '\n'].map((end) => check(inChunks(Buffer.from(lines.join('\n') + end), chunks))),
      ),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(first.map(({ record, outcome, issues }) => [record, outcome, issues[0]?.line, issues[0]?.column])).toEqual([
      [1, 'valid', undefined, undefined],
      [2, 'invalid', 3, 7],
      [3, 'valid', undefined, undefined],
      [4, 'unreadable', 5, 7],
      [5, 'invalid', 7, 11],
      [6, 'valid', undefined, undefined],
    ]);
  });

  it('may have a byte order mark, which counts for the offsets of bytes alone', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff{"id":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    const [result] = await check(inChunks(bytes, [2]));
    expect(result?.issues[0]).toMatchObject({ code: 'json/invalid-utf8', line: 1, column: 8 });
    expect(result?.issues[0]?.message).toContain('offset 10 ');
  });

  it('are told by their offset beyond 4 GiB', async () => {
    const [result] = await check(inChunks(Buffer.from([0x22, 0xff, 0x22]), [2]), undefined, 2 ** 33);
    expect(result?.issues[0]?.message).toContain(`offset ${2 ** 33 + 1} `);
  });

  it('are reported when they are too long, and hide no other', async () => {
    const long = `{"id":"${'x'.repeat(3_000_000)}"}`;
    const bytes = Buffer.from(`{"id":"a"}\n${long}\n{"id":1}\n${'{"id":"123456789"}'.repeat(2)}`);
    for (const chunks of [[65_536], [5_000_000]]) {
      const verdicts = await check(inChunks(bytes, chunks), 32);
      expect(verdicts.map(({ outcome, issues }) => [outcome, issues[0]?.code, issues[0]?.line])).toEqual([
        ['valid', undefined, undefined],
        ['unreadable', 'json/too-large', 2],
        ['invalid', 'schema/wrong-type', 3],
        ['unreadable', 'json/too-large', 4],
      ]);
      expect(verdicts[1]?.excerpt?.text.length).toBeLessThan(1000);
      expect(verdicts[1]?.issues[0]?.message).toContain(String(long.length));
    }
  });
});

const member = gzipSync('{"id":"a"}\n'.repeat(1000));
const damaged = Buffer.from(member);
damaged.writeUInt8(damaged.readUInt8(member.length - 6) ^ 255, member.length - 6);

describe('gzip data', () => {
  const decompress = async (bytes: Buffer, chunks: readonly number[]): Promise<[number, string | undefined]> => {
    let count = 0;
    try {
      const plain = await gunzip(inChunks(bytes, chunks));
      const into = Buffer.alloc(999);
      for (let read = await plain.read(into); read > 0; read = await plain.read(into)) count += read;
      return [count, undefined];
    } catch (error) {
      return [count, (error as { problem: { code: string } }).problem.code];
    }
  };

  it.each([
    ['one member', member, 11_000, undefined],
    ['several members', Buffer.concat([member, member]), 22_000, undefined],
    ['zeros at the end', Buffer.concat([member, Buffer.alloc(50)]), 11_000, undefined],
    ['no length', member.subarray(0, -3), 11_000, 'gzip/truncated'],
    ['another member begun', Buffer.concat([member, member.subarray(0, 2)]), 11_000, 'gzip/truncated'],
    ['text at the end', Buffer.concat([member, Buffer.from('{"id":"b"}')]), undefined, 'gzip/trailing-data'],
    ['a wrong checksum', damaged, undefined, 'gzip/damaged'],
    ['text alone', Buffer.from('{"id":"a"}'), 0, 'gzip/not-gzip'],
    ['nothing', Buffer.alloc(0), 0, 'gzip/truncated'],
  ])('of %s', async (_, bytes, count, code) => {
    for (const chunks of [[1], [2, 3], [1000]]) {
      const [got, problem] = await decompress(bytes, chunks);
      expect([count ?? got, problem]).toEqual([got, code]);
    }
  });

  it('is read in every format, by name, and on standard input by its first bytes', async () => {
    const ran = await validate(
      {
        'a.ndjson.gz': gzipSync('{"id":"a"}\n{"id":1}\n'),
        'b.jsonl.gz': gzipSync('{"id":"a"}'),
        'c.json.gz': gzipSync('{\n  "id": 1\n}'),
        'd.ndjson.gz': member.subarray(0, -3),
      },
      ['.', '--type', 'Tag'],
    );
    expect(ran.short).toEqual([
      'schema/wrong-type /id 2:7-2:8',
      'schema/wrong-type /id 2:9-2:10',
      'gzip/truncated  1:1-1:1',
    ]);
    // What comes before the break is reported all the same.
    expect(ran.report.summary).toMatchObject({ files: 4, valid: 1002, invalid: 2, unreadable: 1 });
    expect(ran.status).toBe(4);
    const piped = await validate({}, ['--type', 'Tag', '-'], gzipSync('{"id":"a"}\n{"id":1}\n'));
    expect(piped.report.summary).toMatchObject({ records: 2, invalid: 1 });
    expect(piped.status).toBe(1);
  });

  it('cannot fill the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const files = {
      'a.json.gz': bomb,
      'b.ndjson.gz': gzipSync(Buffer.concat([Buffer.alloc(50_000_000, '['), Buffer.from('\n{"id":"a"}')])),
    };
    const ran = await validate(files, ['.', '--type', 'Tag', '--max-size', '1M']);
    expect(ran.issues.map(({ file, code }) => [file, code])).toEqual([
      ['a.json.gz', 'json/too-large'],
      ['b.ndjson.gz', 'json/too-large'],
    ]);
    expect(ran.report.summary).toMatchObject({ valid: 1, unreadable: 2 });
    expect(ran.status).toBe(4);
  });
});

describe('standard input', () => {
  it.each([
    ['a document on several lines', '{\n"id":"a"\n}', 1],
    ['a document on one line', '{"id":"a"}', 1],
    ['a document on each line', `${'{"id":"a"}\n'.repeat(40_000)}`, 40_000],
    ['blank lines first', '\n\n{"id":"a"}\n\n{"id":"b"}', 2],
  ])('holds %s', async (_, text, records) => {
    const ran = await validate({}, ['--type', 'Tag', '-'], text);
    expect([ran.report.summary.valid, ran.status]).toEqual([records, 0]);
  });

  const named = { name: '<stdin>', folders: [] };

  /** Gives its chunks, and cannot be asked for more. */
  const waiting = (chunks: readonly string[]): Bytes => {
    const left = [...chunks];
    return {
      read: (into) => {
        const chunk = left.shift();
        if (chunk === undefined) throw new Error('it waits for more');
        return into.write(chunk);
      },
      close: () => {},
    };
  };

  it.each([
    ['a record and a line feed', ['{"id":', '"a"}', '\n'], true],
    ['a blank line first', ['\n', '{"id":"a"}\n'], true],
    ['the beginning of a second line', ['[{}]\n', '['], true],
    ['the beginning of a document on several lines', ['{\n  "'], false],
  ])('is told by what has arrived: %s', async (_, chunks, isLines) => {
    const opened = await detectLines(named, waiting(chunks));
    expect(opened.isLines).toBe(isLines);
    const into = Buffer.alloc(100);
    expect(into.toString('utf8', 0, await opened.bytes.read(into))).toBe(chunks.join(''));
  });

  it.each([
    ['a list', '{"@odata.count":0,"value":[]}\n'],
    ['an array', '[{"id":"a"}]\n'],
    ['no line feed', '{"id":"a"}'],
    ['no document on the first line', '{"id":}\n'],
  ])('is one document if it ends after %s', async (_, text) => {
    expect((await detectLines(named, waiting([text, '']))).isLines).toBe(false);
  });
});

describe('--max-size', () => {
  it.each(['', '0', '1T', '-5', '1e3', '900G'])('is no size: %j', async (size) => {
    expect((await cli(folder(), ['validate', '--max-size', size, '.'])).status).toBe(2);
  });
});

describe('blank lines', () => {
  const blank = fc.constantFrom('\n', '\r\n', ' \t\n', '\n\n\n', '');
  const texts = fc.array(fc.tuple(blank, fc.constantFrom('{"id":"a"}\n', ' {"id":1}\n', '')), { maxLength: 8 });

  it('are counted, and otherwise nothing: each record keeps its line, however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(texts, blank, sizes, async (parts, last, chunks) => {
        const text = `${parts.flat().join('')}${last}`;
        const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        const streamed = (await check(inChunks(Buffer.from(text), chunks))).filter(
          ({ outcome }) => outcome !== 'empty',
        );
        expect(streamed).toHaveLength(lines.length);
        for (const { record = 0, issues } of streamed)
          for (const { line } of issues) expect(line).toBe(lines[record - 1]);
        expect([...records(Buffer.from(text))].map(({ number }) => number)).toEqual(lines);
        for (const { bytes, offset } of records(Buffer.from(text))) {
          expect(Buffer.from(text).subarray(offset, offset + bytes.length)).toEqual(bytes);
        }
      }),
    );
  });

  it('before the first record do not hide that each line is one', async () => {
    const content = Buffer.from(`${'\n'.repeat(200_000)}{"id":"a"}\n\n{"id":1}\n`);
    const { isLines } = await detectLines({ name: '<stdin>', folders: [] }, inChunks(content, [4096]));
    expect(isLines).toBe(true);
  });
});
