import type { Issue } from './issue.ts';

const gap = '…';

/**
 * An issue without what the document says: the offending value is replaced in the message, and a
 * suggestion made from it is left out. Names of members stay, since the pointer holds them too.
 */
export const redact = <Code extends string>(issue: Issue<Code>): Issue<Code> => {
  const { received, suggestion, related, ...rest } = issue;
  if (received === undefined || issue.code === 'schema/unknown-member') return issue;
  return {
    ...rest,
    message: issue.message.replaceAll(received, gap),
    ...(suggestion && issue.code !== 'schema/bad-date-time' && { suggestion }),
    ...(related && { related: related.map(({ pointer }) => ({ pointer, message: gap })) }),
  };
};
