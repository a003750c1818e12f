import { defaultLargest } from '../inputs/limits.ts';
import { checkFile } from './file.ts';
import { checkLines } from './lines.ts';
import type { Check } from './run.ts';
import type { Settings } from './settings.ts';

/** @returns the check of documents, each by itself. */
export const validation = (settings: Settings): Check => {
  const { registry: _, collector, lookFor, ...job } = settings;
  return {
    whole: (input, read) => checkFile(input, read, settings),
    lines: (input, bytes) => checkLines(input, bytes, settings),
    largest: settings.largest ?? defaultLargest,
    // What documents exercise is gathered in one place, and no function goes to a worker.
    ...(collector === undefined && lookFor === undefined && { job }),
  };
};
