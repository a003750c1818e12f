import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { blocks } from './helpers/blocks.ts';

const workflows = blocks.filter(
  ({ language, code }) => language === 'yaml' && /^jobs:/m.test(code) && /uses:|runs-on:/.test(code),
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

describe.each(workflows)('the workflow at $place', ({ code }) => {
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
  const places = new Set(workflows.map(({ place }) => place.split(':')[0]));
  for (const page of ['docs/ci.md', 'site/content/index.md']) expect(places).toContain(page);
});
