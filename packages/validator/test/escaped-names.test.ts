import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/json.ts';

// V8 13.6, in Node 24, knows names by where they stand in objects that it has read, and compares them with escapes as they
// are written: after `{"a":1,"\\":2}`, it reads `{"a":1,"\n":2}` as if it had the same names.

const backslash = '\\';

describe('names of members with escapes', () => {
  it.each([
    ['\\', '\\n', '\n'],
    ['\\', '\\u0041', 'A'],
    ['\\', '\\u00e9', 'é'],
    ['\\u', '\\u0069d', 'id'],
    ['a\\', 'a\\"', 'a"'],
  ])('are read as they are, whatever was read before: %s, then %s', (before, escaped, name) => {
    JSON.parse(`{"first":0,${JSON.stringify(before)}:1}`);
    const { ok, value } = parseJson(`{"first":0,"${escaped}":{"${escaped}":[1,"${escaped}"]}}`);
    expect([ok, value]).toEqual([true, { first: 0, [name]: { [name]: [1, name] } }]);
    expect(Object.keys(value as object)).not.toContain(backslash);
  });

  it('may stand twice, and be reserved; the last one counts, where the first one stands', () => {
    const { value } = parseJson('{"\\u0061":1,"b":2,"a":[{"\\u005f_proto__":null}]}');
    expect(JSON.stringify(value)).toBe('{"a":[{"__proto__":null}],"b":2}');
  });
});
