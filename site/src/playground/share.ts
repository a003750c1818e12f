import { bytesOf } from '../reading/file.ts';
import type { Format } from '../reading/format.ts';
import { type Choice, isChoice } from './contract.ts';

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly format: Format;
  readonly choice: Choice;
}

/** Browsers and chat programs take addresses of about this length. */
export const longestLink = 60_000;

/** What the document of a link may expand to: far more than this page puts into one. */
const mostBytes = 20_000_000;

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const result = await bytesOf(new Blob([bytes]).stream().pipeThrough(stream), mostBytes);
  if (result === undefined) throw new RangeError(`There are more than ${mostBytes} bytes.`);
  return result;
};

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** @returns the fragment of a link that carries a document, which a browser sends to nobody; undefined if it is too long */
export const toFragment = async (shared: Shared): Promise<string | undefined> => {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  if (bytes.length > mostBytes) return undefined;
  return `#doc=${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
};

const formats: readonly Format[] = ['json', 'ndjson', 'yaml'];

const isShared = (value: unknown): value is Shared =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'format' in value &&
  formats.includes(value.format as Format) &&
  'choice' in value &&
  isChoice(value.choice);

/** @returns what the fragment of a link carries: a document, or `'damaged'`; undefined when it carries none */
export const fromFragment = async (fragment: string): Promise<Shared | 'damaged' | undefined> => {
  const [, text] = /^#doc=(.*)$/s.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = await through(fromBase64(text), new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isShared(value) ? value : 'damaged';
  } catch {
    return 'damaged';
  }
};
