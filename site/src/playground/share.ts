import type { Format } from '../reading/format.ts';
import type { Choice } from './contract.ts';

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly format: Format;
  readonly choice: Choice;
}

/** Browsers and chat programs take addresses of about this length. */
export const longestLink = 60_000;

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** @returns the fragment of a link that carries a document: a browser sends it to nobody */
export const toFragment = async (shared: Shared): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  return `#doc=${toBase64(await through(bytes as Uint8Array<ArrayBuffer>, new CompressionStream('deflate-raw')))}`;
};

const isShared = (value: unknown): value is Shared =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'format' in value &&
  'choice' in value;

/** @returns what the fragment of a link carries; undefined when it carries nothing, or is damaged */
export const fromFragment = async (fragment: string): Promise<Shared | undefined> => {
  const [, text] = /^#doc=([\w-]+)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = await through(fromBase64(text), new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isShared(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
