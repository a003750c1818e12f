import type { fileCodes } from '../codes.ts';
import { type Explanation, one } from './explanation.ts';

const tag = '{ "id": "Accounting" }';
const good = one('tag.json', tag, '--type Tag');

/** The faults of files and folders. */
export const file: Readonly<Record<keyof typeof fileCodes, Explanation>> = {
  'file/not-found': {
    why: 'A name that leads nowhere is a fixture that nobody checks.',
    mend: 'Correct the path; it counts from the working folder. Quote patterns, so that the shell leaves them alone.',
    failing: { files: { 'tag.json': tag }, command: 'referral-kit validate tags.json --type Tag' },
    passing: good,
  },
  'file/unreadable': {
    why: 'A file that cannot be read has no verdict, and a run without it says nothing about it.',
    mend: 'Give the user that runs the command the right to read it, or mend the link.',
    failing: one('tag.json', { link: 'tag.json' }, '--type Tag'),
    passing: good,
  },
  'file/no-match': {
    why: 'A check that finds nothing to check would be green for ever.',
    mend: 'Correct the folder or the pattern. If it may be empty, say so with --allow-empty.',
    failing: { files: { 'tag.json': tag }, command: 'referral-kit validate *.ndjson --type Tag' },
    passing: { files: { 'tag.json': tag }, command: 'referral-kit validate *.json --type Tag' },
  },
  'file/ignored': {
    why: 'A pattern that ignores too much would keep a check green for ever.',
    mend: 'Narrow the pattern that is named, pass --no-ignore, or name the files themselves.',
    failing: { files: { 'tag.json': tag, '.referralignore': '*.json' }, command: 'referral-kit validate . --type Tag' },
    passing: { files: { 'tag.json': tag, '.referralignore': 'a.*' }, command: 'referral-kit validate . --type Tag' },
  },
  'file/empty': {
    why: 'An empty file is most often an export that failed.',
    mend: 'Write a document into it, or remove it. If it may be empty, say so with --allow-empty.',
    failing: one('tags.ndjson', '\n', '--type Tag'),
    passing: one('tags.ndjson', `${tag}\n`, '--type Tag'),
  },
  'file/own-output': {
    why: 'A report beside the documents is none of them; held to their contract, it would only have faults. It counts as nothing validated.',
    mend: 'Write reports to a folder of their own, or leave them out with --ignore or .referralignore.',
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
