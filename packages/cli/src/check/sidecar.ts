import { readBytes } from '../inputs/read-bytes.ts';
import { readDocument } from '../read/document.ts';
import { withoutMark } from '../read/encoding.ts';
import { atStart, Lines } from '../text/lines.ts';
import { type Path, pointerOf } from '../text/pointer.ts';
import type { Expected } from './expectation.ts';
import { placeFault, spanAt } from './locate.ts';
import type { Finding } from './verdict.ts';

const ending = '.expected.json';

/** @returns the path of the sidecar that belongs to a JSON document. */
export const sidecarOf = (path: string): string => path.replace(/\.json$/i, ending);

/** @returns the path of the document that a sidecar belongs to, or `undefined` for any other file. */
export const documentOf = (path: string): string | undefined =>
  path.endsWith(ending) && !path.endsWith(`/${ending}`) ? `${path.slice(0, -ending.length)}.json` : undefined;

/** What a sidecar says, or why that cannot be told. */
export type Sidecar = { readonly expected: readonly Expected[] } | { readonly fault: Finding; readonly text: string };

const shape = 'a list of { "code", "pointer" }, with at least one entry';

/** The part of a sidecar's content that is not as it has to be, if there is one. */
const wrongPart = (value: unknown): Path | undefined => {
  if (!Array.isArray(value) || value.length === 0) return [];
  const index = value.findIndex((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return true;
    const { code, pointer, ...rest } = entry as Record<string, unknown>;
    return typeof code !== 'string' || typeof pointer !== 'string' || Object.keys(rest).length > 0;
  });
  return index === -1 ? undefined : [index];
};

const parse = (bytes: Buffer): Sidecar => {
  const { text, content, faults } = readDocument(withoutMark(bytes));
  const lines = new Lines(text);
  const code = 'fixture/bad-expectation';
  const [fault] = faults;
  if (content === undefined || fault !== undefined) {
    if (fault === undefined) throw new Error('a text without content has no fault');
    return { fault: { ...placeFault(fault, lines), code }, text };
  }
  const wrong = wrongPart(content.value);
  if (wrong === undefined) return { expected: content.value as Expected[] };
  const { start, end } = spanAt(content.root(), wrong);
  const message = `expected ${shape}`;
  return { fault: { code, severity: 'error', pointer: pointerOf(wrong), message, ...lines.range(start, end) }, text };
};

/** Reads the sidecar of a document. */
export const readSidecar = (path: string): Sidecar => {
  const read = readBytes(path);
  if (Buffer.isBuffer(read)) return parse(read);
  return {
    fault: { ...atStart, code: 'fixture/bad-expectation', severity: 'error', pointer: '', message: read.message },
    text: '',
  };
};
