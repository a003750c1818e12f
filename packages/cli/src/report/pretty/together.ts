import type { Finding } from '../../check/verdict.ts';

/** Faults that one frame is enough for. */
export type Together = readonly [Finding, ...Finding[]];

/** Whether another fault says the same of the same place: that a member is missing in an object. */
const isAlike = (a: Finding, b: Finding): boolean =>
  a.code === 'schema/missing-member' &&
  b.code === a.code &&
  b.severity === a.severity &&
  b.line === a.line &&
  b.column === a.column;

/** Puts together the members that one object lacks: an empty one would else be framed for each of them. */
export const together = (findings: readonly Finding[]): Together[] => {
  const all: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = all.at(-1);
    if (last !== undefined && isAlike(last[0], finding)) last.push(finding);
    else all.push([finding]);
  }
  return all;
};
