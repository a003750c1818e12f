import { commands } from '../define/commands.ts';
import { Recorder } from './recorder.ts';

/** What a command line asks for: it does it, and resolves to the exit status. */
export type Run = () => Promise<number>;

/**
 * Reads a command line that is plain: the name of a command, its flags in full, and words. For that alone commander,
 * which takes as long to load as a small run does without it, is not needed.
 *
 * @param words the words after the name of the program
 * @returns nothing for a line that asks for help, that is wrong, or that only commander is sure to understand
 */
export const read = ([name = '', ...words]: readonly string[]): Run | undefined => {
  const define = commands.get(name);
  if (define === undefined) return undefined;
  let outcome: number | undefined;
  const recorder = new Recorder();
  define(recorder, (status) => {
    outcome = status;
  });
  const act = recorder.read(words);
  if (act === undefined) return undefined;
  return async () => {
    await act();
    if (outcome === undefined) throw new Error(`${name} has told no exit status`);
    return outcome;
  };
};
