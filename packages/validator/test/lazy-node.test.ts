import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lazyRoot } from '../src/json/lazy-node.ts';
import { type Node, nodeAt } from '../src/json/node.ts';
import { scan } from '../src/json/scan.ts';

/** A node and all that is in it, as plain data. */
const expanded = ({ start, end, key, members, items }: Node): object => ({
  start,
  end,
  ...(key && { key: { start: key.start, end: key.end } }),
  ...(members && { members: Array.from(members, ([name, node]) => [name, expanded(node)]) }),
  ...(items && { items: items.map(expanded) }),
});

/** Every path to a value. */
const pathsIn = (data: unknown): (string | number)[][] => {
  const steps: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(Object(data));
  return [
    [],
    ...(typeof data === 'object' ? steps : []).flatMap(([step, inner]) =>
      pathsIn(inner).map((path) => [step, ...path]),
    ),
  ];
};

/** Names and strings with what ends a string too early for a reader that does not look closely. */
const tricky = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom('\\', '"', '{', '}', '[', ']', ',', ':', ' ', 'é', '\u0000')).map((parts) => parts.join('')),
);
const value = fc.jsonValue({ stringUnit: 'binary' });
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    tricky,
    value,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(tricky, tie('node'), { maxKeys: 3 }),
  ),
})).node;

/** Puts spaces around what separates values. */
const spaced = (text: string, space: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\])*"|[{}[\],:]/gs, (token) =>
    token.startsWith('"') ? token : `${space}${token}${space}`,
  );

it('Nodes that are found on demand stand where those of a close look do', () => {
  fc.assert(
    fc.property(
      tree,
      fc.constantFrom(undefined, ' ', '\t', '   '),
      fc.constantFrom('', ' ', '\r\n\t'),
      (data, indent, space) => {
        const text = spaced(JSON.stringify(data, null, indent), space);
        const { root } = scan(text);
        if (root === undefined) throw new Error(`not JSON: ${text}`);
        expect(expanded(lazyRoot(text))).toEqual(expanded(root));
        const shared = lazyRoot(text);
        for (const path of pathsIn(data)) {
          const there = nodeAt(root, path);
          for (const from of [lazyRoot(text), shared])
            expect(nodeAt(from, path)).toMatchObject({ start: there?.start, end: there?.end });
          const missing = [...path, 'no such member'];
          expect(nodeAt(lazyRoot(text), missing)).toBe(nodeAt(root, missing));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
