/**
 * Takes packed codes apart: `unpack('ADE|BB', /./g)` is `['AD', 'AE', 'BB']`.
 *
 * @param groups of codes by first letter, that letter written once; no group is empty
 * @param rest matches what follows the first letter of one code
 */
export const unpack = (groups: string, rest: RegExp): string[] =>
  groups.split('|').flatMap((group) => (group.slice(1).match(rest) as string[]).map((code) => group.charAt(0) + code));
