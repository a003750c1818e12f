const marks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['UTF-32 LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16 LE', [0xff, 0xfe]],
  ['UTF-16 BE', [0xfe, 0xff]],
];

/** Where the zero bytes are when a text that begins with an ASCII character, as JSON does, is in another encoding. */
const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['UTF-32 LE', /^[^0]000/],
  ['UTF-32 BE', /^000[^0]/],
  ['UTF-16 LE', /^[^0]0/],
  ['UTF-16 BE', /^0[^0]/],
];

/** Whether the first two bytes are ASCII characters, as of nearly every file. */
const isPlain = (bytes: Uint8Array): boolean => isCharacter(bytes[0]) && isCharacter(bytes[1]);

const isCharacter = (byte = 0): boolean => byte > 0 && byte < 0x80;

/**
 * @returns in words, which other Unicode encoding than UTF-8 the bytes are in, told by a byte order mark
 * or by the zero bytes of the first characters
 */
export const foreignEncoding = (bytes: Uint8Array): string | undefined => {
  if (isPlain(bytes)) return undefined;
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return `the byte order mark of ${marked[0]} at the beginning`;
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('');
  const guess = patterns.find(([, pattern]) => pattern.test(zeros));
  return guess && `the zero bytes of ${guess[0]} without a byte order mark`;
};
