import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, folder } from './helpers/cli.ts';

const root = join(import.meta.dirname, '../../..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Record<string, string>;
}

interface Action {
  readonly inputs: Record<string, { readonly default: string; readonly description: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const [install, validate] = action.runs.steps as [Step, Step];

/** The environment of a step, with inputs as the runner puts them in. */
const environment = (step: Step, inputs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );

/** Runs a step as the runner does, with a runner's folder and an npm that only notes what it is asked for. */
const run = (step: Step, temp: string, inputs: Record<string, string>, cwd = temp) => {
  const env = {
    ...process.env,
    PATH: `${join(temp, 'bin')}:${process.env.PATH}`,
    RUNNER_TEMP: temp,
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    ...environment(step, inputs),
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
      expect(shell).toBe('bash');
    }
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
  });
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
});

describe('the hooks for pre-commit', () => {
  it('validate the files that they are for', () => {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[];
    expect(hooks.map(({ id }) => id)).toEqual(['referral-kit', 'referral-kit-all']);
    for (const { entry, name, language } of hooks) {
      expect([entry, language]).toEqual(['npx --no-install referral-kit validate', 'system']);
      expect(name).not.toBe('');
    }
    const files = new RegExp(hooks[0]?.files ?? '$^');
    for (const path of ['fixtures/a.json', 'x/fixtures/tag/a.ndjson.gz', 'fixtures/a.yaml'])
      expect(path).toMatch(files);
    for (const path of ['package.json', 'fixtures/a.ts', 'myfixtures/a.json']) expect(path).not.toMatch(files);
  });
});
