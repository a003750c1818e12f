import { pointerOf, tokensOf } from '@referral-kit/text';
import type { Issue, JsonCode, Path, RelatedPlace, Translator } from '@referral-kit/types/issues';
import type { ValidateOptions } from '../validator.ts';
import type { JsonFault } from './fault.ts';
import { type LineRange, Lines } from './lines.ts';
import { type Node, type Span, spanAt } from './node.ts';

/**
 * Where something is in a JSON text: as offsets in UTF-16 units from 0, and as lines and columns from 1. The end is
 * just past it. Of bytes, the text is what they decode to, without a byte order mark.
 */
export interface JsonRange extends Span, LineRange {}

/** Where an issue, and each place that it depends on, is in the text. */
interface Located {
  readonly range: JsonRange;
  readonly related?: readonly (RelatedPlace & { readonly range: JsonRange })[];
}

/** A fault in how a JSON text is written, with its place in the text. */
export type JsonIssue = Issue<JsonCode> &
  Located & {
    /** How to mend the text, in English, where that is plain; left out of issues in another language and redacted ones. */
    readonly help?: string;
  };

/** An issue of a validator with its place in the text. */
export type LocatedIssue = Issue & Located;

/** @returns where a stretch of a text stands. */
const rangeOf = (lines: Lines, { start, end }: Span): JsonRange => ({ start, end, ...lines.range(start, end) });

/** Finds where the values of a text stand. */
export type Find = (path: Path | string) => JsonRange | undefined;

/** @param root finds the outermost value, unless the text is not JSON */
export const finder = (text: string, root: (() => Node) | undefined): Find => {
  let lines: Lines | undefined;
  return (path) => {
    if (root === undefined) return undefined;
    lines ??= new Lines(text);
    return rangeOf(lines, spanAt(root(), typeof path === 'string' ? tokensOf(path) : path));
  };
};

const relatedPlace = (
  { place, path, message, ...span }: NonNullable<JsonFault['related']>,
  lines: Lines,
  translate: Translator | undefined,
): readonly object[] => {
  const code = 'related/json';
  const params = { place };
  const range = rangeOf(lines, span);
  return [{ pointer: pointerOf(path), code, params, message: translate?.({ code, params }) ?? message, range }];
};

/** @returns a fault as an issue: in the language asked for, and redacted if that is asked for. */
export const jsonIssue = (fault: JsonFault, lines: Lines, { translate, redact }: ValidateOptions): JsonIssue => {
  const { code, path, params, related, help } = fault;
  const { received } = params as { readonly received?: string };
  const issue = {
    code,
    severity: 'error',
    path,
    pointer: pointerOf(path),
    message: translate?.({ code, params }) ?? fault.message,
    params,
    ...(received !== undefined && { received }),
    ...(related && { related: relatedPlace(related, lines, translate) }),
    ...(help !== undefined && !translate && !redact && { help }),
    range: rangeOf(lines, fault),
  } as unknown as JsonIssue;
  return redact ? redact(issue, translate) : issue;
};

/** @returns an issue of a validator with its place; that of an unknown member is its name. */
export const locatedIssue = (issue: Issue, root: Node, lines: Lines): LocatedIssue => {
  const at = (path: Path, ofName = false): JsonRange => rangeOf(lines, spanAt(root, path, ofName));
  return {
    ...issue,
    range: at(issue.path, issue.code === 'schema/unknown-member'),
    ...(issue.related && {
      related: issue.related.map((place) => ({ ...place, range: at(tokensOf(place.pointer)) })),
    }),
  } as LocatedIssue;
};
