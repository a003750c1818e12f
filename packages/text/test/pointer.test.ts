import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeToken, isPointer, pointerOf, tokensOf } from '../src/index.ts';

describe('a JSON Pointer', () => {
  it('is what RFC 6901 says', () => {
    expect(pointerOf([])).toBe('');
    expect(pointerOf(['foo', 0])).toBe('/foo/0');
    expect(pointerOf([''])).toBe('/');
    expect(pointerOf(['a/b', 'm~n', '~1'])).toBe('/a~1b/m~0n/~01');
  });

  it('leads back to its path, whatever the names are', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (path) => {
        expect(tokensOf(pointerOf(path))).toEqual(path);
      }),
    ));

  it('has one slash for each part', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat())), (path) => {
        expect(pointerOf(path).split('/')).toEqual(['', ...path.map(escapeToken)]);
      }),
    ));

  it('is told from what only looks like one', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (path) => isPointer(pointerOf(path))));
    for (const text of ['a', '#/a', 'a/b', '/~', '/a~2', '/~/b', '/a~']) expect(isPointer(text), text).toBe(false);
  });
});
