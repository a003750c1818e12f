import type { Json } from '../json.ts';

/** A member of an object as JSON writes it; inside a string the quotation marks would be escaped. */
const dynamic = /"\$(?:dynamic|recursive)(?:Ref|Anchor)":/;

/** @returns whether a value holds a keyword whose meaning depends on where validation came from */
export const isDynamic = (value: Json): boolean => dynamic.test(JSON.stringify(value));
