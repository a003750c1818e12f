import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readManifest, root } from '../packages/workspace.ts';
import { stepScript } from '../release/step-script.ts';
import { workflowFaults } from '../release/workflows.ts';

interface Strategy {
  readonly matrix: Readonly<Record<string, readonly (string | number)[]>>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const release = readFileSync(join(folder, 'release.yml'), 'utf8');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe.each(workflows)('%s', (_, text) => {
  it('is a workflow by GitHub’s schema', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it('breaks no rule', () => {
    expect(workflowFaults(text)).toEqual([]);
  });

  it('runs on the Node that everything here runs on, or on each that is supported', () => {
    const versions = [...text.matchAll(/node-version: (.*)/g)].map(([, version]) => version);
    expect(versions).toContain(devDependencies.node);
    const others = versions.filter((version) => version !== devDependencies.node);
    expect(new Set(others)).toEqual(new Set(others.length === 0 ? [] : [`\${{ matrix.node }}`]));
  });
});

it('the action is one by GitHub’s schema', () => {
  expect(validateAction(readFileSync(join(root, 'action.yml'), 'utf8')).errors).toEqual([]);
});

describe('the jobs of CI', () => {
  const ci = readFileSync(join(folder, 'ci.yml'), 'utf8');
  const { jobs } = parse(ci) as {
    readonly jobs: Readonly<Record<string, { readonly needs?: readonly string[]; readonly strategy?: Strategy }>>;
  };
  const run = readFileSync(join(root, '.ci/run'), 'utf8');
  const partsIn = (name: string): string[] =>
    (new RegExp(`^readonly ${name}=\\((.*)\\)$`, 'm').exec(run)?.[1] ?? '').split(' ');

  it('run every part of .ci/run', () => {
    const parts = [...partsIn('all_parts'), ...partsIn('more_parts')];
    expect(['test', ...(jobs.part?.strategy?.matrix.part ?? [])].sort()).toEqual(parts.sort());
  });

  it('test the systems and versions of Node that the packages are for', () => {
    const { node = [], system = [] } = jobs.test?.strategy?.matrix ?? {};
    const oldest = Number(/\d+/.exec(readManifest(join(root, 'packages/cli')).engines?.node ?? '')?.[0]);
    expect(node[0]).toBe(oldest);
    expect(node).toEqual(node.map((_, index) => oldest + 2 * index));
    expect(system.map((name) => String(name).split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it('are gathered in one, which waits for all others', () => {
    const { 'ci-ok': all, ...others } = jobs;
    expect([...(all?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
  });
});

describe('workflowFaults', () => {
  const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

  it.each([
    ['an action by its tag', `@${sha} # v6.0.2`, '@v6'],
    ['an action by a short SHA', sha, sha.slice(0, 7)],
    ['a pin without its version', ' # v6.0.2', ''],
    ['a checkout that keeps its credentials', 'persist-credentials: false', 'fetch-tags: true'],
    ['a cache of npm', 'package-manager-cache: false', 'cache: npm'],
    ['a cache', 'upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02', `cache@${sha}`],
    ['a changed environment', 'npm run build', 'echo "PATH=." >> "$GITHUB_ENV"'],
    ['permissions for every job', 'permissions: {}', 'permissions: write-all'],
    ['a job without permissions', '    permissions:\n      id-token: write', '    name: publish\n    env:\n      a: b'],
    ['a publishing job without an environment', '    environment: npm\n', ''],
    ['a publishing job that waits for nobody', '    needs: [test, build]\n', ''],
    ['a publishing job that installs', 'set -euo pipefail', 'npm ci'],
    [
      'a publishing job that checks out',
      'download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093',
      `checkout@${sha}`,
    ],
    ['a secret', `PROVENANCE: 'true'`, `NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}`],
    ['an expression in a script', 'npm run build', `echo \${{ github.ref_name }}`],
    ['pull_request_target', 'on:\n  push:', 'on:\n  pull_request_target:'],
    ['no time limit', '    timeout-minutes: 15\n', ''],
    ['a system that changes', 'ubuntu-24.04', 'ubuntu-latest'],
    ['no concurrency', 'concurrency:\n  group: release\n  cancel-in-progress: false\n', ''],
  ])('finds %s', (_, from, to) => {
    expect(release).toContain(from);
    expect(workflowFaults(release.replace(from, to))).not.toEqual([]);
  });
});

describe('validateWorkflow', () => {
  it('knows GitHub’s schema', () => {
    expect(validateWorkflow(release.replace('runs-on:', 'run-on:')).errors).not.toEqual([]);
  });
});

describe('the release workflow', () => {
  it('has the gate compare with the release before the tag', () => {
    expect(release).toContain(`RELEASE_TAG: \${{ github.ref_name }}`);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(`gate -- \${RELEASE_TAG:+--release "$RELEASE_TAG"}`);
  });
});

describe('the publishing step', () => {
  it('checks the sums before it publishes', () => {
    const script = stepScript('publish');
    expect(script.indexOf('sha256sum --check --strict SHA256SUMS')).toBeGreaterThan(0);
    expect(script.indexOf('npm publish')).toBeGreaterThan(script.indexOf('sha256sum --check --strict SHA256SUMS'));
  });
});
