import type { Promised } from './contract.ts';

/** The command that writes the list of names. */
const write = 'npm run gate -- --write';

/** @returns the text of the list of the names that the packages promise */
export const textOfNames = (packages: Promised['names']): string =>
  `${JSON.stringify({ $comment: `The names that the packages promise in this version. Generated: ${write}`, packages }, null, 2)}\n`;
