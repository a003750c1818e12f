import { readYaml } from '@referral-kit/parse/yaml';
import { type Node, scan } from '@referral-kit/validator/internal/json';
import type { Format } from './format.ts';

/** What is wrong with how a text is written. */
interface WritingFault {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
}

/** One document of a text, read by the same readers as the command line's. Places count from where it starts. */
export interface ReadDocument {
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number;
  readonly faults: readonly WritingFault[];
  /** What it says, unless it cannot be read. */
  readonly content?: { readonly value: unknown; readonly root: Node };
}

const empty: ReadDocument = {
  start: 0,
  faults: [
    { start: 0, end: 0, code: 'file/empty', message: 'There is no document yet. Paste one, or choose an example.' },
  ],
};

const sentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}`;

const readJson = (text: string, start = 0): ReadDocument => {
  const { root, faults } = scan(text);
  const told = faults.map((fault) => ({ ...fault, message: sentence(fault.message) }));
  return root === undefined
    ? { start, faults: told }
    : { start, faults: told, content: { value: JSON.parse(text) as unknown, root } };
};

const readStream = (text: string): ReadDocument[] => {
  let start = 0;
  return readYaml(new TextEncoder().encode(text)).map(({ excerpt, faults, content }) => {
    const at = text.indexOf(excerpt.text, start);
    start = at + excerpt.text.length;
    const told = faults.map((fault) => ({ ...fault, message: sentence(fault.message) }));
    return content
      ? { start: at, faults: told, content: { value: content.value, root: content.root() } }
      : { start: at, faults: told };
  });
};

/** The lines of a text that are not blank, with where they start. */
export function* linesOf(
  text: string,
): Generator<{ readonly line: string; readonly start: number; readonly number: number }> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    const line = text.slice(start, stop);
    number += 1;
    if (line.trim() !== '') yield { line, start, number };
    start = stop + 1;
  }
}

/** @returns the documents of a text; one with a fault where there is none */
export const read = (text: string, format: Format): readonly ReadDocument[] => {
  if (text.trim() === '') return [empty];
  if (format === 'json') return [readJson(text)];
  if (format === 'ndjson') return [...linesOf(text)].map(({ line, start }) => readJson(line, start));
  const documents = readStream(text);
  return documents.length === 0 ? [empty] : documents;
};
