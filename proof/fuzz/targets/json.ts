import { isDeepStrictEqual } from 'node:util';
import { readDocument } from '@referral-kit/parse/json';
import { misplacedFault, misplacedValue } from '../places.ts';
import { documents, jsonTokens } from '../seeds.ts';
import type { Target } from '../target.ts';

const byEngine = (input: Buffer): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input)) };
  } catch {
    return undefined;
  }
};

/** A name with an escape: V8 13.6 may take it for another that it has read before. */
const escapedName = /"[^"\\]*\\(?:[^"\\]|\\.)*"\s*:/su;

/** The reader of JSON, held to `JSON.parse` of the same bytes. */
export const target: Target = {
  name: 'json',
  what: 'the JSON reader reads what JSON.parse reads, and places every value',
  seeds: [...documents, '[1e400,-0,0.1,1E+2]', '"\\ud800\\u0041\\n"', '{"a":1,"a":{"__proto__":[]}}', '\ufeff{}'],
  tokens: jsonTokens,
  longest: 4096,
  isTried: (url) => url.includes('/packages/'),
  fault(input) {
    const { content, faults, excerpt } = readDocument(input);
    const place = misplacedFault(faults, excerpt.text);
    if (place !== undefined) return place;
    const theirs = byEngine(input);
    const isDeep = faults.some(({ code }) => code === 'json/too-deep');
    if (!content) return theirs && !isDeep ? `JSON.parse reads it, and we say ${faults[0]?.code}` : undefined;
    if (!theirs) return 'we read it, and JSON.parse does not';
    const isTrusted = !escapedName.test(excerpt.text);
    if (isTrusted && !isDeepStrictEqual(content.value, theirs.value)) return 'JSON.parse reads another value';
    return misplacedValue(content.root(), content.value, excerpt.text);
  },
};
