import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { isArray, isObject, type Json } from '../json.ts';
import { types } from '../types.ts';

/** @returns the formula of all arrays, or all objects, that are not the given one: it says where they can differ */
export const differs = (value: Json, store: Store): Node => {
  if (isArray(value)) {
    return store.or(
      store.literal(types.array, { kind: 'maxItems', count: value.length - 1 }, false),
      store.literal(types.array, { kind: 'minItems', count: value.length + 1 }, false),
      ...value.map((item, index) =>
        store.literal(
          types.array,
          { kind: 'atLeast', from: index, to: index + 1, schema: store.enum([item], true), count: 1 },
          false,
        ),
      ),
    );
  }
  if (!isObject(value)) return store.enum([value], true);
  const names = Object.keys(value);
  const some = (names: Node, schema: Node): Node => store.literal(types.object, { kind: 'some', names, schema }, false);
  return store.or(
    some(store.enum(names, true), store.true),
    ...names.flatMap((name) => [
      store.literal(types.object, { kind: 'every', names: store.enum([name]), schema: store.false }, false),
      some(store.enum([name]), store.enum([value[name] as Json], true)),
    ]),
  );
};
