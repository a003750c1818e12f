import { nearest } from '@referral-kit/text';
import { types } from '../compiled/contract.ts';
import { type ContractHints, profiles } from '../contract.ts';
import type { LocatedDocument } from '../parse/located-document.ts';
import { linesOf } from '../text/lines.ts';
import { quoted } from '../text/printable.ts';
import { kebab } from './contract.ts';
import type { Diagnostic } from './document-result.ts';
import { placeIssue } from './locate.ts';

/** What a document says of itself: the contract that its `$schema` names, or that it names none of ours. */
export type SchemaMember = { readonly told: ContractHints } | { readonly unknown: unknown };

const host = 'https://schemas.referral-kit.dev/';
const form = /(?:^|\/)([^/]+)\/(tolerant\/)?([^/]+?)(?:\.bundle)?\.schema\.json#?$/;
const isAbsolute = /^[a-z][a-z0-9+.-]*:/i;

/** The published schemas of the types: what each is called, and what it stands for. */
const published: ReadonlyMap<string, Required<ContractHints>> = new Map(
  Object.entries(types).flatMap(([revision, names]) =>
    profiles.flatMap((profile) =>
      names.map((type): [string, Required<ContractHints>] => [
        `${revision}/${profile === 'tolerant' ? 'tolerant/' : ''}${kebab(type)}.schema.json`,
        { revision, profile, type },
      ]),
    ),
  ),
);

const toldBy = (schema: unknown): ContractHints | undefined => {
  if (typeof schema !== 'string' || (isAbsolute.test(schema) && !schema.startsWith(host))) return undefined;
  const [, revision, tolerant = '', name] = form.exec(schema) ?? [];
  return published.get(`${revision}/${tolerant}${name}.schema.json`);
};

/** @returns what a value says of itself in a member `$schema`, if it has one. */
export const schemaMember = (value: unknown): SchemaMember | undefined => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return undefined;
  const { $schema } = value as { $schema: unknown };
  const told = toldBy($schema);
  return told ? { told } : { unknown: $schema };
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
  const ids = [...published.keys()].map((id) => host + id);
  const [meant] = nearest(text, ids, 1);
  const known = `${host}<revision>/[tolerant/]<type>.schema.json, where <revision> is ${Object.keys(types).join(' or ')} and "referral-kit schema" lists the types`;
  const issue = {
    code: 'typing/unknown-schema',
    severity: 'error',
    path: ['$schema'],
    pointer: '/$schema',
    message: `$schema is ${quoted(text)}, which names no schema of a referral type`,
    expected: known,
    received: quoted(text),
  } as const;
  const help = meant === undefined ? `remove $schema, or write ${known}` : `write ${meant}, or remove $schema`;
  return [{ ...placeIssue(issue, content.root(), linesOf(excerpt)), help }];
};
