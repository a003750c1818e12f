import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextStates } from '@referral-kit/lifecycle';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/folders.ts';
import type { Path } from './path.ts';

const verdict = '[data-verdict]';

/** Puts a text into one of the editors of a page, as somebody does who pastes it. */
const paste = async (page: Page, index: number, text: string): Promise<void> => {
  await page.locator('.cm-content').nth(index).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
};

const mine = `{
  "addressLine1": "1 Quay Street",
  "town": "Galway",
  "city": "Galway",
  "country": "ie"
}`;

const old = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const now = { ...old, properties: { id: { type: 'string', maxLength: 40 } } };

const shown = (count: number) => ({ timeout: 60_000, interval: 50, message: `step ${count}` });

export const paths: readonly Path[] = [
  {
    name: 'next-status',
    question: 'Which statuses can a New referral move to?',
    steps: [
      {
        text: 'On the start page, choose **See the lifecycle**.',
        run: async (page) => {
          await page.getByRole('link', { name: 'See the lifecycle' }).click();
          await page.waitForSelector('[data-allowed] b');
        },
      },
      {
        text: 'Read the list below the drawing: **New/Pending can move to**. Choose another state for where that can move.',
        run: async (page) => {
          const first = { status: 'New', substatus: 'Pending' } as const;
          const names = nextStates(first).map(({ status, substatus }) => `${status}/${substatus}`);
          expect(await page.textContent('.next-states h2')).toContain('New/Pending');
          expect(await page.locator('[data-allowed] b').allTextContents()).toEqual(names);
          await page.locator('.next-states').scrollIntoViewIfNeeded();
        },
      },
    ],
    answer:
      'The states are listed with advice where a step is allowed but unusual, and beside them every other state with the reason why it cannot follow.',
  },
  {
    name: 'refused',
    question: 'Why is my JSON refused, and how do I write it?',
    steps: [
      {
        text: 'On the start page, choose **Check a referral**.',
        run: async (page) => {
          await page.getByRole('link', { name: 'Check a referral' }).click();
          await page.waitForSelector('.cm-content');
        },
      },
      {
        text: 'Paste the document over the example, or drop its file. Each fault is underlined, and listed with its line, a message and a code.',
        run: async (page) => {
          await paste(page, 0, mine);
          await expect.poll(() => page.textContent('.issues'), shown(2)).toContain('schema/unknown-member');
          expect(await page.textContent('.issues')).toContain('town');
        },
      },
      {
        text: 'Choose the button below a fault to write it as the contract has it.',
        run: async (page) => {
          await page.getByRole('button', { name: 'Replace with "IE"' }).first().click();
          await expect.poll(() => page.textContent('.cm-content'), shown(3)).toContain('"IE"');
        },
      },
      {
        text: 'Choose the code of another fault for what it means, why it matters, and a document that fails and one that passes.',
        run: async (page) => {
          await page.locator('.issue-actions a', { hasText: 'schema/unknown-member' }).first().click();
          await expect.poll(() => page.textContent('h1'), shown(4)).toContain('schema/unknown-member');
          await page.getByRole('heading', { name: 'How to fix it' }).scrollIntoViewIfNeeded();
        },
      },
    ],
    answer: 'The type was found by the document itself. Back in the playground, Ctrl+Space completes names and values.',
  },
  {
    name: 'how-to-write',
    question: 'What does a referral consist of?',
    steps: [
      {
        text: 'On the start page, choose **Browse the contract**.',
        run: async (page) => {
          await page.getByRole('link', { name: 'Browse the contract' }).click();
          await expect.poll(() => page.textContent('h1'), shown(1)).toContain('contract');
        },
      },
      {
        text: 'Choose **Referral** in the map of the types. Its page lists every member, which of them are required, and its schema, TypeScript type and TypeBox source to copy.',
        run: async (page) => {
          await page.locator('.vp-doc').getByRole('link', { name: 'Referral', exact: true }).first().click();
          await page.waitForSelector('.members');
        },
      },
      {
        text: 'Choose **Open in the playground** below the example, and change it.',
        run: async (page) => {
          await page.getByRole('link', { name: 'Open in the playground' }).click();
          await expect.poll(() => page.textContent(verdict), shown(3)).toBe('Valid');
        },
      },
    ],
    answer: 'The example is valid as it stands, so a change of it that is refused is refused for that change.',
  },
  {
    name: 'workflow',
    question: 'How do I check our fixtures in CI?',
    steps: [
      {
        text: 'On the start page, read **For CI**, and copy the workflow.',
        run: async (page) => {
          const block = page.locator('.language-yaml').first();
          await block.scrollIntoViewIfNeeded();
          await block.hover();
          await block.locator('button.copy').click();
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          const [, recipe = ''] =
            /## GitHub Actions[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/ci.md'), 'utf8')) ??
            [];
          expect(copied).toContain(recipe.trim());
        },
      },
      {
        text: 'Save it as `.github/workflows/referrals.yml`. For GitLab, Azure Pipelines, Jenkins and pre-commit, choose **Set up CI**.',
        run: async (page) => {
          await page.getByRole('link', { name: 'Set up CI' }).click();
          await expect.poll(() => page.textContent('h1'), shown(2)).toContain('In CI');
        },
      },
    ],
    answer:
      'The workflow is the text of the recipe that the tests run, with the actions that this repository uses, pinned by their commits.',
  },
  {
    name: 'is-it-a-break',
    question: 'Is my change of a schema a break, and why?',
    steps: [
      {
        text: 'On the start page, choose **Compare two schemas**.',
        run: async (page) => {
          await page.getByRole('link', { name: 'Compare two schemas' }).first().click();
          await page.waitForSelector('.cm-content');
          await page.waitForSelector('.verdict.refuted', { timeout: 60_000 });
        },
      },
      {
        text: 'Paste the old schema and the new one.',
        run: async (page) => {
          await paste(page, 0, JSON.stringify(old, null, 2));
          await paste(page, 1, JSON.stringify(now, null, 2));
          await expect.poll(() => page.textContent('.findings'), shown(2)).toContain('maxLength');
        },
      },
      {
        text: 'Read the verdict: **major**, with a document that the old schema accepts and the new one does not.',
        run: async (page) => {
          expect(await page.textContent('.bump-line')).toContain('major');
          const witness = JSON.parse((await page.textContent('.verdict.refuted pre')) ?? '') as { readonly id: string };
          expect(witness.id.length).toBeGreaterThan(40);
          await page.locator('[data-comparison]').scrollIntoViewIfNeeded();
        },
      },
    ],
    answer:
      'Each change is listed with the version that it asks for. **Judged for** says whether documents of writers or of readers count.',
  },
];
