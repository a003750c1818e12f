import { hasForm } from './expression.ts';
import type { Schema } from './schema.ts';
import { discriminatorOf } from './union.ts';

// A model is a resolved schema as the code that explains faults reads it (`Model` of @referral-kit/validator): no
// descriptions, and next to the keywords the functions that look for faults.

/** Text that stands for itself in generated code, not for a string. */
class Verbatim {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** @returns text as code; nothing for no text */
export const code = (text: string | undefined): Verbatim | undefined =>
  text === undefined ? undefined : new Verbatim(text);

/** @returns a function that returns a constant, as code: what a model says beyond JSON Schema; nothing for nothing */
export const constantly = (value: unknown): Verbatim | undefined =>
  value === undefined ? undefined : new Verbatim(`() => (${literal(value)})`);

/** @returns the expression of a constant: JSON with the parts that are code as they are. */
export const literal = (value: unknown): string => {
  if (value instanceof Verbatim) return value.code;
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${literal(part)}`).join(',')}}`;
};

/** What is documentation only, or is said by `format` alone. */
const dropped = new Set(['$schema', '$id', '$comment', 'description', 'examples']);

/** What models of some schemas have that their keywords alone do not give. */
export interface ModelParts {
  /** @returns the function that looks for the faults of a value of the right type, where {@link explainerOf} names another */
  explainer?(schema: Schema): string | undefined;
  /** @returns the constant that holds the values of an enumeration, if one does */
  list?(schema: Schema): string | undefined;
  /** @returns further members of the model */
  more?(schema: Schema): Readonly<Record<string, unknown>>;
}

/** @returns the function that looks for the faults of a value of the right type, as generated code names it. */
const explainerOf = (schema: Schema): string | undefined => {
  if (schema.properties) return 'explainObject';
  if (schema.items) return 'explainArray';
  if (hasForm(schema)) return 'explainPattern';
  if (schema.enum) return 'explainEnum';
  if (schema.minLength !== undefined) return 'explainIdentifier';
  return schema.minimum === undefined && schema.maximum === undefined ? undefined : 'explainRange';
};

const modelPart = (key: string, value: unknown, schema: Schema, parts: ModelParts): unknown => {
  if (key === 'properties') {
    const members = Object.entries(value as Readonly<Record<string, Schema>>);
    return Object.fromEntries(members.map(([name, member]) => [name, modelOf(member, parts)]));
  }
  if (key === 'items') return modelOf(value as Schema, parts);
  if (key === 'oneOf') return (value as Schema[]).map((branch) => branchOf(branch, parts));
  return (key === 'enum' && code(parts.list?.(schema))) || value;
};

/** @returns the model of a resolved schema, for {@link literal} */
export const modelOf = (schema: Schema, parts: ModelParts): Readonly<Record<string, unknown>> => {
  // An example is what an explanation says of a pattern.
  const isKept = (key: string): boolean => !dropped.has(key) || (key === 'examples' && hasForm(schema));
  const keywords = Object.entries(schema).filter(([key]) => isKept(key));
  return {
    ...Object.fromEntries(keywords.map(([key, value]) => [key, modelPart(key, value, schema, parts)])),
    look: code(parts.explainer?.(schema) ?? explainerOf(schema)),
    ...parts.more?.(schema),
    by: constantly(schema.oneOf && discriminatorOf(schema.oneOf)),
  };
};

/** @returns the model of a branch, which is compared, never looked at by itself */
export const branchOf = (branch: Schema, parts: ModelParts): Readonly<Record<string, unknown>> => {
  const { look: _look, ...body } = modelOf(branch, parts);
  return body;
};
