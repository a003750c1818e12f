import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { stepScript } from '../release/step-script.ts';
import { workflowFaults } from '../release/workflows.ts';

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

  it('runs on the Node that everything here runs on', () => {
    const versions = [...text.matchAll(/node-version: (.*)/g)].map(([, version]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([devDependencies.node]));
  });
});

describe('workflowFaults', () => {
  const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

  it.each([
    ['an action by its tag', `@${sha} # v6.0.2`, '@v6'],
    ['an action by a short SHA', sha, sha.slice(0, 7)],
    ['a pin without its version', ' # v6.0.2', ''],
    ['a checkout that keeps its credentials', 'persist-credentials: false', 'fetch-tags: true'],
    ['a cache', 'package-manager-cache: false', 'cache: npm'],
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
