import { parseArgs } from 'node:util';
import { givenPath } from '../../scripts/packages/workspace.ts';
import type { Effort } from './measure/compare.ts';

/** What to run, how long, and where the results go. */
export interface Options {
  readonly effort: Effort;
  /** The suites to run; all when empty. */
  readonly only: readonly string[];
  /** A file for the results as JSON. */
  readonly json: string | undefined;
  readonly updateReadme: boolean;
}

/** @throws {RangeError} when a number is none */
const positive = (text: string, name: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new RangeError(`--${name} takes a positive number, not ${text}`);
  return value;
};

/**
 * Reads the command line: `--only guard,size`, `--rounds 101`, `--turn 2` and `--warm-up 300` (milliseconds),
 * `--json FILE`, `--update-readme`, and `--histories FOLDER`, where clones of public repositories lie.
 */
export const readOptions = (parameters: string[]): Options => {
  const { values } = parseArgs({
    args: parameters,
    options: {
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '101' },
      turn: { type: 'string', default: '2' },
      'warm-up': { type: 'string', default: '300' },
      json: { type: 'string' },
      histories: { type: 'string' },
      'update-readme': { type: 'boolean', default: false },
    },
  });
  if (values['update-readme'] && values.only !== '')
    throw new RangeError('--update-readme takes all suites: leave out --only');
  return {
    effort: {
      rounds: positive(values.rounds, 'rounds'),
      turn: positive(values.turn, 'turn'),
      warmUp: positive(values['warm-up'], 'warm-up'),
      ...(values.histories !== undefined && { histories: givenPath(values.histories) }),
    },
    only: values.only.split(',').filter((name) => name !== ''),
    json: values.json,
    updateReadme: values['update-readme'],
  };
};
