import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { folder } from './helpers/cli.ts';
import { compatBeside, holding, project, type Stock, short, text } from './helpers/registry.ts';

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

  it('says so when the registry is away', async () => {
    const cwd = folder({ '.npmrc': `registry=http://127.0.0.1:1/\ncache=.cache\nfetch-retries=0\n` });
    const ran = await compatBeside(cwd, ['npm:x@1.0.0', '.']);
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain('127.0.0.1:1');
  });
});
