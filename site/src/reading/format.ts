/** How a text is written. */
export type Format = 'json' | 'ndjson' | 'yaml';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** @returns how a text seems to be written, by the name of its file if it has one */
export const formatOf = (text: string, name = ''): Format => {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.json$/i.test(name)) return 'json';
  const [first, second] = text.trimStart().split('\n', 2);
  if (first !== undefined && second?.trim().startsWith('{') && isJson(first)) return 'ndjson';
  return /^\s*(?:---|- |[\w$.-]+:(?:\s|$))/.test(text) ? 'yaml' : 'json';
};
