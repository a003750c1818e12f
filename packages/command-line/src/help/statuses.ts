import type { Command } from '../command.ts';
import { bySeriousness, status } from '../status.ts';
import type { Row } from './layout.ts';

/** What is the same for every command that says nothing else. */
const usualOf = (program: string) => ({ usage: 'Wrong usage or configuration', bug: `A bug in ${program}` });

/** @returns every exit status of a command, and what it says. */
export const statusRows = (program: string, statuses: Command['statuses']): Row[] =>
  Object.entries<string>({ ...usualOf(program), ...statuses })
    .map(([name, text]): [number, string] => [status[name as keyof typeof status], text])
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => [String(code), text]);

/** @returns which status counts, for commands of which several may apply. */
export const precedence = (statuses: Command['statuses']): string | undefined =>
  statuses.interrupted && `If several apply, the most serious one counts: ${bySeriousness.join(', ')}.`;
