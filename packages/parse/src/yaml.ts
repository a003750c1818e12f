import { decoded, tooDeep } from '@referral-kit/validator/internal/json';
import type { Document } from 'yaml';
import type { Excerpt } from './excerpt.ts';
import type { Fault, LocatedDocument, PendingFault } from './located-document.ts';
import { convert } from './yaml/convert.ts';
import { danglingDirective, repeatedDirective } from './yaml/directives.ts';
import * as faults from './yaml/faults.ts';
import { library } from './yaml/library.ts';
import { tokensOf } from './yaml/tokens.ts';

/** YAML 1.2 as its specification has it: no merging, no types but those of JSON, no repairs. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const inForm = ({ related, ...fault }: PendingFault): Fault => ({
  ...fault,
  path: [],
  ...(related && { related: { ...related, path: [] } }),
});

/** Where the innermost quote or bracket stands that is not closed before an offset, where the library stopped. */
const openAt = (document: Document.Parsed, offset: number): number | undefined => {
  const { isCollection, isScalar, visit } = library();
  let found: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const { range } = node as { range?: readonly number[] };
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (!range || !(isQuoted || (isCollection(node) && node.flow))) return;
      const [start = 0, end = 0] = range;
      if (start < offset && end >= offset) found = start;
    },
  });
  return found;
};

/** What YAML allows nowhere but in quotes, and of that the controls that it allows nowhere at all. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;
const firstPrintable = ' ';

/** A byte order mark, which may stand before any document of a stream. */
const mark = '\ufeff';
const beforeDocument = /^(?:[ \t]*(?:#.*)?\r?\n|\.\.\.[ \t]*(?:#.*)?\r?\n|\ufeff)*$/;

/** The first character of a document that YAML 1.2 does not allow where it stands (sections 5.1 and 5.2). */
const forbiddenCharacter = (document: Document.Parsed, text: string, from: number): number | undefined => {
  const all = [...text.matchAll(unprintable)];
  if (all.length === 0) return undefined;
  const { isScalar, visit } = library();
  const quoted: (readonly [start: number, end: number])[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (isQuoted && node.range) quoted.push([node.range[0] - from, node.range[1] - from]);
    },
  });
  const isQuoted = (at: number): boolean => quoted.some(([start, end]) => at > start && at < end);
  const isAllowed = ({ index, 0: character }: RegExpExecArray): boolean =>
    character >= firstPrintable &&
    (isQuoted(index) || (character === mark && beforeDocument.test(text.slice(0, index))));
  return all.find((match) => !isAllowed(match))?.index;
};

/** Why the form of a document leaves nothing to judge. */
const formFault = (document: Document.Parsed, text: string, from: number): Fault | undefined => {
  const { errors, directives } = document;
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const { code, message, pos } = first;
    const opening = openAt(document, pos[0]);
    const place = { code, message, pos: [pos[0] - from, pos[1] - from] } as const;
    return inForm(faults.syntax(text, place, opening === undefined ? undefined : opening - from));
  }
  const repeated = repeatedDirective(text);
  if (repeated !== undefined) return inForm(faults.repeatedDirective(repeated));
  const forbidden = forbiddenCharacter(document, text, from);
  if (forbidden !== undefined) return inForm(faults.controlCharacter(text, forbidden));
  const { explicit, version } = directives.yaml;
  if (explicit !== true || version === '1.2') return undefined;
  const start = Math.max(text.indexOf('%YAML'), 0);
  return inForm(faults.version({ start, end: Math.min(start + `%YAML ${version}`.length, text.length) }, version));
};

const read = (document: Document.Parsed, excerpt: Excerpt, from: number): LocatedDocument => {
  const { text } = excerpt;
  const place = { excerpt, offset: 0 };
  const fault = formFault(document, text, from);
  if (fault !== undefined) return { ...place, faults: [fault] };
  const { root, faults } = convert(document, text, from);
  const ordered = [...faults].sort((a, b) => a.start - b.start);
  return root === undefined
    ? { ...place, faults: ordered }
    : { ...place, faults: ordered, content: { value: root.value, root: () => root.node } };
};

const blank = (marks: string): string => '\n'.repeat(marks.length);

/**
 * @returns the text as the library reads it, with every character where it was: it knows byte order marks at the beginning
 * of a stream and after `...`, but not before `---` without one, which YAML allows as well
 */
const withoutMarks = (text: string): string =>
  text.includes(mark) ? text.replace(/^\ufeff+/, blank).replace(/^\ufeff+(?=---(?:\s|$))/gm, blank) : text;

/** Whether there is nothing in a document but comments. */
const isEmpty = ({ contents, errors }: Document.Parsed): boolean => {
  if (errors.length > 0 || contents === null) return errors.length === 0;
  const { anchor, tag, range } = contents;
  return library().isScalar(contents) && range[0] === range[1] && !anchor && !tag;
};

const lineFeeds = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Where the line begins that comes after a document, which the library takes to end before the line's end or after it. */
const lineAfter = (text: string, { range }: Document.Parsed): number => {
  const [, , end] = range;
  return text.lastIndexOf('\n', text.startsWith('\r\n', end) ? end + 1 : end) + 1;
};

/** The documents of a text, each with the lines that it is on, from the end of the one before. */
function* documentsIn(text: string, composed: Iterable<Document.Parsed>): Generator<LocatedDocument> {
  let from = 0;
  let firstLine = 1;
  const all = [...composed];
  for (const [index, document] of all.entries()) {
    const to = index + 1 < all.length ? lineAfter(text, document) : text.length;
    const end = Math.max(from, to);
    const excerpt = { text: text.slice(from, end), firstLine };
    if (!isEmpty(document) || repeatedDirective(excerpt.text)) yield read(document, excerpt, from);
    firstLine += lineFeeds(text, from, end);
    from = end;
  }
}

/**
 * Reads the documents of a stream in YAML, strictly. Those with nothing in them but comments are passed over.
 *
 * @param bytes the stream in UTF-8 without a byte order mark
 */
export const readYaml = (bytes: Uint8Array): LocatedDocument[] => {
  const { text, fault } = decoded(bytes, 0);
  const alone = (why: Fault): LocatedDocument[] => [{ excerpt: { text, firstLine: 1 }, offset: 0, faults: [why] }];
  if (fault !== undefined) return alone(fault);
  const form = tokensOf(withoutMarks(text));
  if ('tooDeep' in form) return alone(inForm(tooDeep(form.tooDeep)));
  const { Composer } = library();
  const documents = [...documentsIn(text, new Composer(options).compose(form.tokens, false, text.length))];
  const dangling = danglingDirective(form.tokens);
  return dangling === undefined ? documents : [...documents, ...alone(inForm(faults.danglingDirective(dangling)))];
};
