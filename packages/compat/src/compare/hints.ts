import { pointerOf } from '@referral-kit/text';
import type { hintKeywords } from '../dialect/essence.ts';
import { canonical, type Json } from '../json.ts';
import type { Tokens } from './changes.ts';
import type { Finding } from './finding.ts';

type HintKeyword = (typeof hintKeywords)[number];

/** Such an annotation in both versions of a schema. */
export interface Hint {
  readonly keyword: HintKeyword;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
  readonly oldAt: Tokens;
  readonly newAt: Tokens;
}

const became = (keyword: HintKeyword, before: Json | undefined, after: Json | undefined): string => {
  if (keyword === 'deprecated') return after === undefined ? 'deprecated no more' : 'deprecated';
  if (before === undefined) return `the default ${JSON.stringify(after)} was added`;
  if (after === undefined) return `the default ${JSON.stringify(before)} was removed`;
  return `the default was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`;
};

/** @returns the finding of a `default` or a mark of deprecation that came, went or changed */
export const hintFindings = (file: string, { keyword, was, is, oldAt, newAt }: Hint): Finding[] => {
  // Not deprecated is what a schema is without the mark, too.
  const [before, after] = [was, is].map((value) => (keyword === 'deprecated' && value === false ? undefined : value));
  if (before === after || (before !== undefined && after !== undefined && canonical(before) === canonical(after)))
    return [];
  return [
    {
      rule: `${keyword}/revised`,
      bump: 'minor',
      file,
      ...(before !== undefined && { oldPointer: pointerOf(oldAt) }),
      ...(after !== undefined && { newPointer: pointerOf(newAt) }),
      message: `${became(keyword, before, after)}; the same documents are valid`,
    },
  ];
};
