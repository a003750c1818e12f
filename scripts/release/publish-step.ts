import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../packages/workspace.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly id?: string; readonly run?: string }[] }>
  >;
}

/**
 * @returns the shell script with which the release workflow publishes
 * @throws {Error} when the workflow has no such step
 */
export const publishScript = (): string => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const script = jobs.publish?.steps.find(({ id }) => id === 'publish')?.run;
  if (script === undefined) throw new Error('.github/workflows/release.yml has no step "publish" in its job "publish"');
  return script;
};
