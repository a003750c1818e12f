import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { quoted } from '@referral-kit/text';
import { types } from '../compiled/contract.ts';
import type { PartialContract } from '../contract.ts';
import type { Diagnostic } from './document-result.ts';
import { locateIssue } from './locate.ts';
import { addressForm, contractAt, nearestAddress } from './schema-address.ts';

/** What a document says of itself: the contract that its `$schema` names, or that it names none of ours. */
export type SchemaMember = { readonly contract: PartialContract } | { readonly unknown: unknown };

/** @returns what a value says of itself in a member `$schema`, if it has one. */
export const schemaMember = (value: unknown): SchemaMember | undefined => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return undefined;
  const { $schema } = value as { $schema: unknown };
  const contract = typeof $schema === 'string' ? contractAt($schema) : undefined;
  return contract ? { contract } : { unknown: $schema };
};

/** @returns a document without its member `$schema`, which is no part of any type. */
export const withoutSchema = ({ content, ...document }: LocatedDocument): LocatedDocument => {
  if (content === undefined) return document;
  const { $schema: _, ...value } = content.value as Record<string, unknown>;
  return { ...document, content: { ...content, value } };
};

/** @returns that a document names a schema that is none of ours, with those that there are. */
export const unknownSchema = ({ content, faults, excerpt }: LocatedDocument): Diagnostic[] => {
  if (content === undefined || faults.some(({ path }) => path[0] === '$schema')) return [];
  const { $schema: schema } = content.value as { $schema: unknown };
  const text = typeof schema === 'string' ? schema : (JSON.stringify(schema) ?? '');
  const suggested = nearestAddress(text);
  const known = `${addressForm}, where <revision> is ${Object.keys(types).join(' or ')} and "referral-kit schema" lists the types`;
  const issue = {
    code: 'typing/unknown-schema',
    severity: 'error',
    path: ['$schema'],
    pointer: '/$schema',
    message: `$schema is ${quoted(text)}, which is not the schema of a documented type.`,
    expected: known,
    received: quoted(text),
  } as const;
  const help =
    suggested === undefined ? `Remove $schema, or write ${known}.` : `Write ${suggested}, or remove $schema.`;
  return [{ ...locateIssue(issue, content.root(), linesOf(excerpt)), help }];
};
