import type { JsonCode, JsonExpected, JsonFound, JsonRelated, Messages } from '@referral-kit/types/issues';

/** The texts about faults that do not say what was expected and found, but what is wrong. */
type Special = 'number' | 'escaped-control';

/** What one language says of faults in how a JSON text is written. */
export interface JsonTexts {
  /** What stands somewhere, by its kind. */
  readonly found: Readonly<Record<JsonFound, (received: string) => string>>;
  /** What was expected. */
  readonly expected: Readonly<Record<Exclude<JsonExpected, Special>, (part: string) => string>>;
  readonly syntax: (expected: string, found: string) => string;
  readonly noNumber: (found: string) => string;
  readonly unescaped: (character: string) => string;
  readonly invalidUtf8: (byte: string, offset: number) => string;
  readonly tooDeep: (maximum: number) => string;
  readonly duplicateKey: (name: string) => string;
  readonly lossyNumber: (number: string, value: string) => string;
  readonly loneSurrogate: (half: string) => string;
  readonly unsafeKey: string;
  readonly related: Readonly<Record<JsonRelated, string>>;
}

/** The messages of a language about how a JSON text is written. */
export type JsonMessages = Pick<Messages, JsonCode | 'related/json'>;

/** What takes the place of something that was left out. */
const gap = '…';

/** @returns a piece of text as is in a message: in single quotes, unless it was left out. */
export const pieceOfText = (received: string): string => (received === gap ? gap : `'${received}'`);

/** @returns the messages that are made of the texts of a language. */
export const jsonMessagesOf = (texts: JsonTexts): JsonMessages => ({
  'json/syntax': ({ expected, found, received = gap, part = gap }) => {
    const what = texts.found[found](received);
    if (expected === 'number') return texts.noNumber(what);
    if (expected === 'escaped-control') return texts.unescaped(received);
    return texts.syntax(texts.expected[expected](part), what);
  },
  'json/invalid-utf8': ({ received, offset }) => texts.invalidUtf8(received, offset),
  'json/too-deep': ({ maximum }) => texts.tooDeep(maximum),
  'json/duplicate-key': ({ received }) => texts.duplicateKey(received),
  'json/lossy-number': ({ received, value }) => texts.lossyNumber(received, value),
  'json/lone-surrogate': ({ received }) => texts.loneSurrogate(received),
  'json/unsafe-key': () => texts.unsafeKey,
  'related/json': ({ place }) => texts.related[place],
});
