import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Report } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const name = 'referral-kit.config.json';

const report = async (cwd: string, words: string[] = []): Promise<Report> =>
  JSON.parse((await cli(cwd, ['validate', '--reporter', 'json', ...words])).stdout) as Report;

const shown = (all: Report): unknown[] =>
  all.results.map(({ file, type, profile, outcome }) => [file, type, profile, outcome]);

describe('the configuration', () => {
  const files = {
    [name]: {
      paths: ['data'],
      profile: 'tolerant',
      files: [
        { match: 'data/places/', type: 'Address', profile: 'strict' },
        { match: ['*.tag.json'], type: 'Tag' },
      ],
    },
    'data/a.json': referral,
    'data/places/b.json': address,
    'data/places/c.tag.json': { id: 'x' },
    'data/member/d.tag.json': { id: 'x' },
    'sub/e.json': referral,
  };

  it('tells what files hold and which to read, also from a folder below it', async () => {
    const cwd = folder({ ...files, '.git/HEAD': '' });
    const expected = [
      ['data/a.json', 'Referral', 'tolerant', 'valid'],
      ['data/member/d.tag.json', 'Tag', 'tolerant', 'valid'],
      ['data/places/b.json', 'Address', 'strict', 'valid'],
      ['data/places/c.tag.json', 'Tag', 'strict', 'valid'],
    ];
    expect(shown(await report(cwd))).toEqual(expected);
    const below = expected.map(([file, ...rest]) => [`../${file}`, ...rest]);
    expect(shown(await report(join(cwd, 'sub')))).toEqual(below);
    expect(shown(await report(join(cwd, 'sub'), ['e.json']))).toEqual([['e.json', 'Referral', 'tolerant', 'valid']]);
    expect(shown(await report(join(cwd, 'sub'), ['--no-config', 'e.json']))).toEqual([
      ['e.json', 'Referral', 'strict', 'valid'],
    ]);
    expect(shown(await report(cwd, ['--type', 'Tag', 'data/places/b.json']))).toEqual([
      ['data/places/b.json', 'Tag', 'strict', 'invalid'],
    ]);
  });

  it('may be a member of package.json, or any file', async () => {
    const cwd = folder({
      'package.json': { name: 'x', 'referral-kit': files[name] },
      'other.json': { type: 'Tag' },
      ...files,
      [name]: '',
    });
    const words = ['validate', '--reporter', 'json'];
    expect((await cli(cwd, words)).stderr).toContain('package.json');
    const only = folder({
      'package.json': { 'referral-kit': files[name] },
      'data/a.json': referral,
      'b.json': { type: 'Tag' },
    });
    expect(shown(await report(only))).toEqual([['data/a.json', 'Referral', 'tolerant', 'valid']]);
    expect(shown(await report(only, ['--config', 'b.json', 'data/a.json']))).toEqual([
      ['data/a.json', 'Tag', 'strict', 'invalid'],
    ]);
    expect((await cli(only, [...words, '--config', 'c.json', 'b.json'])).status).toBe(2);
  });

  it('names reports and whether nothing is all right', async () => {
    const cwd = folder({
      [name]: { reporters: ['json=out/r.json'], allowEmpty: true, paths: ['*.ndjson'] },
      '.git/HEAD': '',
      'sub/x': '',
    });
    expect((await cli(join(cwd, 'sub'), ['validate'])).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8'))).toMatchObject({ summary: { records: 0 } });
  });

  it.each([
    ['{"typ":"Tag"}', 'schema/unknown-member', '1:2', 'type'],
    ['{\n "type":"Tagg"}', 'schema/not-in-enum', '2:9', 'Tag'],
    ['{"files":[{"type":"Tag"}]}', 'schema/missing-member', '1:11', 'match'],
    ['{"files":{}}', 'schema/wrong-type', '1:10', 'an array'],
    ['{"paths":[]}', 'schema/out-of-range', '1:10', 'paths'],
    ['{"type":"Tag","type":"Tag"}', 'json/duplicate-key', '1:15', 'type'],
    ['{"type":"Tag",,}', 'json/syntax', '1:15', 'name'],
    ['{// a comment\n"type":"Tagg",}', 'schema/not-in-enum', '2:8', '// a comment'],
    ['{"type":"Tag" /* no end', 'json/syntax', '1:15', '/* no end'],
    ['{"type":"Tag"} /* no end', 'json/syntax', '1:16', '/* no end'],
    ['{"paths":[,]}', 'json/syntax', '1:11', 'value'],
    ['{"paths":["a.json",,]}', 'json/syntax', '1:20', 'value'],
    ['{"type":"Tag","paths":,"x"}', 'json/syntax', '1:23', 'value'],
    ['{"type":"Tag"}/*/', 'json/syntax', '1:15', '/*/'],
    ["{type:'Tag'}", 'json/syntax', '1:2', 'name'],
    ['', 'json/syntax', '1:1', 'value'],
    ['[]', 'schema/wrong-type', '1:1', 'an object'],
  ])('is wrong usage when it is at fault: %s', async (text, code, place, hint) => {
    const ran = await cli(folder({ [name]: text, 'a.json': referral }), ['validate', 'a.json']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(code);
    expect(ran.stderr).toContain(`${name}:${place}`);
    expect(ran.stderr).toContain(hint);
  });

  it.each([
    ['{ // why\n "type": "Tag", /* one\n two */ "paths": ["a.json",], }\n// end'],
    ['\ufeff{"type":"Tag","paths":["a.json"]}//'],
    ['{"type":"Tag","paths":["a.json",/* "//,]" */],"ignore":["// no, comment,}"]}'],
  ])('may have comments and trailing commas, and the ending of such files: %j', async (text) => {
    for (const own of [name, `${name}c`]) {
      const cwd = folder({ [own]: text, 'a.json': { id: 'a' } });
      expect(shown(await report(cwd))).toEqual([['a.json', 'Tag', 'strict', 'valid']]);
    }
  });

  it('has no comments in package.json, and is in one file only', async () => {
    const manifest = folder({ 'package.json': '{"referral-kit":{} // no\n}', 'a.json': referral });
    expect((await cli(manifest, ['validate', 'a.json'])).status).toBe(2);
    const both = await cli(folder({ [name]: {}, [`${name}c`]: {}, 'a.json': referral }), ['validate', 'a.json']);
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining(`${name}c contain`)]);
  });

  it('is looked for no further than the repository', async () => {
    const cwd = folder({ [name]: '{', 'repo/.git/HEAD': '', 'repo/a.json': referral });
    expect((await cli(join(cwd, 'repo'), ['validate', 'a.json'])).status).toBe(0);
    expect((await cli(cwd, ['validate', 'repo/a.json'])).status).toBe(2);
  });
});
