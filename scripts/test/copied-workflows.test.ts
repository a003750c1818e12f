import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';

/** The pages that may show workflows of GitHub to copy. */
const pages: readonly string[] = globSync(['*.md', 'packages/*/README.md', 'docs/**/*.md', 'site/content/**/*.md'], {
  cwd: root,
})
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const workflows = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, code = '']) => code)
    .filter((code) => /^jobs:/m.test(code) && /uses:|runs-on:/.test(code))
    .map((code, index) => ({ name: `${page}, number ${index + 1}`, code })),
);

interface Pin {
  readonly action: string;
  readonly pin: string;
}

const pinsIn = (text: string): Pin[] =>
  [...text.matchAll(/uses: ([^@\s]+)@(.+)$/gm)].map(([, action = '', pin = '']) => ({ action, pin }));

const folder = join(root, '.github/workflows');
const ours = new Map(
  readdirSync(folder)
    .flatMap((name) => pinsIn(readFileSync(join(folder, name), 'utf8')))
    .map(({ action, pin }) => [action, pin]),
);

const own = 'referral-kit/referral-kit';

describe.each(workflows)('the workflow in $name', ({ code }) => {
  it('is one by GitHub’s schema', () => {
    expect(validateWorkflow(code).errors).toEqual([]);
  });

  it('pins actions by their commit, and those that we use as we do', () => {
    for (const { action, pin } of pinsIn(code)) {
      if (action === own) expect(pin).toBe('<commit>');
      else expect(pin).toEqual(ours.get(action) ?? expect.stringMatching(/^[\da-f]{40} # v\d+\.\d+\.\d+$/));
    }
  });
});

it('there are workflows to copy', () => {
  const places = new Set(workflows.map(({ name }) => name.split(',')[0]));
  for (const page of ['docs/ci.md', 'site/content/index.md']) expect(places).toContain(page);
});
