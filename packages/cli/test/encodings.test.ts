import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { folder, type Report } from './helpers/cli.ts';

/** Validates files as tags, in this process. @returns the status, and `code line:column message` of each issue by file */
const validate = async (files: Record<string, unknown>): Promise<{ status: number; found: Record<string, string> }> => {
  const cwd = folder(files);
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const status = await main(['validate', '--type', 'Tag', '--jobs', '1', '--reporter', 'json=out/report.json', '.']);
    const { results } = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')) as Report;
    const found = results.map(({ file, issues }): [string, string] => [
      file,
      issues.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`).join('; '),
    ]);
    return { status, found: Object.fromEntries(found) };
  } finally {
    process.chdir(before);
  }
};

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string): Buffer =>
  Buffer.concat([...text].map((one) => Buffer.from([one.charCodeAt(0), 0, 0, 0])));
const utf32be = (text: string): Buffer =>
  Buffer.concat([...text].map((one) => Buffer.from([0, 0, 0, one.charCodeAt(0)])));
const bytes = (...all: number[]): Buffer => Buffer.from(all);

const texts = { json: '{"id":"a"}', ndjson: '{"id":"a"}\n', yaml: 'id: a\n' };

describe('a file in every format', () => {
  it.each([
    ['UTF-16 LE', bytes(0xff, 0xfe), (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', bytes(0xfe, 0xff), utf16be],
    ['UTF-32 LE', bytes(0xff, 0xfe, 0, 0), utf32le],
    ['UTF-32 BE', bytes(0, 0, 0xfe, 0xff), utf32be],
  ])('in %s is said to be that, with its mark and without', async (name, mark, encode) => {
    const all = Object.entries(texts).flatMap(([format, text]): [string, Buffer][] => [
      [`marked.${format}`, Buffer.concat([mark, encode(text)])],
      [`plain.${format}`, encode(text)],
      [`marked.${format}.gz`, gzipSync(Buffer.concat([mark, encode(text)]))],
    ]);
    const { status, found } = await validate(Object.fromEntries(all));
    expect(status).toBe(4);
    expect(Object.keys(found)).toHaveLength(all.length);
    for (const issue of Object.values(found)) {
      expect(issue).toContain('json/invalid-utf8');
      expect(issue).toContain(name);
    }
  });

  it('may begin with the mark of UTF-8, which is no column', async () => {
    const valid = Object.entries(texts).map(([format, text]) => [`a.${format}`, `\ufeff${text}`]);
    expect((await validate(Object.fromEntries(valid))).status).toBe(0);
    const { found } = await validate({
      'b.json': '\ufeff{"id":1}',
      'b.ndjson': '\ufeff{"id":1}',
      'b.yaml': '\ufeffid: 1',
    });
    const places = Object.values(found).map((issue) => issue.split(' ')[1]);
    expect(places).toEqual(['1:7', '1:7', '1:5']);
  });

  it('names the first byte that is not UTF-8, by its offset in the file', async () => {
    const { found, status } = await validate({
      'a.json': Buffer.concat([Buffer.from('{"id":"é'), bytes(0xe9), Buffer.from('"}')]),
      'a.ndjson': Buffer.concat([Buffer.from('{"id":"a"}\n{"id":"'), bytes(0xc3), Buffer.from('"}\n{"id":1}')]),
      'a.yaml': Buffer.concat([Buffer.from('x: 1\nid: '), bytes(0xed, 0xa0, 0x80)]),
    });
    expect(status).toBe(4);
    expect(found['a.json']).toMatch(/invalid-utf8 1:9 .*0xE9.* 9 /);
    expect(found['a.yaml']).toMatch(/invalid-utf8 2:5 .*0xED.* 9 /);
  });

  it('is told from what is compressed, or is under an odd name', async () => {
    const odd = 'a\n\u202e::b.json';
    const { found } = await validate({ 'zipped.json': gzipSync(texts.json), [odd]: '{' });
    expect(found['zipped.json']).toContain('gzip');
    expect(found[odd]).toContain('json/syntax 1:2');
  });
});
