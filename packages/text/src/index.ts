export { type Choices, expectCount, expectOptions, notAChoice } from './choices.ts';
export { codeSpan } from './code-span.ts';
export { expected } from './expected.ts';
export { isObject } from './is-object.ts';
export { jsonText } from './json-text.ts';
export {
  aBoolean,
  aFunction,
  aNumber,
  anObject,
  aString,
  type Check,
  expectKinds,
  having,
  numbers,
} from './kinds.ts';
export { isLossy } from './lossy-number.ts';
export { isMisspelling, nearest } from './nearest.ts';
export { brief, namedOptions } from './options.ts';

export { escapeToken, isPointer, type Path, pointerOf, tokensOf } from './pointer.ts';
export { printable, truncated } from './printable.ts';
export { oneLine, quote, shown } from './quote.ts';
export { quoted, shortened } from './quoted.ts';
export { together } from './sentences.ts';
export { alternatives, grouped, kebabCase, plural } from './words.ts';
