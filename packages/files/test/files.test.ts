import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../src/blocks.ts';
import { type Bytes, fill, streamBytes } from '../src/bytes.ts';
import { gunzip } from '../src/gunzip.ts';
import { patternMaker } from '../src/ignore/patterns.ts';
import { walk } from '../src/walk.ts';
import { fileOutput } from '../src/write-file.ts';

const folders: string[] = [];
const folder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'referral-kit-')));
  return folders.at(-1) as string;
};
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const chunks = fc.array(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)));
const bytesOf = (all: readonly Buffer[]): Bytes => streamBytes(Readable.from(all, { objectMode: true }));

const readAll = async (bytes: Bytes): Promise<Buffer> => {
  const buffer = Buffer.alloc(1 << 16);
  return buffer.subarray(0, await fill(bytes, buffer));
};

describe('blocks of lines', () => {
  it('are the input, each ending with a line, however it arrives', async () => {
    const text = fc.array(fc.constantFrom('\n', 'a', 'bc\n', '\r\n')).map((parts) => Buffer.from(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (parts) => {
        const found: Buffer[] = [];
        for await (const block of blocksOf(bytesOf(parts), 1 << 10)) {
          if ('length' in block) throw new Error('no line is that long');
          expect(block.offset).toBe(Buffer.concat(found).length);
          found.push(Buffer.from(block.bytes));
        }
        expect(Buffer.concat(found)).toEqual(Buffer.concat(parts));
        expect(found.slice(0, -1).every((bytes) => bytes.at(-1) === 0x0a)).toBe(true);
      }),
    );
  });
});

describe('gzip', () => {
  it('gives back what was compressed, in one member or several', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array(), { minLength: 1 }), async (members) => {
        const compressed = Buffer.concat(members.map((bytes) => gzipSync(bytes)));
        const bytes = await gunzip(bytesOf([compressed]));
        expect(await readAll(bytes)).toEqual(Buffer.concat(members));
        bytes.close();
      }),
      { numRuns: 30 },
    );
  });

  it('says what is wrong with data that is cut short, and keeps what came before', async () => {
    const compressed = gzipSync('a'.repeat(1000));
    const bytes = await gunzip(bytesOf([compressed.subarray(0, -4)]));
    const buffer = Buffer.alloc(2000);
    expect(await bytes.read(buffer)).toBe(1000);
    await expect(bytes.read(buffer)).rejects.toMatchObject({ problem: { code: 'gzip/truncated' } });
    bytes.close();
  });
});

describe('a stream of bytes', () => {
  it('is the same however much is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 50 }), async (all, size) => {
        const bytes = bytesOf(all.filter(({ length }) => length > 0));
        const found: Buffer[] = [];
        for (let count = 1; count > 0; ) {
          const buffer = Buffer.alloc(size);
          count = await bytes.read(buffer);
          found.push(buffer.subarray(0, count));
        }
        expect(Buffer.concat(found)).toEqual(Buffer.concat(all));
      }),
    );
  });
});

describe('a file that is written', () => {
  it('appears when it is whole, and leaves nothing else behind', () => {
    const path = join(folder(), 'new/report.json');
    const output = fileOutput(path);
    output.write('{}');
    expect(readdirSync(join(path, '..'))).toEqual([expect.stringMatching(/^\.referral-kit-.*\.tmp$/)]);
    output.close();
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readdirSync(join(path, '..'))).toEqual(['report.json']);
  });
});

describe('a folder', () => {
  it('gives what is wanted in it, also behind links, and never goes in circles', () => {
    const top = folder();
    for (const name of ['a', 'node_modules', '.hidden']) {
      mkdirSync(join(top, name));
      writeFileSync(join(top, name, 'x.json'), '');
      writeFileSync(join(top, name, 'x.txt'), '');
    }
    symlinkSync(top, join(top, 'a/up'));
    const found = [...walk(top, { isDocument: (name) => name.endsWith('.json') })];
    expect(found.map(({ path }) => path)).toEqual([join(top, 'a/x.json')]);
    expect(found[0]?.siblings).toEqual(new Set(['x.json', 'x.txt', 'up']));
  });
});

describe('patterns', () => {
  it('count from their folder, the last one most', async () => {
    const top = folder();
    const patterns = (await patternMaker(top))(top, { rules: ['*.json', '!keep.json', '/only/'] });
    expect(patterns.match(join(top, 'a/b.json'), false)).toMatchObject({ isIgnored: true, pattern: '*.json' });
    expect(patterns.match(join(top, 'a/keep.json'), false)).toMatchObject({ isIgnored: false });
    expect(patterns.match(join(top, 'only/any.txt'), false)).toMatchObject({ isIgnored: true, pattern: '/only/' });
    expect(patterns.match(join(top, '../b.json'), false)).toBeUndefined();
  });
});
