import { describe, expect, it } from 'vitest';
import { alternatives, grouped, kebabCase, plural } from '../src/index.ts';

describe('words', () => {
  it.each([
    [plural(0, 'file'), '0 files'],
    [plural(1, 'file'), '1 file'],
    [plural(2, 'entry', 'entries'), '2 entries'],
    [alternatives([]), ''],
    [alternatives(['a']), 'a'],
    [alternatives(['a', 'b', 'c']), 'a, b or c'],
    [kebabCase('CustomerProfile'), 'customer-profile'],
    [kebabCase('Tag'), 'tag'],
    [grouped(1234567), '1,234,567'],
  ])('%s', (text, expected) => expect(text).toBe(expected));
});
