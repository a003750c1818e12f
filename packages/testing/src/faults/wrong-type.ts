import type { Shape } from '../shape/shape.ts';
import { type Mutation, pickFrom } from './mutation.ts';
import type { Path } from './path.ts';

const jsonType = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const typeOf = (shape: Shape): string => {
  if (shape.kind === 'number') return 'number';
  if (shape.kind === 'flag') return 'boolean';
  if (shape.kind === 'list') return 'array';
  return shape.kind === 'object' || shape.kind === 'union' ? 'object' : 'string';
};

/** What clients send by mistake: the right value in the wrong wrapping. */
const rewrapped = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? [value[0] ?? null, { ...value }, JSON.stringify(value)]
    : [[value], { value }, typeof value === 'object' ? JSON.stringify(value) : String(value)];

const others: readonly unknown[] = [null, true, false, 0, 1, '', 'true', '0', [], {}, [null], { id: 'x' }];

/** @returns the mutation that puts a value of another JSON type in place of one. */
export const wrongType = (shape: Shape, value: unknown, at: Path): Mutation => ({
  code: 'schema/wrong-type',
  reads: [],
  edit: (pick) => {
    const accepted = [typeOf(shape), ...(shape.nullable ? ['null'] : [])];
    const values = [...others, ...rewrapped(value)].filter((other) => !accepted.includes(jsonType(other)));
    return { action: 'set', at, value: structuredClone(pickFrom(values, pick)) };
  },
});
