import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { rowsOf } from './rows.ts';

/**
 * Draws the transition table for Graphviz, by status; a final status has a double frame, an initial one an arrow
 * that comes from nowhere.
 *
 * @returns the text of a digraph in the DOT language
 */
export const toDot = (lifecycle: Lifecycle = defaultLifecycle): string => {
  const rows = rowsOf(lifecycle);
  const lines = [
    'digraph referral {',
    '  rankdir=LR;',
    '  node [shape=box, style=rounded];',
    ...rows.map(({ status, substatuses, isTerminal }) => {
      const frame = isTerminal ? ', peripheries=2' : '';
      return `  ${status} [label="${status}\\n${substatuses.join(', ')}"${frame}];`;
    }),
    ...rows
      .filter(({ isInitial }) => isInitial)
      .flatMap(({ status }) => [`  to_${status} [shape=point];`, `  to_${status} -> ${status};`]),
    ...rows.flatMap(({ status, next }) => next.map((following) => `  ${status} -> ${following};`)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};
