import { existsSync } from 'node:fs';
import { isDocument } from './inputs/formats.ts';
import { isMagic } from './inputs/named.ts';

/** What commander says of a word that begins with a dash and is no option. */
const unknownOption = /unknown option '(-.+?)'/s;

/** @returns how to name a file that begins with a dash, if that may be what a word was meant for that was taken for an option. */
export const dashHint = (complaint: string): string | undefined => {
  const [, word] = unknownOption.exec(complaint) ?? [];
  if (word === undefined || !(isDocument(word) || isMagic(word) || existsSync(word))) return undefined;
  return `if it is the name of a file, write ./${word}, or -- before all names: what follows -- is no option`;
};
