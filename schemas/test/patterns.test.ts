import { expect, it } from 'vitest';
import { allSchemaEntries, jsonOf, objectsIn } from './emitted.ts';

const patterns = new Set(
  allSchemaEntries
    .flatMap(({ path }) => objectsIn(jsonOf(path)))
    .flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : [])),
);

it('there are patterns', () => {
  expect(patterns.size).toBeGreaterThan(0);
});

it.each([...patterns])('means the same in every dialect of regular expressions: %s', (pattern) => {
  expect(pattern, '$ also matches before a final line feed in Python, .NET, Java and PCRE').not.toMatch(/\$$/);
  expect(pattern, 'RE2 has no look-around').not.toMatch(/\(\?[=!<]/);
  expect(pattern, 'classes hold other letters elsewhere').not.toMatch(/\\[a-zA-Z0-9]/);
  expect(pattern.replaceAll('\\.', ''), 'a dot excludes other line ends elsewhere').not.toMatch(/\.(?![^[]*\])/);
  expect(() => [new RegExp(pattern), new RegExp(pattern, 'u')]).not.toThrow();
});
