import { bad, commit, type ExitStatusSection, good } from './case.ts';

const config = 'referral-kit.config.json';

/** Which of the files that there are are read. */
export const selectionSections: readonly ExitStatusSection[] = [
  {
    title: 'Ignored files',
    cases: [
      {
        what: 'everything is ignored',
        files: { 'out/tag/a.json': good, '.gitignore': 'out\n' },
        prepare: commit,
        run: 'referral-kit validate out',
        status: 3,
        says: 'file/ignored',
      },
      {
        what: 'an invalid document is ignored',
        files: { 'tag/a.json': good, 'tag/out/b.json': bad, '.gitignore': 'out\n' },
        prepare: commit,
        run: 'referral-kit validate tag',
        status: 0,
      },
      {
        what: 'a pattern names it in another case',
        files: { 'tag/Out/b.json': bad, '.gitignore': 'out\n' },
        prepare: commit,
        run: 'referral-kit validate tag',
        status: 1,
      },
      {
        what: 'git tracks it all the same',
        files: { 'tag/out/b.json': bad, '.gitignore': 'out\n' },
        prepare: `git init -q . && git add -f tag/out/b.json && ${commit}`,
        run: 'referral-kit validate tag',
        status: 1,
      },
      {
        what: 'it is named',
        files: { 'tag/out/b.json': bad, '.referralignore': 'out\n' },
        run: 'referral-kit validate tag/out/b.json',
        status: 1,
      },
      {
        what: 'it is named, with `--force-exclude`',
        files: { 'tag/a.json': good, 'tag/out/b.json': bad, '.referralignore': 'out\n' },
        run: 'referral-kit validate --force-exclude tag/a.json tag/out/b.json',
        status: 0,
      },
    ],
  },
  {
    title: 'Changed files',
    cases: [
      {
        what: 'what changed is valid',
        files: { 'tag/old.json': bad },
        prepare: `${commit} && echo '{"id":"a"}' > tag/new.json`,
        run: 'referral-kit validate --since main tag',
        status: 0,
      },
      {
        what: 'what changed is invalid',
        files: { 'tag/old.json': good },
        prepare: `${commit} && echo '{"id":1}' > tag/new.json`,
        run: 'referral-kit validate --since main tag',
        status: 1,
      },
      {
        what: 'nothing changed',
        files: { 'tag/old.json': bad },
        prepare: commit,
        run: 'referral-kit validate --since main tag',
        status: 3,
      },
      {
        what: 'nothing changed, and that is allowed',
        files: { 'tag/old.json': bad },
        prepare: commit,
        run: 'referral-kit validate --since main --allow-empty tag',
        status: 0,
      },
      {
        what: 'the configuration was removed',
        files: { 'tag/old.json': bad, [config]: {} },
        prepare: `${commit} && rm ${config}`,
        run: 'referral-kit validate --since main tag',
        status: 1,
      },
      {
        what: 'there is no such commit',
        files: { 'tag/a.json': good },
        prepare: commit,
        run: 'referral-kit validate --since nowhere tag',
        status: 2,
      },
      {
        what: 'there is no repository',
        files: { 'tag/a.json': good },
        run: 'referral-kit validate --since main tag',
        status: 2,
      },
    ],
  },
];
