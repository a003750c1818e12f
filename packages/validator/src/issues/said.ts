import type { Text, TextCode, TextParams, Translator } from '@referral-kit/types/issues';

/** @returns a text in the language of a translator or, where that does not have it, in English. */
export const said = <Code extends TextCode>(
  code: Code,
  params: TextParams[Code],
  english: (params: TextParams[Code]) => string,
  translate: Translator | undefined,
): string => translate?.({ code, params: params as Text['params'] }) ?? english(params);
