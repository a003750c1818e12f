import { textOf } from './decode.ts';
import { none } from './skip.ts';
import { skipText } from './text.ts';

/** Skips a string that matches an expression. */
export const skipMatch = (view: DataView, at: number, expression: RegExp): number => {
  const end = skipText(view, at);
  return end !== none && expression.test(textOf(view, at, end)) ? end : none;
};
