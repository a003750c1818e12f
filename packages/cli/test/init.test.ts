import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Report } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const name = 'referral-kit.config.json';

interface Initialised {
  readonly paths: readonly string[];
  readonly ignore?: readonly string[];
}

/** What `init` makes of a folder, and what the next `validate` then looks at. */
const init = async (files: Record<string, unknown>) => {
  const cwd = folder(files);
  const ran = await cli(cwd, ['init']);
  expect(ran.status).toBe(0);
  const { paths, ignore } = JSON.parse(readFileSync(join(cwd, name), 'utf8')) as Initialised;
  const validated = await cli(cwd, ['validate', '--reporter', 'json']);
  const { results } = JSON.parse(validated.stdout) as Report;
  const looked = [...new Set(results.map(({ file }) => file))];
  return { cwd, paths, ignore, said: ran.stdout, status: validated.status, looked };
};

/** What is in the folder of every package. */
const around = (path: string): Record<string, unknown> => ({
  [`${path}package.json`]: { name: 'x', version: '1.0.0', private: true, type: 'module' },
  [`${path}tsconfig.json`]: '{\n  // a comment\n  "compilerOptions": { "strict": true, },\n}',
  [`${path}compose.yaml`]: 'services:\n  db: { image: postgres }\n',
});

describe('init', () => {
  it('writes a configuration that the command takes, and never over another', async () => {
    const files = { 'fixtures/a.json': referral, 'dist/b.json': {}, '.gitignore': 'dist', 'package.json': {} };
    const { cwd, paths, ignore, status } = await init(files);
    expect([paths, ignore, status]).toEqual([['fixtures'], undefined, 0]);
    const text = readFileSync(join(cwd, name), 'utf8');
    const again = await cli(cwd, ['init']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining(name)]);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ 'referral-kit': {} }));
    expect((await cli(cwd, ['validate'])).stderr).toContain('Both');
  });

  it('says that there are no documents, and which folder it takes', async () => {
    const cwd = folder(around(''));
    const { status, stdout } = await cli(cwd, ['init']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('No documents found')]);
    expect(JSON.parse(readFileSync(join(cwd, name), 'utf8'))).toMatchObject({ paths: ['fixtures'] });
  });
});

describe('init in a monorepo', () => {
  const service = (path: string, fixtures: Record<string, unknown>): Record<string, unknown> => ({
    ...around(`${path}/`),
    ...Object.fromEntries(Object.entries(fixtures).map(([inner, content]) => [`${path}/${inner}`, content])),
  });

  it('names the folders of documents, wherever they are, and nothing else', async () => {
    const found = await init({
      ...around(''),
      ...service('services/a', { 'fixtures/address/valid/a.json': address, 'src/messages.json': { hello: 'Hi' } }),
      ...service('services/b', { 'test/data/a.yaml': JSON.stringify(referral), 'test/data/b.json': [referral] }),
      ...service('libs/c', { 'a.ndjson.gz': gzipSync(JSON.stringify(referral)) }),
      ...service('libs/d', { 'schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' } }),
      'k8s/deployment.yaml': 'kind: Deployment\nmetadata: { name: {{ .Values.name }} }\n',
    });
    expect(found.paths).toEqual(['libs/c/a.ndjson.gz', 'services/a/fixtures', 'services/b/test/data']);
    expect([found.status, found.ignore]).toEqual([0, undefined]);
    expect(found.looked).toHaveLength(4);
  });

  it('writes one pattern for folders of the same name in folders next to each other', async () => {
    const three = Object.assign(
      {},
      ...['a', 'b', 'c'].map((each) => service(`services/${each}`, { 'fixtures/a.json': referral })),
    );
    const found = await init(three);
    expect([found.paths, found.status, found.looked.length]).toEqual([['services/*/fixtures'], 0, 3]);
    const other = service('services/d', { 'fixtures/settings.json': { depth: 1 } });
    const apart = await init({ ...three, ...other });
    expect([apart.paths.length, apart.status]).toEqual([3, 0]);
  });

  it('ignores what stands among documents and is none', async () => {
    const documents = Object.fromEntries(['a', 'b', 'c', 'd'].map((each) => [`data/${each}.json`, referral]));
    const found = await init({
      ...documents,
      'data/in[dex].json': { files: 4 },
      'data/views/list.yaml': 'columns: [id]',
    });
    expect(found.paths).toEqual(['data']);
    expect(found.ignore).toEqual(['/data/in\\[dex\\].json', '/data/views/']);
    expect(found.said).toContain('/data/views/');
    expect([found.status, found.looked]).toEqual([0, Object.keys(documents)]);
  });

  it('takes documents that are broken, empty or invalid for documents, so that they are red', async () => {
    const found = await init({
      ...around('a/'),
      'a/data/good.json': referral,
      'a/data/broken.json': JSON.stringify(referral).slice(0, -1),
      'a/data/empty.json': '',
      'a/data/wrong.json': { ...referral, status: 'new', extra: 1 },
      'a/data/fails.json': { status: 1 },
      'a/data/fails.expected.json': [{ code: 'schema/wrong-type', pointer: '/status' }],
    });
    expect([found.paths, found.ignore, found.status]).toEqual([['a/data'], undefined, 4]);
    expect(found.looked).toHaveLength(5);
  });

  it('does not take the files of other tools for its own', async () => {
    const found = await init({
      'ok/a.json': referral,
      'snapshots/one.json': { ast: [] },
      'snapshots/one.expected.json': { code: 'x' },
      'snapshots/two.expected.json': ['x'],
      'snapshots/three.invalid.json': { ast: 1 },
      'out/report.json': { version: 1, revision: '2018-10-01', summary: {}, results: [] },
    });
    expect([found.paths, found.ignore, found.status, found.looked]).toEqual([['ok'], undefined, 0, ['ok/a.json']]);
  });
});

describe('init in a folder that holds documents itself', () => {
  const one = { 'won.json': referral, 'home.json': { $schema: '2018-10-01/address.schema.json', ...address } };

  it('names them, and nothing else that is there', async () => {
    expect(await init({ ...around(''), ...one })).toMatchObject({ paths: ['home.json', 'won.json'], status: 0 });
    const beside = await init({ ...around(''), ...one, 'fixtures/a.json': referral });
    expect(beside).toMatchObject({ paths: ['fixtures', 'home.json', 'won.json'], status: 0 });
  });

  it('names an ending where all are documents, also such as are not valid yet', async () => {
    const line = `${JSON.stringify(referral)}\n`;
    const files = { ...around(''), 'a.ndjson': line, 'b.ndjson': line, 'c.json': { value: [referral] } };
    expect(await init(files)).toMatchObject({ paths: ['*.ndjson', 'c.json'], status: 0 });
    const invalid = { 'a.json': { ...referral, status: 'new', extra: 1 }, 'b.json': '{' };
    expect(await init(invalid)).toMatchObject({ paths: ['a.json'], status: 1 });
  });
});
