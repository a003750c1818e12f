import type { Span } from '@referral-kit/validator/internal/json';
import type { CST } from 'yaml';

/** What a directive may be given once for: `%YAML` as such, `%TAG` for each handle. */
const subjectOf = (line: string): string | undefined => {
  const [, name, handle = ''] = /^%(YAML|TAG(?=[ \t]+(\S+)))[ \t]/.exec(line) ?? [];
  return name && `${name} ${handle}`;
};

/**
 * @param text a document with its directives, which stand on lines before `---`
 * @returns where a directive stands for the second time, if one does
 */
export const repeatedDirective = (text: string): Span | undefined => {
  if (!text.includes('%')) return undefined;
  const seen = new Set<string>();
  let start = 0;
  for (const line of text.split('\n')) {
    if (/^---(?:\s|$)/.test(line)) return undefined;
    const subject = subjectOf(line.trimEnd());
    if (subject !== undefined) {
      if (seen.has(subject)) return { start, end: start + line.trimEnd().length };
      seen.add(subject);
    }
    start += line.length + 1;
  }
  return undefined;
};

/** @returns where the last directive of a stream stands, if no document follows it */
export const danglingDirective = (tokens: readonly CST.Token[]): Span | undefined => {
  const last = tokens.findLast(({ type }) => type === 'directive' || type === 'document');
  if (last?.type !== 'directive') return undefined;
  return { start: last.offset, end: last.offset + last.source.length };
};
