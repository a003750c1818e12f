import { gzipSync } from 'node:zlib';
import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { compatBeside, holding, type Published, project, type Stock, short, text } from './helpers/registry.ts';

// npm takes more than a second for each.

describe('referral-kit compat npm:', () => {
  it('compares two packages of a scope', async () => {
    const { cwd } = await project({
      packages: { '@a/x': { '1.0.0': await holding(text), '1.1.0': await holding(short) } },
    });
    const grown = await compatBeside(cwd, ['npm:@a/x@1.0.0', 'npm:@a/x', '--reporter', 'json']);
    expect(grown.status, grown.stderr).toBe(1);
    expect((JSON.parse(grown.stdout) as Comparison).files).toMatchObject([{ file: 'a.schema.json', bump: 'major' }]);
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
});
