import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { rowsOf } from './rows.ts';

/**
 * Draws the transition table as a Mermaid state diagram, by status.
 *
 * @returns the diagram's text, without a fence
 */
export const toMermaid = (lifecycle: Lifecycle = defaultLifecycle): string => {
  const rows = rowsOf(lifecycle);
  const lines = [
    'stateDiagram-v2',
    ...rows.map(({ status, substatuses }) => `  state "${status} (${substatuses.join(', ')})" as ${status}`),
    ...rows.filter(({ isInitial }) => isInitial).map(({ status }) => `  [*] --> ${status}`),
    ...rows.flatMap(({ status, next }) => next.map((following) => `  ${status} --> ${following}`)),
    ...rows.filter(({ isTerminal }) => isTerminal).map(({ status }) => `  ${status} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
};
