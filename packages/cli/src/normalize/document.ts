import { originOf, type Run, runOn } from '@referral-kit/normalizer/trace';
import type { JsonDocument } from '../parse/json.ts';
import type { Lines } from '../text/lines.ts';
import { UsageError } from '../usage.ts';
import type { Surroundings } from '../validate/contract.ts';
import { type Contract, contractFor } from '../validate/contract.ts';
import type { Finding } from '../validate/document-result.ts';
import { placeIssue } from '../validate/locate.ts';
import type { Settings } from '../validate/options.ts';
import { schemaMember, withoutSchema } from '../validate/schema-member.ts';
import { edited, editsOf } from './edits.ts';
import { type Block, blocksOf } from './patch.ts';
import { issueAt } from './validator.ts';

/** Stands for a type that nothing tells. */
const untold = '';

/** What became of one document. */
export interface NormalizedText {
  readonly text: string;
  readonly changes: number;
  /** The lines that are others now. */
  readonly blocks: readonly Block[];
  /** What is still wrong, where it was written. */
  readonly remaining: readonly Finding[];
}

/** Normalises a value. @throws {UsageError} when the revision has no such type */
const run = (value: unknown, { revision, type, profile }: Contract): Run => {
  try {
    return runOn(value, { revision, profile, ...(type !== untold && { type }) });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
};

/**
 * Normalises the text of a document that has no fault in how it is written.
 *
 * @throws {UsageError} when the revision has no type of the name that is told
 */
export const normalizeText = (
  document: JsonDocument,
  around: Surroundings,
  settings: Settings,
  lines: Lines,
): NormalizedText => {
  const { text, content } = document;
  if (content === undefined) throw new Error('a document without content cannot be normalised');
  const schema = schemaMember(content.value);
  const told = schema && 'told' in schema ? schema.told : undefined;
  const contract = contractFor(around, { defaultType: untold, ...settings }, told);
  const { value } = (told ? withoutSchema(document) : document).content ?? content;
  const { steps, remaining } = run(value, contract);
  const origin = originOf(steps);
  const edits = steps.length > 0 ? editsOf(text, content.root(), steps) : [];
  return {
    text: edited(text, edits),
    blocks: blocksOf(text, edits, lines),
    changes: steps.length,
    remaining: remaining.map((issue) => placeIssue(issueAt(issue, origin), content.root(), lines)),
  };
};
