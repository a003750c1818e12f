import {
  type ObjectShape,
  type Revision,
  type Shape,
  shapeOf,
  type TypeName,
  type UnionShape,
} from '@referral-kit/testing/shapes';
import { isObject } from '@referral-kit/text';
import { type Feature, feature } from './coverage.ts';
import type { Kind } from './kinds.ts';

type Note = (kind: Kind, name: string) => void;
type Members = Readonly<Record<string, unknown>>;

const variantOf = ({ variants, discriminator }: UnionShape, value: Members): ObjectShape | undefined =>
  variants.find(({ members }) => {
    const shape = members.get(discriminator)?.shape;
    return shape?.kind === 'choice' && shape.values.includes(value[discriminator] as string);
  }) ?? variants.find(({ members }) => members.get(discriminator)?.required === false);

/** Countries and currencies are lists of others, which no fixtures are to exercise. */
export const kindOf = ({ of }: { readonly of: 'type' | 'catalog' | 'codes' }): Kind | undefined =>
  of === 'catalog' ? 'tags' : of === 'type' ? 'values' : undefined;

const inObject = ({ members, title }: ObjectShape, value: Members, note: Note): void => {
  for (const [name, { shape }] of members) {
    if (!Object.hasOwn(value, name)) continue;
    note('members', `${title}.${name}`);
    walk(shape, value[name], note);
  }
  if (members.has('substatus') && Object.hasOwn(value, 'substatus')) {
    note('pairs', `${String(value.status)}/${String(value.substatus)}`);
  }
};

const walk = (shape: Shape, value: unknown, note: Note): void => {
  if (shape.kind === 'list' && Array.isArray(value)) for (const item of value) walk(shape.items, item, note);
  else if (shape.kind === 'object' && isObject(value)) inObject(shape, value, note);
  else if (shape.kind === 'union' && isObject(value)) {
    const variant = variantOf(shape, value) ?? shape.variants[0];
    if (variant) inObject(variant, value, note);
  } else if (shape.kind === 'choice' && typeof value === 'string') {
    const kind = kindOf(shape);
    if (kind !== undefined && shape.list.includes(value)) note(kind, `${shape.title}=${value}`);
  }
};

/** What a document is validated against. */
interface Contract {
  readonly revision: string;
  readonly type: string;
}

/** @returns what a valid document exercises. */
export const collect = (value: unknown, { revision, type }: Contract): Feature[] => {
  const found = new Set<Feature>([feature(revision, 'type', type)]);
  const shape = shapeOf(revision as Revision, 'strict', type as TypeName);
  walk(shape, value, (kind, name) => found.add(feature(revision, kind, name)));
  return [...found];
};

/** @returns what a document exercises that fails with just the codes expected. */
export const collectCodes = (codes: Iterable<string>, { revision, type }: Contract): Feature[] => [
  feature(revision, 'type', type),
  ...[...new Set(codes)].map((code) => feature(revision, 'codes', code)),
];
