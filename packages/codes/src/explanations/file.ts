import type { fileCodes } from '../codes.ts';
import { type Explanation, one } from '../explanation.ts';

const tag = '{ "id": "Accounting" }';
const good = one('tag.json', tag, '--type Tag');

/** The faults of files and folders. */
export const file: Readonly<Record<keyof typeof fileCodes, Explanation>> = {
  'file/not-found': {
    why: 'A path that does not exist is a fixture that nobody validates.',
    fix: 'Correct the path, which is relative to the working directory. Quote patterns so that the shell does not expand them.',
    failing: { files: { 'tag.json': tag }, command: 'referral-kit validate tags.json --type Tag' },
    passing: good,
  },
  'file/unreadable': {
    why: 'Without reading the file there is no verdict, so the run as a whole proves nothing about it.',
    fix: 'Give the user who runs the command permission to read it, or repair the link.',
    failing: one('tag.json', { link: 'tag.json' }, '--type Tag'),
    passing: good,
  },
  'file/no-match': {
    why: 'A check that finds nothing to validate would always be green.',
    fix: 'Correct the folder or pattern. If it may match nothing, pass --allow-unmatched, or --allow-empty where there is nothing else to validate.',
    failing: { files: { 'tag.json': tag }, command: 'referral-kit validate *.ndjson --type Tag' },
    passing: { files: { 'tag.json': tag }, command: 'referral-kit validate *.json --type Tag' },
  },
  'file/ignored': {
    why: 'A pattern that ignores too much would keep a check green forever.',
    fix: 'Narrow the ignore pattern, pass --no-ignore, or name the files explicitly.',
    failing: { files: { 'tag.json': tag, '.referralignore': '*.json' }, command: 'referral-kit validate . --type Tag' },
    passing: { files: { 'tag.json': tag, '.referralignore': 'a.*' }, command: 'referral-kit validate . --type Tag' },
  },
  'file/empty': {
    why: 'An empty file is usually an export that failed.',
    fix: 'Write a document to the file, or remove it. Only a file with one record per line may be empty: that is a warning.',
    failing: one('tag.json', '\n', '--type Tag'),
    passing: good,
  },
  'file/own-output': {
    why: 'A report that lies beside the documents is not one of them, and validating it would only produce noise. It does not count as validated.',
    fix: 'Write reports to a separate folder, or exclude them with --ignore or .referralignore.',
    failing: {
      files: {
        'out/report.json':
          '{ "version": 1, "revision": "2018-10-01", "results": [], "summary": { "failedAsExpected": 0 } }',
      },
      command: 'referral-kit validate out',
    },
    passing: { files: { 'out/tag.json': tag }, command: 'referral-kit validate out --type Tag' },
  },
};
