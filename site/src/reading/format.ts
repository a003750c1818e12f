/** How a text is written. */
export type Format = 'json' | 'ndjson' | 'yaml';

/** @returns how a text seems to be written, by the name of its file if it has one */
export const formatOf = (text: string, name = ''): Format => {
  const [extension] = /\.(?:ndjson|jsonl|ya?ml|json)(?=(?:\.gz)?$)/i.exec(name) ?? [];
  if (extension !== undefined) return /y/i.test(extension) ? 'yaml' : /l|nd/i.test(extension) ? 'ndjson' : 'json';
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  if (/^\{.*\}\s*$/.test(first) && second.trimStart().startsWith('{')) return 'ndjson';
  return /^(?:\s*#.*\n)*\s*(?:---|%YAML|- |[\w$.-]+:(?:\s|$))/.test(text) ? 'yaml' : 'json';
};
