import { nearest, quoted } from '@referral-kit/text';
import type { OptionTable } from '../option.ts';
import type { Program } from '../program.ts';
import { UsageError } from '../usage.ts';

/**
 * @param word the word as it was typed
 * @returns that it is no option, with what may have been meant: the name of a file, or another option
 */
export const unknownOption = (word: string, table: OptionTable, mayBeFile: Program['mayBeFile']): UsageError => {
  if (mayBeFile(word)) {
    return new UsageError(
      `Unknown option ${quoted(word)}. If it is a file, write ${quoted(`./${word}`)}, or write -- before the file names.`,
    );
  }
  const name = word.replace(/=.*/s, '');
  const [suggested] = nearest(
    name,
    Object.keys(table).map((each) => `--${each}`),
    1,
  );
  return new UsageError(
    `Unknown option ${quoted(name)}.${suggested === undefined ? '' : ` Did you mean ${suggested}?`}`,
  );
};
