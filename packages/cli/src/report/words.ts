import type { Finding, Verdict } from '../check/verdict.ts';
import { printable, shortened } from '../text/printable.ts';

/** @returns which record of its file a document is, in words: `record 2 of r-1`; nothing if it is the only one. */
export const recordWords = ({ record, id, root }: Pick<Verdict, 'record' | 'id' | 'root'>): string | undefined => {
  if (record === undefined) return undefined;
  const whose = id === undefined ? '' : ` of ${shortened(id)}`;
  return `record ${record}${whose}${root === undefined ? '' : `, ${printable(root)}`}`;
};

/** What the name of a file may hold that would read as the place after it. */
const likeAPlace = /:(?=\d+:\d+: )/g;

/** @returns a fault in one line, which terminals and editors make a link of: `path:line:column: code message (at /pointer)`. */
export const faultLine = (verdict: Verdict, finding: Finding): string => {
  const { line, column, code, severity, message, pointer } = finding;
  const details = [
    severity === 'warning' && 'warning',
    pointer !== '' && `at ${printable(pointer)}`,
    recordWords(verdict),
  ].filter(Boolean);
  const path = printable(verdict.file).replace(likeAPlace, '\\u003a');
  const rest = details.length > 0 ? ` (${details.join(', ')})` : '';
  return `${path}:${line}:${column}: ${code} ${printable(message)}${rest}`;
};

/** @returns a number of things: `1 file`, `2 files`. */
export const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Says of a run that came to nothing what every report has to say. */
export const nothing = 'nothing was validated';
