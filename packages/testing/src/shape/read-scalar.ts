import type { Part } from './flatten.ts';
import { gather, valuesOf } from './gather.ts';
import type { ChoiceShape, Shape } from './shape.ts';

const fail = (parts: readonly Part[], problem: string): never => {
  throw new Error(`${parts.at(-1)?.base}: ${problem}`);
};

const isNonEmpty = (parts: readonly Part[]): boolean => {
  const lengths = gather<number>(parts, 'minLength');
  if (lengths.some((length) => length > 1)) fail(parts, 'no generator for minLength above 1');
  return lengths.includes(1);
};

const sortOf = (id = ''): ChoiceShape['of'] => {
  if (id.includes('/catalogs/')) return 'catalog';
  return id.includes('/codes/') ? 'codes' : 'type';
};

/** A list with its own file is the whole list; other parts only narrow it. */
const readChoice = (parts: readonly Part[], nullable: boolean): ChoiceShape => {
  const lists = parts.flatMap((part) => {
    const values = valuesOf(part) as string[] | undefined;
    const { $id, title } = part.keywords as { $id?: string; title?: string };
    return values ? [{ values, id: $id, title }] : [];
  });
  const whole = lists.find(({ id }) => id !== undefined) ?? (lists[0] as (typeof lists)[number]);
  const values = whole.values.filter((value) => lists.every((list) => list.values.includes(value)));
  if (values.length === 0) fail(parts, 'no value is allowed');
  return {
    kind: 'choice',
    nullable,
    title: whole.title ?? '',
    of: sortOf(whole.id),
    values,
    list: whole.values,
    code: sortOf(whole.id) === 'catalog' ? 'catalog/unknown-id' : 'schema/not-in-enum',
    nonEmpty: isNonEmpty(parts),
  };
};

/** One regular expression for what a text has to match and what it must not contain; nothing where any text will do. */
const formOf = (parts: readonly Part[]): RegExp | undefined => {
  const [pattern, ...patterns] = gather<string>(parts, 'pattern');
  const [not, ...nots] = gather<{ readonly pattern: string }>(parts, 'not');
  if (patterns.length > 0 || nots.length > 0) fail(parts, 'no generator for two forms of one text');
  if (not === undefined) return pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const keywords = Object.keys(not).sort().join();
  if (keywords !== 'pattern,type') fail(parts, 'no generator for a not of anything but a pattern');
  return new RegExp(`^(?![^]*(?:${not.pattern}))(?:${pattern ?? ''})`, 'u');
};

const readString = (parts: readonly Part[], nullable: boolean): Shape => {
  if (parts.some((part) => valuesOf(part))) return readChoice(parts, nullable);
  const formats = gather<string>(parts, 'format');
  if (formats.some((format) => format !== 'date-time')) fail(parts, `no generator for the formats ${formats}`);
  const pattern = formOf(parts);
  if (pattern && isNonEmpty(parts)) fail(parts, 'no generator for two forms of one text');
  if (formats.length > 0 && !pattern) fail(parts, 'no generator for a date-time without a pattern');
  if (pattern && formats.length > 0) return { kind: 'date-time', nullable, pattern };
  const examples = gather<string[]>(parts, 'examples').flat();
  if (pattern) return { kind: 'pattern', nullable, pattern, examples };
  return { kind: 'text', nullable, nonEmpty: isNonEmpty(parts), examples };
};

/** @returns the shape of a value that is neither an object nor an array. */
export const readScalar = (type: string, parts: readonly Part[], nullable: boolean): Shape => {
  if (type === 'string') return readString(parts, nullable);
  if (parts.some((part) => valuesOf(part))) fail(parts, `no generator for an enum of the type ${type}`);
  if (type === 'boolean') return { kind: 'flag', nullable };
  if (type !== 'number') return fail(parts, `no generator for the type ${type}`);
  return {
    kind: 'number',
    nullable,
    minimum: Math.max(-Number.MAX_VALUE, ...gather<number>(parts, 'minimum')),
    maximum: Math.min(Number.MAX_VALUE, ...gather<number>(parts, 'maximum')),
  };
};
