import type { fullFormats as Formats } from 'ajv-formats/dist/formats.js';
import { bundled, load } from '../load.ts';

/** What one library says of a text; undefined for a format that it does not know. */
type Meets = (name: string, text: string) => boolean | undefined;

const byAjv: Meets = (name, text) => {
  const { fullFormats } = load('ajv-formats/dist/formats.js') as { readonly fullFormats: typeof Formats };
  const format: unknown = Object.hasOwn(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined;
  if (format instanceof RegExp) return format.test(text);
  const definition =
    typeof format === 'object' && format !== null ? (format as { type?: string; validate: unknown }) : undefined;
  // Formats of numbers say nothing about texts, and not all validators know them.
  if (definition?.type === 'number') return undefined;
  const validate = definition ? definition.validate : format;
  if (typeof validate === 'function') return Boolean((validate as (text: string) => unknown)(text));
  return undefined;
};

const byCfworker: Meets = (name, text) => {
  const { format } = bundled();
  return Object.hasOwn(format, name) ? format[name]?.(text) : undefined;
};

/** International formats, which few libraries know: a text that has each by its standard. */
const examples: ReadonlyMap<string, string> = new Map([
  ['idn-email', 'a@example.com'],
  ['idn-hostname', 'example.com'],
  ['iri', 'https://example.com/'],
  ['iri-reference', 'https://example.com/'],
]);

/** @returns whether a text has a format; undefined where two libraries differ about it, or do not know the format */
export const meetsFormat: Meets = (name, text) => {
  if (examples.get(name) === text) return true;
  const verdict = byAjv(name, text);
  return verdict === byCfworker(name, text) ? verdict : undefined;
};

/** Texts of well-known formats, and texts of none. */
export const formatSamples: readonly string[] = [
  '',
  'a',
  ' ',
  '%',
  '2020-02-29',
  '12:00:00Z',
  '2020-02-29T12:00:00Z',
  'P1D',
  'P1Y2M3DT4H',
  'a@b.c',
  'a@example.com',
  'example.com',
  '127.0.0.1',
  '192.168.100.200',
  '::1',
  '2001:db8::1',
  'https://example.com/',
  'https://example.com/{id}',
  '123e4567-e89b-42d3-a456-426614174000',
  '/a',
  '/a/b/c',
  '0#',
  '1/a/b/c',
  '(',
];
