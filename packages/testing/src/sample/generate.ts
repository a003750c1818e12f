import { copyOf, isPart, type Part, setMember, variantsWith } from '../overrides/fits.ts';
import type { ChoiceShape, ListShape, ObjectShape, Shape, UnionShape } from '../shape/shape.ts';
import { emptyObject } from '../values/members.ts';
import { padded, secondText } from '../values/second-text.ts';
import { hints, presence } from './hints.ts';
import type { Scene } from './scene.ts';

type Members = Record<string, unknown>;

/**
 * Makes a value; `undefined` when there is none to be made, which is only ever so for an optional member. Of an
 * object, some members can be fixed.
 */
export type Make = (scene: Scene, owner: Members, fixed?: Part) => unknown;

/** How often null stands where it may. */
const nullShare = 0.05;

const usualPresence = 0.75;

const dateTime = (time: number, { random }: Scene): string => {
  const seconds = Math.floor(time / 1000);
  return `${secondText(seconds)}.${padded((time - seconds * 1000) * 10_000 + random.below(10_000), 7)}Z`;
};

const choice = ({ values }: ChoiceShape, hinted: Make): Make => {
  const known = new Set<unknown>(values);
  return (scene, owner) => {
    const value = hinted(scene, owner);
    return known.has(value) ? value : scene.random.pick(values);
  };
};

const scalar = (shape: Exclude<Shape, ListShape | ObjectShape | UnionShape>, hinted: Make, name: string): Make => {
  switch (shape.kind) {
    case 'text':
      return hinted;
    case 'choice':
      return choice(shape, hinted);
    case 'date-time':
      return (scene, owner) => {
        const time = hinted(scene, owner);
        return typeof time === 'number' ? dateTime(time, scene) : undefined;
      };
    case 'pattern':
      return (scene, owner) => {
        const text = hinted(scene, owner);
        if (typeof text === 'string' && shape.pattern.test(text)) return text;
        throw new Error(`no sample of the form of ${name}`);
      };
    case 'number':
      return (scene, owner) =>
        Math.min(shape.maximum, Math.max(shape.minimum, Number(hinted(scene, owner) ?? scene.random.between(1, 100))));
    case 'flag':
      return ({ random }) => random.chance(0.7);
    case 'anything':
      return hinted;
  }
};

/** An item that has the id of one before it says nothing new. */
const isRepeated = (item: unknown, items: readonly unknown[]): boolean => {
  const id = (item as { id?: unknown } | null)?.id;
  return id !== undefined && items.some((other) => (other as { id?: unknown }).id === id);
};

const list = (shape: ListShape, title: string, name: string): Make => {
  const item = make(shape.items, title, `${name}[]`);
  return (scene) => {
    const items: unknown[] = [];
    for (let left = scene.random.between(1, 3); left > 0; left -= 1) {
      const value = item(scene, {});
      if (value !== undefined && !isRepeated(value, items)) items.push(value);
    }
    return items;
  };
};

const fallbacks: Readonly<Partial<Record<Shape['kind'], unknown>>> = { text: 'Sample', anything: {} };

/** Members that are fixed and not documented. */
const addUndocumented = (made: Members, { members }: ObjectShape, fixed: Part): void => {
  for (const [name, value] of Object.entries(fixed)) {
    if (value === undefined || members.has(name)) continue;
    setMember(made, name, copyOf(value));
  }
};

const object = (shape: ObjectShape): Make => {
  const members = [...shape.members].map(([name, { shape: inner, required }]) => ({
    name,
    required,
    share: presence[`${shape.title}.${name}`] ?? presence[name] ?? usualPresence,
    value: make(inner, shape.title, name),
    fallback: fallbacks[inner.kind],
    shape: inner,
  }));
  return (scene, _owner, fixed) => {
    const made: Members = emptyObject(members.length);
    for (const { name, required, share, value, fallback, shape: inner } of members) {
      if (fixed !== undefined && Object.hasOwn(fixed, name)) {
        const given = fixed[name];
        if (given !== undefined) made[name] = isPart(inner, given) ? value(scene, made, given) : copyOf(given);
        continue;
      }
      if (!required && !scene.random.chance(share)) continue;
      const found = value(scene, made) ?? (required ? fallback : undefined);
      if (found !== undefined) made[name] = found;
    }
    if (fixed !== undefined) addUndocumented(made, shape, fixed);
    return made;
  };
};

const union = ({ variants, discriminator, title }: UnionShape): Make => {
  const makes = new Map(variants.map((variant) => [variant, object(variant)]));
  const hinted = hintFor(title, discriminator);
  const byValue = new Map<unknown, ObjectShape>();
  for (const variant of variants) {
    const shape = variant.members.get(discriminator)?.shape;
    if (shape?.kind === 'choice') for (const value of shape.values) byValue.set(value, variant);
  }
  return (scene, owner, fixed) => {
    const usual = byValue.get(hinted(scene, owner));
    const possible = fixed === undefined ? variants : variantsWith(variants, fixed);
    const variant = usual && possible.includes(usual) ? usual : scene.random.pick(possible);
    return makes.get(variant)?.(scene, owner, fixed);
  };
};

const hintFor = (title: string, name: string): Make => hints[`${title}.${name}`] ?? hints[name] ?? (() => undefined);

const present = (shape: Shape, title: string, name: string): Make => {
  if (shape.kind === 'list') return list(shape, title, name);
  if (shape.kind === 'object') return object(shape);
  if (shape.kind === 'union') return union(shape);
  return scalar(shape, hintFor(title, name), name);
};

/** Referrals in a list are each about something else. */
const ownScene =
  (inner: Make): Make =>
  (scene, _owner, fixed) =>
    inner(scene.other(), {}, fixed);

/**
 * @param title the type that the value is in, and `name` the member that it is of; both empty for a document
 * @returns what makes values that satisfy a shape
 */
export const make = (shape: Shape, title = '', name = ''): Make => {
  const plain = present(shape, title, name);
  const inner = shape.kind === 'union' && shape.title === 'Referral' && name !== '' ? ownScene(plain) : plain;
  if (!shape.nullable || shape.kind === 'anything') return inner;
  return (scene, owner, fixed) =>
    fixed === undefined && scene.random.chance(nullShare) ? null : inner(scene, owner, fixed);
};
