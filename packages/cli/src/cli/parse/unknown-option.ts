import { existsSync } from 'node:fs';
import { nearest, quoted } from '@referral-kit/text';
import { isGlob } from '../../files/resolve-paths.ts';
import type { OptionTable } from '../../options/option.ts';
import { isDocument } from '../../parse/formats/index.ts';
import { UsageError } from '../../usage.ts';

/** Whether a word that begins with a dash may be meant as a file. */
const mayBeFile = (word: string): boolean => isDocument(word) || isGlob(word) || existsSync(word);

/**
 * @param word the word as it was typed
 * @returns that it is no option, with what may have been meant: the name of a file, or another option
 */
export const unknownOption = (word: string, table: OptionTable): UsageError => {
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
