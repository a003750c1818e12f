import type { NamedSchema, Revision, Schema } from '@referral-kit/codegen';
import { code, escaped } from '../page.ts';
import { pageOf, referred } from './addresses.ts';

const link = (named: NamedSchema): string => `<a href="${pageOf(named)}.html">${named.name}</a>`;

const number = (value: number): string => value.toLocaleString('en');

/** What a value must be in addition to being of its type, in words. */
const limitsOf = ({ format, minLength, minimum, maximum, pattern, not }: Schema): string[] => [
  ...(format === 'date-time' ? ['RFC 3339 date-time in UTC'] : format === undefined ? [] : [escaped(format)]),
  ...(minLength === 1 ? ['not empty'] : []),
  ...(minimum === undefined && maximum === undefined
    ? []
    : [
        `${minimum === undefined ? '' : `from ${number(minimum)}`} ${maximum === undefined ? '' : `to ${number(maximum)}`}`,
      ]),
  ...(format === undefined && (pattern ?? not) !== undefined ? ['in a certain form'] : []),
];

/**
 * @param from the path of the file that has the schema
 * @returns the type of a value as HTML, linked to the pages of the types that it names
 */
export const typeOf = (revision: Revision, from: string, schema: Schema): string => {
  const one = schema.allOf?.[0] ?? schema;
  if (one.$ref !== undefined) return link(referred(revision, from, one.$ref));
  if (one.items) return `array of ${typeOf(revision, from, one.items)}`;
  if (one.anyOf) return one.anyOf.map((each) => typeOf(revision, from, each)).join(' or ');
  if (one.const !== undefined) return code(JSON.stringify(one.const));
  if (one.enum && one.type === undefined) return one.enum.map((value) => code(JSON.stringify(value))).join(' or ');
  return [one.type ?? 'any value'].flat().join(' or ');
};

/** @returns what a value must be in addition to being of its type, as HTML */
export const limits = (schema: Schema): string => {
  const one = schema.allOf?.[0] ?? schema;
  const inner = one.anyOf?.find(({ type }) => type !== 'null') ?? one;
  return limitsOf(inner).join(', ');
};
