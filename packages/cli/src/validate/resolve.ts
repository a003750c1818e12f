import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { ParamsOf } from '@referral-kit/validator';
import { spanAt } from '@referral-kit/validator/internal/json';
import { types } from '../compiled/contract.ts';
import type { Contract } from '../contract.ts';
import { type ContractSources, contractFor } from './contract.ts';
import type { Diagnostic } from './document-result.ts';
import type { ValidateOptions } from './options.ts';
import { schemaMember, unknownSchema, withoutSchema } from './schema-member.ts';
import { type Verdict, validatorOf, verdictOn } from './verdict.ts';

/** A document and what it is validated against. */
export interface ResolvedDocument {
  /** Without its `$schema`. */
  readonly document: LocatedDocument;
  readonly contract: Contract;
  /** What the document is said to be by itself: one of the types, or something unknown. */
  readonly schemaMember: 'absent' | 'known' | 'unknown';
  /** The document as it was written. */
  readonly original: LocatedDocument;
}

/**
 * @param outer what the document is validated against when it says nothing of itself
 * @returns a document and what it is validated against
 */
export const resolveDocument = (
  written: LocatedDocument,
  around: ContractSources,
  outer: Contract,
  settings: ValidateOptions,
): ResolvedDocument => {
  const schema = schemaMember(written.content?.value);
  if (schema === undefined) return { document: written, contract: outer, schemaMember: 'absent', original: written };
  const document = withoutSchema(written);
  if ('unknown' in schema) return { document, contract: outer, schemaMember: 'unknown', original: written };
  return {
    document,
    contract: contractFor(around, settings, schema.contract),
    schemaMember: 'known',
    original: written,
  };
};

const noSuchType = ({ contract, schemaMember: says, original: written }: ResolvedDocument): Diagnostic[] => {
  const { revision, type } = contract;
  const root = written.content?.root();
  if (root === undefined) return [];
  const path = says === 'known' ? ['$schema'] : [];
  const { start, end } = spanAt(root, path);
  const known = (types[revision] ?? []).join(', ');
  return [
    {
      ...linesOf(written.excerpt).range(start, path.length === 0 ? start + 1 : end),
      code: 'typing/no-such-type',
      severity: 'error',
      pointer: path.length === 0 ? '' : '/$schema',
      message: `Revision ${revision} has no type ${type}.`,
      help: `Choose a revision that has it with --revision, or one of the types ${known}.`,
    },
  ];
};

/** Says what to do with an array that is no list of records. */
const helpWithArray = (issue: Diagnostic): Diagnostic =>
  issue.code === 'schema/wrong-type' && issue.pointer === ''
    ? {
        ...issue,
        help: 'Write each item as a separate document: in a file, on a line of an .ndjson file, or after --- in YAML.',
      }
    : issue;

type ListParams = Partial<ParamsOf<'catalog/unknown-id'> & ParamsOf<'schema/not-in-enum'>>;

/** Says how to see a long list of which a message names a few values or none, and none is suggested. */
const helpWithList = (issue: Diagnostic, revision: string, isDefault: boolean): Diagnostic => {
  if (issue.code !== 'catalog/unknown-id' && issue.code !== 'schema/not-in-enum') return issue;
  const { catalog, list, values = [], count = 0 } = (issue.params ?? {}) as ListParams;
  if (issue.help !== undefined || values.length === count) return issue;
  const command = catalog === undefined ? `schema ${list}` : `catalog ${catalog}`;
  return { ...issue, help: `"referral-kit ${command}${isDefault ? '' : ` --revision ${revision}`}" lists them.` };
};

/** Holds a document to its contract; one that has none is judged by its writing alone. */
export const validateResolved = (one: ResolvedDocument, settings: ValidateOptions): Verdict => {
  const { document, contract, schemaMember: says, original: written } = one;
  if (settings.writingOnly) return verdictOn(document, undefined);
  const isUnknown = says === 'unknown';
  const validator = validatorOf(contract);
  const look = settings.validatorFor?.(contract) ?? validator;
  const own = verdictOn(document, isUnknown && settings.type === undefined ? undefined : look);
  const isArray = Array.isArray(document.content?.value);
  const isDefault = contract.revision === settings.defaultRevision;
  const issues = own.issues.map((issue) =>
    isArray ? helpWithArray(issue) : helpWithList(issue, contract.revision, isDefault),
  );
  const more = [...(isUnknown ? unknownSchema(written) : []), ...(validator === undefined ? noSuchType(one) : [])];
  return { outcome: more.length === 0 ? own.outcome : 'invalid', issues: [...more, ...issues] };
};
