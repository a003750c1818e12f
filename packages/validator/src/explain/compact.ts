import { explainArray } from './array.ts';
import type { Model } from './model.ts';
import { explainObject } from './object.ts';

// What generated models are made of: what most of them have in common is said here, once.

const text: Model = { type: 'string' };

/** The model of a string or null, which is what most members of open objects are. */
export const textOrNull: Model = { type: ['string', 'null'] };

/**
 * @param parts the models of the members that are not as usual
 * @returns the model of an object
 */
export const objectOf = (
  title: string | undefined,
  names: Iterable<string>,
  parts: Readonly<Record<string, Model>>,
  more: Partial<Model>,
  usual: Model = text,
): Model => ({
  title,
  type: 'object',
  properties: Object.fromEntries(Array.from(names, (name) => [name, parts[name] ?? usual])),
  ...more,
  look: explainObject,
});

/** @returns the model of an array */
export const arrayOf = (items: Model, title?: string): Model => ({ title, type: 'array', items, look: explainArray });
