import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stepScript } from '../release/step-script.ts';

// Runs the scripts of the release workflow with a stand-in for the command that would reach the network. They are
// written for the machine that the workflow runs on.
const isLinux = process.platform === 'linux';

const digest = (algorithm: string, encoding: 'hex' | 'base64', bytes: Buffer | string): string =>
  createHash(algorithm).update(bytes).digest(encoding);

interface Released {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The sum of the tarball as registries write it. */
  readonly integrity: string;
}

/** What the job that builds hands over: one package, its bill of materials, the notes. */
const released = (manifest: object = {}): Released => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-step-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }));
  expect(spawnSync('tar', ['-czf', 'a-1.0.0.tgz', 'package'], { cwd: folder }).status).toBe(0);
  const tarball = readFileSync(join(folder, 'a-1.0.0.tgz'));
  const sums = `${digest('sha256', 'hex', tarball)}  a-1.0.0.tgz\n`;
  const papers: Record<string, string> = { './a-1.0.0.cdx.json': '{}', 'notes.md': 'notes' };
  for (const [name, text] of Object.entries(papers)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  const listed = Object.entries(papers).map(([name, text]) => `${digest('sha256', 'hex', text)}  ${name}\n`);
  return {
    folder,
    integrity: `sha512-${digest('sha512', 'base64', tarball)}`,
    env: {
      SUM: digest('sha256', 'hex', sums),
      PAPERS: digest('sha256', 'hex', listed.join('')),
      TAG: 'latest',
      VERSION: '1.0.0',
      GITHUB_REF_NAME: '@referral-kit/schemas@1.0.0',
      PROVENANCE: 'true',
    },
  };
};

interface Ran {
  readonly status: number | null;
  readonly said: string;
  /** The calls of the command that is in. */
  readonly calls: readonly string[];
  /** The folder of its last call. */
  readonly where: string | undefined;
}

/** Runs a step with a shell script in place of a command; each call is listed. */
const runStep = (
  step: 'publish' | 'announce',
  { folder, env }: Released,
  command: string,
  answers: string,
  others: Record<string, string> = {},
): Ran => {
  const bin = join(folder, 'bin');
  const log = join(folder, 'calls.log');
  mkdirSync(bin);
  writeFileSync(log, '');
  writeFileSync(join(bin, command), `#!/bin/sh\necho "$@" >> "${log}"\npwd > "${folder}/where"\n${answers}\n`);
  chmodSync(join(bin, command), 0o755);
  const PATH = [bin, join(process.execPath, '..'), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', stepScript(step)], {
    cwd: folder,
    env: { ...process.env, ...env, ...others, PATH },
    encoding: 'utf8',
  });
  const calls = readFileSync(log, 'utf8').replaceAll(folder, '.').split('\n').filter(Boolean);
  const where = calls.length > 0 ? readFileSync(join(folder, 'where'), 'utf8').trim() : undefined;
  return { status, said: `${stdout}${stderr}`, calls, where };
};

describe.runIf(isLinux)('the publishing step', () => {
  const view = (answer: string, status = 0): string =>
    `if [ "$1" = view ]; then cat << 'END'\n${answer}\nEND\nexit ${status}; fi`;

  it.each([
    ['that the registry does not know', view('{ "error": { "code": "E404" } }', 1)],
    ['of which the registry says nothing', view('')],
  ])('publishes a version %s, with provenance, and runs none of its scripts', (_, answers) => {
    const ran = runStep('publish', released(), 'npm', answers);
    expect(ran.status, ran.said).toBe(0);
    expect(ran.calls).toEqual([
      'view a@1.0.0 dist.integrity --json',
      'publish ./a-1.0.0.tgz --access=public --tag=latest --provenance=true --ignore-scripts',
    ]);
  });

  it('lets nothing that came with the tarballs tell npm what to do', () => {
    const one = released();
    writeFileSync(join(one.folder, '.npmrc'), 'strict-ssl=false');
    const { where = '' } = runStep('publish', one, 'npm', view(''));
    expect(where).not.toBe('');
    expect([where.startsWith(one.folder), readdirSync(where)]).toEqual([false, []]);
    const usual = released({ publishConfig: { access: 'public', provenance: true } });
    expect(runStep('publish', usual, 'npm', view('')).calls).toHaveLength(2);
    const odd = released({ publishConfig: { access: 'public', 'strict-ssl': false } });
    const ran = runStep('publish', odd, 'npm', view(''));
    expect([ran.status, ran.calls]).toEqual([1, []]);
  });

  it('passes over what is published with the same bytes', () => {
    const one = released();
    const ran = runStep('publish', one, 'npm', view(`"${one.integrity}"`));
    expect([ran.status, ran.calls.length]).toEqual([0, 1]);
  });

  it.each([
    ['is published with other bytes', view('"sha512-AAAA"')],
    ['may be published: the registry fails', view('{ "error": { "code": "E500" } }', 1)],
    ['may be published: the registry is away', view('', 1)],
  ])('stops where a version %s', (_, answers) => {
    const ran = runStep('publish', released(), 'npm', answers);
    expect([ran.status, ran.calls.length, ran.said.includes('::error::')]).toEqual([1, 1, true]);
  });

  it.each([
    ['the list of sums', 'SHA256SUMS', 'x'],
    ['a tarball', 'a-1.0.0.tgz', 'x'],
  ])('asks nobody when %s is not what was built', (_, name, text) => {
    const one = released();
    writeFileSync(join(one.folder, name), text);
    const ran = runStep('publish', one, 'npm', '');
    expect([ran.status === 0, ran.calls]).toEqual([false, []]);
  });
});

describe.runIf(isLinux)('the announcing step', () => {
  const known = (isDraft: string): string => `if [ "$2" = view ]; then echo ${isDraft}; fi`;
  const unknown = 'if [ "$2" = view ]; then exit 1; fi';
  const tag = '@referral-kit/schemas@1.0.0';
  const view = `release view ${tag} --json isDraft --jq .isDraft`;
  const create = (mark: string): string =>
    `release create ${tag} --verify-tag --title Referral Kit 1.0.0 --notes-file ./notes.md ${mark} ./a-1.0.0.cdx.json ./SHA256SUMS ./a-1.0.0.tgz`;

  it.each([
    ['latest', '--latest'],
    ['next', '--prerelease'],
    ['latest-1', '--latest=false'],
  ])('makes a release of what was built, as %s', (distTag, mark) => {
    const one = released();
    writeFileSync(join(one.folder, 'more.tgz'), 'was not built');
    const ran = runStep('announce', one, 'gh', unknown, { TAG: distTag });
    expect([ran.status, ran.calls], ran.said).toEqual([0, [view, create(mark)]]);
    expect(ran.where?.startsWith(one.folder)).toBe(false);
  });

  it('leaves a release as it is, and makes a draft again', () => {
    const made = runStep('announce', released(), 'gh', known('false'));
    expect([made.status, made.calls]).toEqual([0, [view]]);
    const draft = runStep('announce', released(), 'gh', known('true'));
    expect([draft.status, draft.calls]).toEqual([0, [view, `release delete ${tag} --yes`, create('--latest')]]);
  });

  it.each(['SHA256SUMS', 'a-1.0.0.tgz', 'a-1.0.0.cdx.json', 'notes.md'])(
    'announces nothing with another %s',
    (name) => {
      const one = released();
      writeFileSync(join(one.folder, name), 'x');
      const ran = runStep('announce', one, 'gh', unknown);
      expect([ran.status === 0, ran.calls]).toEqual([false, []]);
    },
  );
});
