/** Why a string could not be read, and where. */
export interface StringFault {
  readonly at: number;
  readonly length: number;
  readonly message: string;
  readonly help?: string;
}

/** A string literal's end, just past its closing quote, and whether it holds an escape. */
export interface StringEnd {
  readonly end: number;
  readonly escaped: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const shortEscapes: Record<string, string> = { '\t': '\\t', '\b': '\\b', '\f': '\\f' };

const controlFault = (text: string, at: number): StringFault => {
  const character = text[at] as string;
  if (character === '\n' || character === '\r') {
    return {
      at,
      length: 0,
      message: "expected '\"' to end the string, found the end of the line",
      help: 'close the string with a double quote, or write a line break in it as \\n',
    };
  }
  const hex = character.charCodeAt(0).toString(16).padStart(4, '0');
  const help = `write it as ${shortEscapes[character] ?? `\\u${hex}`}`;
  return { at, length: 1, message: `the control character U+${hex.toUpperCase()} stands unescaped in a string`, help };
};

const endOfText = (text: string): StringFault => ({
  at: text.length,
  length: 0,
  message: "expected '\"' to end the string, found the end of the text",
  help: 'the text ends too early: look whether the file is whole, or close the string with a double quote',
});

const escapeFault = (text: string, at: number): StringFault => {
  const hex = /^\\u[0-9a-fA-F]{0,3}/.exec(text.slice(at, at + 6))?.[0];
  const message = hex
    ? "expected four hexadecimal digits after '\\u'"
    : 'expected one of " \\ / b f n r t u after a backslash';
  const isLast = text[at + 1] === '\n' || text[at + 1] === '\r';
  return { at, length: hex?.length ?? (isLast ? 1 : 2), message, help: 'write a backslash itself as \\\\' };
};

/** Reads the string literal that begins at an offset. */
export const readString = (text: string, start: number): StringEnd | StringFault => {
  let escaped = false;
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) return { end: at + 1, escaped };
    if (code < 0x20) return controlFault(text, at);
    if (code !== backslash) {
      at += 1;
      continue;
    }
    escapes.lastIndex = at;
    if (!escapes.test(text)) return at + 1 === text.length ? endOfText(text) : escapeFault(text, at);
    escaped = true;
    at = escapes.lastIndex;
  }
  return endOfText(text);
};

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** @returns where, in a string literal, the first escape of half a surrogate pair stands, if there is one. */
export const loneSurrogate = (literal: string): number | undefined => {
  let high: { at: number; next: number } | undefined;
  for (const match of literal.matchAll(/\\(?:u([0-9a-fA-F]{4})|.)/gu)) {
    const code = Number.parseInt(match[1] ?? '0', 16);
    if (high !== undefined && !(isLow(code) && match.index === high.next)) return high.at;
    if (high === undefined && isLow(code)) return match.index;
    high = isHigh(code) ? { at: match.index, next: match.index + match[0].length } : undefined;
  }
  return high?.at;
};
