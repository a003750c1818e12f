import { UsageError } from '@referral-kit/command-line/usage';
import { originOf, type Run, runOn, type Step } from '@referral-kit/normalizer/trace';
import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { type ChangedLines, changedLines } from '@referral-kit/text-edits/diff';
import { edited, editsOf, type TextEdit } from '@referral-kit/text-edits/edits';
import type { Contract } from '../contract.ts';
import type { SourceFile } from '../files/source-file.ts';
import { contractFor } from '../validate/contract.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { openedForm, openList } from '../validate/lists.ts';
import { locateIssue } from '../validate/locate.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { schemaMember, withoutSchema } from '../validate/schema-member.ts';
import { issueAt } from './normalizing-validator.ts';

/** Stands for a type that nothing tells. */
const unknownType = '';

/** What became of one document. */
export interface NormalizedText {
  readonly text: string;
  readonly changes: number;
  /** The lines that are others now. */
  readonly blocks: readonly ChangedLines[];
  /** What is still wrong, where it was written. */
  readonly remaining: readonly Diagnostic[];
}

/** A document, or a record of one, and what it is validated against. */
interface Held {
  readonly document: LocatedDocument;
  readonly contract: Contract;
}

const contentOf = ({ content }: LocatedDocument): NonNullable<LocatedDocument['content']> => {
  if (content === undefined) throw new Error('a document without content cannot be normalised');
  return content;
};

const hold = (document: LocatedDocument, source: SourceFile, settings: ValidateOptions): Held => {
  const schema = schemaMember(contentOf(document).value);
  const own = schema && 'contract' in schema ? schema.contract : undefined;
  const contract = contractFor(source, { defaultType: unknownType, ...settings }, own);
  return { document: own ? withoutSchema(document) : document, contract };
};

/** Normalises a value. @throws {UsageError} when the revision has no such type */
const run = (value: unknown, { revision, type, profile }: Contract): Run => {
  try {
    return runOn(value, { revision, profile, ...(type !== unknownType && { type }) });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
};

interface Normalized {
  readonly steps: readonly Step[];
  readonly edits: readonly TextEdit[];
  readonly remaining: readonly Diagnostic[];
}

const normalizeOne = ({ document, contract }: Held): Normalized => {
  const { value, root } = contentOf(document);
  const { text } = document.excerpt;
  const { steps, remaining } = run(value, contract);
  const origin = originOf(steps);
  return {
    steps,
    edits: steps.length > 0 ? editsOf(text, root(), steps) : [],
    remaining: remaining.map((issue) => locateIssue(issueAt(issue, origin), root(), linesOf(document.excerpt))),
  };
};

/** Normalises the records of a list, or the document itself where it is none. */
const normalizeAll = (document: LocatedDocument, source: SourceFile, settings: ValidateOptions): Normalized => {
  const whole = hold(document, source, settings);
  const isOne = schemaMember(contentOf(document).value) !== undefined;
  const form = isOne ? undefined : openedForm(document, whole.contract);
  if (form === undefined) return normalizeOne(whole);
  const { envelope: around, records } = openList(document, form, whole.contract);
  const parts = records.map((record) => normalizeOne(hold(record, source, settings)));
  return {
    steps: parts.flatMap(({ steps }) => steps),
    edits: parts.flatMap(({ edits }) => edits),
    remaining: [...(around.outcome === 'invalid' ? around.issues : []), ...parts.flatMap((part) => part.remaining)],
  };
};

/**
 * Normalises the text of a document that has no fault in how it is written.
 *
 * @throws {UsageError} when the revision has no type of the requested name
 */
export const normalizeText = (
  document: LocatedDocument,
  source: SourceFile,
  settings: ValidateOptions,
): NormalizedText => {
  const { excerpt } = document;
  const { steps, edits, remaining } = normalizeAll(document, source, settings);
  return {
    text: edited(excerpt.text, edits),
    blocks: changedLines(excerpt.text, edits, linesOf(excerpt)),
    changes: steps.length,
    remaining,
  };
};
