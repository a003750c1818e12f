import { pointerOf } from '@referral-kit/text';
import type { Issue } from './issue.ts';

const gap = '…';

/** What was found is data where it is a text, a number or a truth value; a kind, such as `an array`, is none. */
const isData = /^(?:"|-?\d|(?:true|false)$)/;

/** Where a number or truth value stands by itself: not in a name such as `addressLine1`, nor in `item 1`. */
const standing = (received: string): RegExp =>
  new RegExp(`(?<![\\w.+-]|item )${received.replaceAll(/[.+]/g, '\\$&')}(?![\\w.+-])`, 'g');

/** The message without what was found. One that tells it in other words, as a translation may, is not kept. */
const told = ({ message, expected, code }: Issue<string>, received: string): string => {
  if (!isData.test(received)) return message;
  const left = message.replaceAll(received.startsWith('"') ? received : standing(received), gap);
  return left === message ? (expected ?? code) : left;
};

/** The place of an unknown member is its name, which is the document's. */
const place = ({ code, path, pointer }: Issue<string>): Pick<Issue, 'path' | 'pointer'> => {
  if (code !== 'schema/unknown-member') return { path, pointer };
  const hidden = [...path.slice(0, -1), gap];
  return { path: hidden, pointer: pointerOf(hidden) };
};

/**
 * An issue without what the document says. The offending value, or the name of an unknown member, is `…` in
 * the message, and in path and pointer; a value that is suggested in its place is left out. What stays is the
 * contract's own: its types, names of members, and values of its lists.
 *
 * @example
 * redact(issue).message; // '… is no CountryCode; expected one of its 254 values, such as "AD" or "AE"'
 */
export const redact = <Code extends string>(issue: Issue<Code>): Issue<Code> => {
  const { received, suggestion, related, ...rest } = issue;
  if (received === undefined) return issue;
  return {
    ...rest,
    ...place(issue),
    message: told(issue, received),
    ...(suggestion?.action === 'rename' && { suggestion }),
    ...(related && { related: related.map(({ pointer }) => ({ pointer, message: gap })) }),
  };
};
