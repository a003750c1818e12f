import { nearest, type Path, pointerOf } from '@referral-kit/text';
import { quoted, shortened } from '../text/printable.ts';
import type { LocatableIssue } from '../validate/locate.ts';

/** The JSON Schema keywords that the schema of the configuration uses. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Found = LocatableIssue;
type Members = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const isOfType = (value: unknown, type = ''): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === typeOf(value);

const names: Readonly<Record<string, string>> = {
  array: 'an array',
  object: 'an object',
  boolean: 'true or false',
  integer: 'a whole number',
};
const nameOf = (type = ''): string => names[type] ?? `a ${type === 'string' ? 'text' : type}`;

const shown = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : shortened(JSON.stringify(value) ?? 'missing');

const fault = (code: string, path: Path, message: string, more: Partial<Found> = {}): Found => ({
  code,
  severity: 'error',
  path,
  pointer: pointerOf(path),
  message,
  ...more,
});

const unknownMember = (path: Path, name: string, all: readonly string[]): Found => {
  const [to] = nearest(name, all, 1);
  return fault(
    'schema/unknown-member',
    [...path, name],
    `there is no member ${quoted(name)}; there is ${all.join(', ')}`,
    {
      received: quoted(name),
      ...(to !== undefined && { suggestion: { action: 'rename', to } }),
    },
  );
};

const inObject = ({ properties = {}, required = [] }: Schema, value: Members, path: Path): Found[] => {
  const all = Object.keys(properties);
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => fault('schema/missing-member', [...path, name], `the member ${quoted(name)} is missing`));
  const members = Object.entries(value).flatMap(([name, member]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema === undefined ? [unknownMember(path, name, all)] : checkConfig(schema, member, [...path, name]);
  });
  return [...missing, ...members];
};

const inText = ({ enum: allowed, minLength = 0 }: Schema, value: string, path: Path): Found[] => {
  if (value.length < minLength) return [fault('schema/empty-string', path, 'the text is empty')];
  if (allowed === undefined || allowed.includes(value)) return [];
  const [meant] = nearest(value, allowed, 1);
  const expected = `one of ${allowed.join(', ')}`;
  const suggestion = meant === undefined ? {} : { suggestion: { action: 'replace', value: meant } as const };
  return [
    fault('schema/not-in-enum', path, `${quoted(value)} is not ${expected}`, {
      expected,
      received: quoted(value),
      ...suggestion,
    }),
  ];
};

const inArray = ({ items = {}, minItems = 0 }: Schema, value: readonly unknown[], path: Path): Found[] =>
  value.length < minItems
    ? [fault('schema/out-of-range', path, `the array is empty; expected at least ${minItems} entry, or no member`)]
    : value.flatMap((item, index) => checkConfig(items, item, [...path, index]));

const inNumber = ({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, path: Path): Found[] =>
  value >= minimum && value <= maximum
    ? []
    : [fault('schema/out-of-range', path, `${value} is not from ${minimum} to ${maximum}`)];

/**
 * Looks for every fault of a configuration.
 *
 * @param schema the emitted schema, or a part of it
 */
export const checkConfig = (schema: Schema, value: unknown, path: Path = []): Found[] => {
  const branches = schema.anyOf ?? [schema];
  const branch = branches.find(({ type }) => isOfType(value, type));
  if (branch === undefined) {
    const expected = branches.map(({ type }) => nameOf(type)).join(' or ');
    return [fault('schema/wrong-type', path, `the value is ${shown(value)}; expected ${expected}`, { expected })];
  }
  if (branch.type === 'object') return inObject(branch, value as Members, path);
  if (branch.type === 'array') return inArray(branch, value as readonly unknown[], path);
  if (branch.type === 'number' || branch.type === 'integer') return inNumber(branch, value as number, path);
  return branch.type === 'string' ? inText(branch, value as string, path) : [];
};
