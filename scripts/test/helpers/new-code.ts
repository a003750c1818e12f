import type { Edit } from './contributions.ts';

// A rule between two states with a code of its own, as CONTRIBUTING.md says: two states of a referral have different times.

export const code = 'lifecycle/simultaneous-change';

const params = `  readonly '${code}': { readonly received: Shown };\n`;

/** Where the line for the code comes before that of `lifecycle/bad-updated-time`, and what it is there. */
const tables: readonly (readonly [path: string, before: string, line: string])[] = [
  [
    'packages/lifecycle/src/codes.ts',
    `  'lifecycle/bad-updated-time': '`,
    `  '${code}': 'The state has changed, and updatedDateTime has not.',\n`,
  ],
  ['packages/types/src/issues/lifecycle-params.ts', `  readonly 'lifecycle/bad-updated-time': {`, params],
  [
    'packages/messages/src/en/lifecycle.ts',
    'export const badUpdatedTime: Say',
    `export const simultaneousChange: Say<'${code}'> = ({ received }) => \`The state has changed at the same time, \${received}.\`;\n\n`,
  ],
  [
    'packages/messages/src/en.ts',
    `  'lifecycle/bad-updated-time': lifecycle`,
    `  '${code}': lifecycle.simultaneousChange,\n`,
  ],
  ...['de', 'es', 'fr', 'ja', 'zh-CN'].map(
    (locale) =>
      [
        `packages/messages/src/locales/${locale}.ts`,
        `  'lifecycle/bad-updated-time': (`,
        `  '${code}': ({ received }) => \`${locale}: \${received}\`,\n`,
      ] as const,
  ),
  [
    'packages/messages/src/forms/texts.ts',
    `    'lifecycle/bad-updated-time': (`,
    `    '${code}': () => texts.changedMeanwhile,\n`,
  ],
  [
    'packages/messages/test/samples.ts',
    `  'lifecycle/bad-updated-time': [`,
    `  '${code}': [{ received: '"2020-R9"' }],\n`,
  ],
  [
    'packages/codes/src/explanations/lifecycle.ts',
    `  'lifecycle/bad-updated-time': {`,
    `  '${code}': {
    why: 'Which of two states of one time came last cannot be told.',
    fix: 'Give each state the time at which it was reached.',
    failing: life(
      { ...received, updatedDateTime: '2019-01-02T00:00:00Z' },
      { ...accepted, updatedDateTime: '2019-01-02T00:00:00Z' },
    ),
    passing: legal,
  },
`,
  ],
  [
    'packages/lifecycle/src/history/check.ts',
    '    ...timeIssues(seen, report),\n',
    '    ...simultaneousIssues(seen, report),\n',
  ],
  [
    'packages/lifecycle/src/history/check.ts',
    `import { timeIssues } from './times.ts';\n`,
    `import { simultaneousIssues } from './simultaneous.ts';\n`,
  ],
];

const check = `import { simultaneousChange } from '@referral-kit/messages/en/lifecycle';
import { wasValue } from '../issues.ts';
import { show } from '../show.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HistoryIssue, Report } from './issue.ts';

/** Finds changes of the state that have the time of the state before. */
export const simultaneousIssues = (snapshots: readonly Snapshot[], report: Report): HistoryIssue[] =>
  snapshots.flatMap((snapshot, at) => {
    const before = snapshots[at - 1];
    const time = snapshot.updatedDateTime;
    if (before === undefined || time === undefined || time !== before.updatedDateTime) return [];
    if (snapshot.status === before.status) return [];
    const fault = { code: '${code}', params: { received: show(time) }, say: simultaneousChange } as const;
    const related = wasValue('updatedDateTime', show(time));
    return [report(fault, 'updatedDateTime', at, { at: at - 1, related })];
  });
`;

/** The files that CONTRIBUTING.md names for it. */
export const files: readonly string[] = [...new Set(tables.map(([path]) => path))];

/** Adds the rule. */
export const addCode = ({ add, replace }: Edit): void => {
  add('packages/lifecycle/src/history/simultaneous.ts', check);
  for (const [path, before, line] of tables) replace(path, before, `${line}${before}`);
};

/** Takes back what was added for the code to one of the files. */
export const forget = ({ replace }: Edit, path: string): void => {
  for (const [file, , line] of tables) if (file === path) replace(path, line, '');
};
