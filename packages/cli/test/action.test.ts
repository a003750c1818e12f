import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, folder } from './helpers/cli.ts';

const root = join(import.meta.dirname, '../../..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Record<string, string | boolean>;
  readonly env?: Record<string, string>;
}

interface Action {
  readonly inputs: Record<string, { readonly default: string; readonly description: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const [setup, install, validate] = action.runs.steps as [Step, Step, Step];

/** The environment of a step, with inputs as the runner puts them in. */
const environment = (step: Step, inputs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );

/** Runs a step as the runner does, with a runner's folder and an npm that only notes what it is asked for. */
const run = (
  step: Step,
  temp: string,
  inputs: Record<string, string>,
  cwd = temp,
  more: Record<string, string> = {},
) => {
  const env = {
    ...process.env,
    PATH: `${join(temp, 'bin')}:${process.env.PATH}`,
    RUNNER_TEMP: temp,
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    ...environment(step, inputs),
    ...more,
  };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''], {
    cwd,
    env,
    encoding: 'utf8',
  });
};

const runner = (files: Record<string, unknown> = {}): string => {
  const temp = folder(files);
  mkdirSync(join(temp, 'bin'));
  writeFileSync(join(temp, 'bin/npm'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(join(temp, 'bin/npm'), 0o755);
  mkdirSync(join(temp, 'referral-kit/node_modules/.bin'), { recursive: true });
  symlinkSync(bin, join(temp, 'referral-kit/node_modules/.bin/referral-kit'));
  return temp;
};

describe('the GitHub Action', () => {
  it('is composite, takes inputs through the environment alone, and uses no action that is not pinned', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run: script = '', uses = '', shell } of action.runs.steps) {
      expect(script).not.toContain('${{');
      expect(script).not.toMatch(/\b(curl|wget|eval)\b/);
      expect(uses).toMatch(/^$|@[0-9a-f]{40}$/);
      expect(shell).toBe(uses === '' ? 'bash' : undefined);
    }
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
  });
});

it('sets up the Node.js that is asked for: one that the command runs on, unless the job has its own', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(setup).toMatchObject({
    if: "inputs.node-version != ''",
    uses: expect.stringContaining('actions/setup-node@'),
    with: { 'node-version': expect.stringContaining('inputs.node-version') },
  });
  const oldest = Number(/\d+/.exec(engines.node)?.[0]);
  expect(Number(action.inputs['node-version']?.default)).toBeGreaterThanOrEqual(oldest);
});

describe.runIf(process.platform !== 'win32')('a step of the GitHub Action', () => {
  beforeAll(() => chmodSync(bin, 0o755));

  it('installs an exact version: the one that is asked for, or its own', () => {
    const temp = runner();
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string;
    };
    expect(run(install, temp, {}).stdout.trim().split('\n').at(-1)).toBe(`referral-kit@${version}`);
    expect(run(install, temp, { version: '1.2.3-beta.1' }).stdout).toContain('referral-kit@1.2.3-beta.1\n');
    for (const wrong of ['latest', '^1.0.0', '1.2', '1.2.3; true', '1.2.3\n2']) {
      const ran = run(install, temp, { version: wrong });
      expect([wrong, ran.status]).toEqual([wrong, 2]);
      expect(ran.stdout).not.toContain('referral-kit@');
    }
  });

  it('validates, annotates, and tells its status', () => {
    const temp = runner({
      'docs/tag/a.json': { id: 'a' },
      'docs/tag/b.json': { id: 1 },
      'other/tag/c.json': { id: 'c' },
    });
    const ran = run(validate, temp, { paths: 'docs\nother\n', args: '--profile=tolerant' });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('::error file=docs/tag/b.json,');
    expect(readFileSync(join(temp, 'output'), 'utf8')).toBe('status=1\n');
    expect(readFileSync(join(temp, 'summary.md'), 'utf8')).toContain('docs/tag/b.json');
    expect(run(validate, temp, { paths: 'other' }).status).toBe(0);
  });

  it('takes hostile paths for what they are: names', () => {
    const name = "$(touch hacked) `touch hacked` '; touch hacked; '";
    const temp = runner({ [`${name}/tag/a.json`]: { id: 'a' } });
    expect(run(validate, temp, { paths: name }).status).toBe(0);
    expect(run(validate, temp, { paths: '--help' }).status).toBe(4);
    expect(spawnSync('ls', [temp], { encoding: 'utf8' }).stdout.split('\n')).not.toContain('hacked');
    expect(run(validate, temp, { paths: '', args: '' }).status).toBe(2);
  });

  it('takes arguments on one line or several, with quotes, and runs nothing in them', () => {
    const temp = runner({ 'a b/tag/a.json': { id: 'a' }, 'a b/tag/draft 1.json': { id: 1 }, 'c.json': { id: 'c' } });
    const oneLine = "--ignore 'draft 1.json' --profile tolerant --type=Tag";
    expect(run(validate, temp, { paths: '.', args: oneLine }).status).toBe(0);
    expect(run(validate, temp, { paths: '.', args: "--ignore\n'draft 1.json'\n--type=Tag\n" }).status).toBe(0);
    expect(run(validate, temp, { paths: '.', args: '--type=Tag' }).status).toBe(1);
    expect(run(validate, temp, { paths: '.', args: '  \n' }).status).toBe(1);
    for (const args of ['--ignore $(touch "hacked")', '--ignore `touch hacked`', '--ignore x; touch hacked'])
      run(validate, temp, { paths: '.', args });
    expect(existsSync(join(temp, 'hacked'))).toBe(false);
    const open = run(validate, temp, { paths: '.', args: "--ignore 'x" });
    expect([open.status, open.stdout]).toEqual([2, expect.stringContaining('::error title=referral-kit::')]);
  });

  it('spreads annotations over the files, and the log holds every problem and the summary', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`member ${index}`, index] as const));
    const temp = runner({ 'tag/a.json': { id: 'a', ...many }, 'tag/b.json': { id: 1 }, 'tag/c.json': { id: 2 } });
    const { stdout, status } = run(validate, temp, { paths: 'tag' });
    const annotated = [...stdout.matchAll(/^::error file=([^,]+),/gm)].map(([, file]) => file);
    expect([status, annotated.length, new Set(annotated).size]).toEqual([1, 10, 3]);
    for (const name of Object.keys(many)) expect(stdout).toContain(`Tag has no member "${name}"`);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^3 files, 3 records: 3 invalid, 14 errors/);
  });

  it('says so, in the log and in the summary, when it could not do its work', () => {
    const temp = runner({ 'a.json': { id: 'a' }, 'referral-kit.config.json': '{' });
    const { stdout, stderr, status } = run(validate, temp, { paths: 'a.json' });
    expect([status, stdout, stderr]).toEqual([
      2,
      expect.stringContaining('::error title=referral-kit::'),
      expect.stringContaining('referral-kit.config.json'),
    ]);
    expect(readFileSync(join(temp, 'summary.md'), 'utf8')).toContain('exit status 2');
    expect(readFileSync(join(temp, 'output'), 'utf8')).toBe('status=2\n');
  });

  it('names files from the root of the checkout, whatever the working folder', () => {
    const temp = runner({ 'services/a/tag/b.json': { id: 1 } });
    const { stdout } = run(validate, temp, { paths: '.' }, join(temp, 'services/a'), { GITHUB_WORKSPACE: temp });
    expect(stdout).toContain('::error file=services/a/tag/b.json,');
  });
});
