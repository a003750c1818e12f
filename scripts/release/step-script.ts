import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../packages/workspace.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly id?: string; readonly run?: string }[] }>
  >;
}

/** The steps of the release workflow whose scripts are tried out here; each is in the job of its name. */
type Step = 'publish' | 'announce';

/**
 * @returns the shell script of a step of the release workflow
 * @throws {Error} when the workflow has no such step
 */
export const stepScript = (step: Step): string => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const script = jobs[step]?.steps.find(({ id }) => id === step)?.run;
  if (script === undefined) throw new Error(`.github/workflows/release.yml has no step "${step}" in its job "${step}"`);
  return script;
};
