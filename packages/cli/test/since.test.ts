import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../src/files/since.ts';
import { folder } from './helpers/files.ts';

const git = (cwd: string, ...words: string[]): void => {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: cwd, PATH: process.env.PATH };
  const named = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'protocol.file.allow=always', ...words];
  const { status, stderr } = spawnSync('git', named, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
};

const repository = (files: Record<string, unknown>): string => {
  const cwd = folder(files);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'one');
  return cwd;
};

const documents = { 'a.json': {}, 'sub/b.json': {}, 'sub/deep/c.json': {} };

/** Which of the documents a change of a repository can affect. */
const affected = (cwd: string): string[] => {
  const changes = changedSince('HEAD', cwd);
  return Object.keys(documents).filter((name) => changes.affects(join(cwd, name)));
};

const all = Object.keys(documents);
const inSub = ['sub/b.json', 'sub/deep/c.json'];

describe('what decides about documents, once it has changed', () => {
  it.each([
    ['referral-kit.config.json', all],
    ['sub/referral-kit.config.json', inSub],
    ['referral-kit.baseline.json', all],
    ['.referralignore', all],
    ['sub/.gitignore', inSub],
    ['sub/deep/.referralignore', ['sub/deep/c.json']],
    ['package-lock.json', all],
    ['schemas/tag.schema.json', all],
    ['a.json', ['a.json']],
    ['sub/b.expected.json', ['sub/b.json']],
    ['note.txt', []],
  ])('%s makes it check again what it can affect', (name, expected) => {
    const cwd = repository({ ...documents, [name]: 'before' });
    expect(affected(cwd)).toEqual([]);
    writeFileSync(join(cwd, name), 'after');
    expect(affected(cwd)).toEqual(expected);
    rmSync(join(cwd, name));
    expect(affected(cwd)).toEqual(expected);
    git(cwd, 'checkout', '-q', '.');
    expect(affected(cwd)).toEqual([]);
  });

  it('is also what was never committed', () => {
    const cwd = repository(documents);
    writeFileSync(join(cwd, 'sub/.referralignore'), '');
    expect(affected(cwd)).toEqual(inSub);
  });

  it('is a package.json only if it held a configuration', () => {
    const cwd = repository({
      ...documents,
      'package.json': '{"name":"x"}',
      'sub/package.json': '{"referral-kit":{"type":"Tag"}}',
    });
    writeFileSync(join(cwd, 'package.json'), '{"name":"y"}');
    expect(affected(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'sub/package.json'), '{}');
    expect(affected(cwd)).toEqual(inSub);
  });

  it('is a submodule as a whole, at another commit or with changes of its own', () => {
    const inner = repository({ 'b.json': {}, 'deep/c.json': {} });
    const cwd = repository({ 'a.json': {} });
    git(cwd, 'submodule', '--quiet', 'add', inner, 'sub');
    git(cwd, 'commit', '-qam', 'two');
    expect(affected(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'sub/b.json'), '{"id":1}');
    expect(affected(cwd)).toEqual(inSub);
    git(join(cwd, 'sub'), 'commit', '-qam', 'three');
    expect(affected(cwd)).toEqual(inSub);
  });
});

it('passes on what git says of a repository that it does not trust, with its remedy', () => {
  const cwd = folder({ 'a.json': {}, 'bin/git': '' });
  mkdirSync(join(cwd, '.git'));
  writeFileSync(
    join(cwd, 'bin/git'),
    '#!/bin/sh\nprintf "fatal: detected dubious ownership in repository at \'/x\'\\nTo add an exception, call:\\n\\n\\tgit config --global --add safe.directory /x\\n" >&2\nexit 128\n',
  );
  chmodSync(join(cwd, 'bin/git'), 0o755);
  const before = process.env.PATH;
  process.env.PATH = `${join(cwd, 'bin')}:${before}`;
  try {
    expect(() => changedSince('HEAD', cwd)).toThrow(UsageError);
    expect(() => changedSince('HEAD', cwd)).toThrow(
      /dubious ownership.* git config --global --add safe\.directory \/x/,
    );
  } finally {
    process.env.PATH = before;
  }
});
