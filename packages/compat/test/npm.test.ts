import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetched } from '../src/command/fetch.ts';
import { isPublished } from '../src/command/npm.ts';
import { filesOf } from '../src/command/tarball.ts';

const entry = (name: string, content: unknown = { type: 'number' }): TarEntry => {
  const body = JSON.stringify(content);
  return { header: { name, size: Buffer.byteLength(body) }, body };
};

const tarballOf = async (...entries: TarEntry[]): Promise<Buffer> => gzipSync(await packTar(entries));

describe('filesOf', () => {
  it('reads files alone: no links, nothing out of the package', async () => {
    const link = (name: string, type: 'symlink' | 'link'): TarEntry => ({
      header: { name, type, linkname: '/etc/passwd', size: 0 },
    });
    const tarball = await tarballOf(
      entry('package/package.json', { name: 'x' }),
      link('package/a.schema.json', 'symlink'),
      link('package/b.schema.json', 'link'),
      entry('package/../../c.schema.json'),
      entry('package//etc/d.schema.json'),
      entry('package/sub/../e.schema.json'),
      entry(`package/${'long/'.repeat(30)}f.schema.json`),
    );
    const files = await filesOf(tarball);
    expect(files instanceof Map && [...files.keys()].sort()).toEqual([
      'e.schema.json',
      `${'long/'.repeat(30)}f.schema.json`,
      'package.json',
    ]);
  });

  it('takes no package that becomes enormous', async () => {
    const tarball = await tarballOf(entry('package/a.json', { description: ' '.repeat(2 ** 20) }));
    expect(await filesOf(tarball, 2 ** 20)).toMatchObject({ code: 'file/unreadable' });
    expect(await filesOf(tarball, 2 ** 21)).toBeInstanceOf(Map);
  });
});

describe('fetched', () => {
  it('does not wait for ever for a registry that says nothing', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'compat-npm-'));
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
      rmSync(cwd, { recursive: true });
    });
    await new Promise((resolve) => server.once('listening', resolve));
    const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    writeFileSync(join(cwd, '.npmrc'), `registry=${registry}\ncache=${join(cwd, '.cache')}\nfetch-retries=0\n`);
    expect(await fetched('x@1.0.0', cwd, 1500)).toMatchObject({ code: 'file/unreadable' });
  });
});

describe('isPublished', () => {
  it.each(['x', 'x@1.0.0', '@a/x', '@a/x@^1.2.3', 'x@>=1.0.0', 'x@~1.2', 'x@*', 'x@latest', 'a.b_c-d@1.0.0-rc.1+5'])(
    'is true of %s',
    (spec) => expect(isPublished(spec)).toBe(true),
  );

  it.each([
    '',
    '.',
    '..',
    './x',
    '../x',
    '.hidden',
    '/x',
    '~/x',
    'a/b',
    'x.tgz',
    'x.tar.gz',
    'x@.',
    'x@..',
    'x@./y',
    'x@y.tgz',
    '@a/.x',
    '@./x',
    'x@1 || 2',
    'x@$(id)',
    'x@`id`',
    'x@"1"',
    'x@%PATH%',
    'x@1&2',
    'x@1|2',
    '-x',
    'git+https://a.example/x',
  ])('is false of %s', (spec) => expect(isPublished(spec)).toBe(false));
});
