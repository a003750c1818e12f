import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { folder } from './helpers/cli.ts';
import { compatBeside, fileIn, type Published, type Stock, startRegistry, tarballOf } from './helpers/registry.ts';

const text = { type: 'string' };
const short = { type: 'string', maxLength: 3 };

const manifest = fileIn('package.json', { name: 'x', scripts: { install: 'exit 1', prepack: 'exit 1' } });

const holding = async (schema: object): Promise<Published> => ({
  tarball: await tarballOf([manifest, fileIn('a.schema.json', schema)]),
});

/** A project that asks a registry with some packages. */
const project = async (stock: Stock, settings = ''): Promise<{ cwd: string; credentials: (string | undefined)[] }> => {
  const { url, credentials } = await startRegistry(stock);
  const cwd = folder({
    '.npmrc': `registry=${url}\ncache=.cache\nfetch-retries=0\n${settings.replaceAll('URL', url.replace('http:', ''))}`,
    'a.schema.json': short,
  });
  return { cwd, credentials };
};

const rules = (stdout: string): string[] =>
  (JSON.parse(stdout) as Comparison).files.flatMap(({ findings: diagnostics }) => diagnostics.map(({ rule }) => rule));

const against = ['a.schema.json', '--reporter', 'json'];

describe('referral-kit compat npm:', () => {
  it('takes a version, a range, a dist-tag, or the latest', async () => {
    const { cwd } = await project({
      packages: { x: { '1.0.0': await holding(text), '1.1.0': await holding(short), '2.0.0': await holding(text) } },
      tags: { old: '1.1.0' },
    });
    const asked = async (spec: string): Promise<string[]> => {
      const ran = await compatBeside(cwd, [`npm:${spec}:a.schema.json`, ...against]);
      return rules(ran.stdout);
    };
    expect(await asked('x@1.0.0')).toEqual(['length/narrowed']);
    expect(await asked('x@^1.0.0')).toEqual([]);
    expect(await asked('x@>=1.0.0')).toEqual(['length/narrowed']);
    expect(await asked('x@old')).toEqual([]);
    expect(await asked('x')).toEqual(['length/narrowed']);
  });

  it('asks the registry of a scope, with its token', async () => {
    const stock: Stock = {
      packages: { '@a/x': { '1.0.0': await holding(short) } },
      answers: ({ headers }, response) => {
        if (headers.authorization === 'Bearer secret') return false;
        response.writeHead(401).end('{}');
        return true;
      },
    };
    const settings = `registry=http://127.0.0.1:1/\n@a:registry=http:URL\nURL:_authToken=\${TOKEN}\n`;
    const { cwd, credentials } = await project(stock, settings);
    const words = ['npm:@a/x@1.0.0:a.schema.json', ...against];
    expect((await compatBeside(cwd, words, { TOKEN: 'secret' })).status).toBe(0);
    expect(credentials).toContain('Bearer secret');
    const stranger = await compatBeside(cwd, words, { TOKEN: 'other' });
    expect([stranger.status, stranger.stdout, stranger.stderr.includes('401')]).toEqual([4, '', true]);
    expect(stranger.stderr).not.toContain('other');
  });

  it('is not led astray by the npm that it is run by', async () => {
    const { cwd } = await project({ packages: { x: { '1.0.0': await holding(short) } } });
    writeFileSync(join(cwd, 'package.json'), '{ "name": "outer", "workspaces": ["inner"] }');
    const env = { npm_config_dry_run: 'true', npm_config_workspace: 'inner', npm_config_workspaces: 'true' };
    const ran = await compatBeside(cwd, ['npm:x@1.0.0:a.schema.json', ...against], env);
    expect([ran.status, ran.stderr.includes('changed')]).toEqual([0, true]);
  });

  const gone = async (): Promise<Stock> => ({ packages: { x: { '1.0.0': await holding(text) } } });
  const having = async (published: Published): Promise<Stock> => ({ packages: { x: { '1.0.0': published } } });
  const failing = (status: number): Stock => ({
    packages: {},
    answers: (_, response) => {
      response.writeHead(status).end('{}');
      return true;
    },
  });

  it.each([
    ['a package that there is not', gone, 'npm:y@1.0.0', 'file/not-found', '404'],
    ['a version that there is not', gone, 'npm:x@9.9.9', 'file/not-found', '9.9.9'],
    ['a tag that there is not', gone, 'npm:x@next', 'file/not-found', 'next'],
    ['a folder that there is not', gone, 'npm:x@1.0.0:absent', 'file/not-found', 'absent'],
    ['a path out of the package', gone, 'npm:x@1.0.0:../..', 'file/not-found', '../..'],
    ['a registry that fails', async () => failing(500), 'npm:x@1.0.0', 'file/unreadable', '500'],
    ['a registry that refuses', async () => failing(403), 'npm:x@1.0.0', 'file/unreadable', '403'],
    [
      'other bytes than were published',
      async () => having({ ...(await holding(text)), integrity: 'sha512-AAAA' }),
      'npm:x@1.0.0',
      'file/unreadable',
      'integrity',
    ],
    [
      'no tarball',
      () => having({ tarball: Buffer.from('no tarball') }),
      'npm:x@1.0.0',
      'file/unreadable',
      'npm:x@1.0.0',
    ],
    [
      'a compressed text',
      () => having({ tarball: gzipSync('no tarball') }),
      'npm:x@1.0.0',
      'file/unreadable',
      'npm:x@1.0.0',
    ],
    [
      'half a tarball',
      async () => {
        const { tarball } = await holding(text);
        return having({ tarball: tarball.subarray(0, tarball.length / 2) });
      },
      'npm:x@1.0.0',
      'file/unreadable',
      'npm:x@1.0.0',
    ],
  ])('cannot read %s, and says why', async (_, stock, spec, code, told) => {
    const { cwd } = await project(await stock());
    const ran = await compatBeside(cwd, [spec, '.']);
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    for (const part of [`error[${code}]`, told]) expect(ran.stderr).toContain(part);
  });

  it('says so when the registry is away', async () => {
    const cwd = folder({ '.npmrc': `registry=http://127.0.0.1:1/\ncache=.cache\nfetch-retries=0\n` });
    const ran = await compatBeside(cwd, ['npm:x@1.0.0', '.']);
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain('127.0.0.1:1');
  });
});
