import { defaultLargest } from '../inputs/limits.ts';
import { accepted } from './quick.ts';
import type { Check } from './run.ts';
import type { Settings } from './settings.ts';

/** @returns the check of documents, each by itself. What it needs for those that are not surely valid is loaded for the first. */
export const validation = (settings: Settings): Check => {
  const { collector, lookFor, ...job } = settings;
  return {
    whole: async (input, read) => {
      const verdict = accepted(input, read, settings);
      if (verdict !== undefined) return [verdict];
      const { checkFile } = await import('./file.ts');
      return checkFile(input, read, settings);
    },
    lines: async function* (input, bytes) {
      const { checkLines } = await import('./lines.ts');
      yield* checkLines(input, bytes, settings);
    },
    largest: settings.largest ?? defaultLargest,
    // What documents exercise is gathered in one place, and no function goes to a worker.
    ...(collector === undefined && lookFor === undefined && { job }),
  };
};
