import { canonical, isObject, type Json, member, type Schema } from '../json.ts';
import { type SubsetOptions, subset } from '../subset.ts';
import { apply, pointer } from './apply.ts';
import { type Edit, edits } from './edits.ts';
import { type Bump, type Finding, type Role, worst } from './finding.ts';
import { hintFindings, withoutHints } from './hints.ts';
import { bumpOf, consequence, type Directions, outcomeOf, witnessOf } from './judge.ts';
import { identified } from './library.ts';

/** Whether `format` is taken for a demand: always, never, or where a change touches it. */
export type FormatOption = 'assertion' | 'annotation' | 'changed';

/** Two versions of one schema, each among the documents that it may refer to. */
export interface Versions {
  readonly file: string;
  readonly role: Role;
  readonly old: Schema;
  readonly now: Schema;
  /** The URIs that they have if they name none. */
  readonly oldUri: string;
  readonly newUri: string;
  /** Whether both say the same but for annotations, with all that they refer to. */
  readonly sameMeaning: boolean;
  readonly format: FormatOption;
  /** Whether they, or what they refer to, name different formats. */
  readonly otherFormats: boolean;
  readonly oldDocuments: Readonly<Record<string, Schema>>;
  readonly newDocuments: Readonly<Record<string, Schema>>;
  readonly options: SubsetOptions;
}

/** How many changes are judged one by one; what is left is told of together. */
const mostEdits = 60;

const formatFor = ({ format }: Versions, isTouched: boolean): 'annotation' | 'assertion' =>
  format !== 'changed' ? format : isTouched ? 'assertion' : 'annotation';

const directions = (
  versions: Versions,
  now: Schema,
  format: 'annotation' | 'assertion',
  documents = versions.newDocuments,
  uri = versions.newUri,
): Directions => {
  const { oldDocuments, oldUri, options } = versions;
  const [before, after] = [identified(oldUri, versions.old), identified(uri, now)];
  const ask = (a: Schema, b: Schema, documentsOfA: Versions['oldDocuments'], documentsOfB: Versions['oldDocuments']) =>
    subset(a, b, { ...options, format, documentsOfA, documentsOfB, missing: 'changed' });
  return {
    forward: ask(before, after, oldDocuments, documents),
    backward: ask(after, before, documents, oldDocuments),
  };
};

const finding = (
  { file, role }: Versions,
  { subject, oldAt, newAt, what }: Omit<Edit, 'puts'>,
  found: Directions,
): Finding => {
  const witness = witnessOf(found, role);
  return {
    rule: `${subject}/${outcomeOf(found)}`,
    bump: bumpOf(found, role),
    file,
    ...(oldAt && { oldPointer: pointer(oldAt) }),
    ...(newAt && { newPointer: pointer(newAt) }),
    message: `${what}; ${consequence(found)}`,
    ...(witness !== undefined && { witness }),
  };
};

const idOf = (schema: Schema): Json | undefined => (isObject(schema) ? member(schema, '$id') : undefined);

const idFinding = ({ file, old, now }: Versions): Finding[] => {
  const [before, after] = [idOf(old), idOf(now)];
  if (before === after) return [];
  const newPointer = '/$id';
  if (before === undefined)
    return [{ rule: 'id/added', bump: 'minor', file, newPointer, message: `$id was added: ${after}` }];
  const message = `$id was ${before} and is ${after ?? 'gone'}; references to it break`;
  return [{ rule: 'id/moved', bump: 'major', file, oldPointer: '/$id', ...(after && { newPointer }), message }];
};

const withoutId = (schema: Schema): Schema =>
  isObject(schema) ? Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$id')) : schema;

const isOwnId = ({ subject, newAt, oldAt }: Edit): boolean => subject === 'id' && (newAt ?? oldAt)?.length === 1;

/** Where hints came or went the order of members tells nothing. */
const sameText = (old: Schema, now: Schema, hasHints: boolean): boolean => {
  const text = hasHints ? (schema: Schema) => canonical(withoutHints(schema)) : JSON.stringify;
  return text(withoutId(old)) === text(withoutId(now));
};

const annotations = ({ file, old, now }: Versions, hasHints: boolean): Finding[] =>
  sameText(old, now, hasHints)
    ? []
    : [
        {
          rule: 'annotation/same',
          bump: 'patch',
          file,
          oldPointer: '',
          newPointer: '',
          message: 'only annotations, unused definitions or the order of members were changed',
        },
      ];

/** The findings of a schema, and the bump that it asks for as a whole. */
export interface Changed {
  readonly findings: readonly Finding[];
  readonly bump: Bump;
}

/**
 * Each change by itself, made to the old version. A change that is the only one is the whole; changes that together
 * change nothing are not taken apart.
 */
const eachEdit = (versions: Versions, all: readonly Edit[], whole: Directions): Finding[] => {
  if (all.length === 1 || outcomeOf(whole) === 'same') return all.map((edit) => finding(versions, edit, whole));
  return all.slice(0, mostEdits).map((edit) => {
    const edited = apply(versions.old, edit.puts) as Schema;
    return finding(
      versions,
      edit,
      directions(
        versions,
        edited,
        formatFor(versions, edit.subject === 'format'),
        versions.oldDocuments,
        versions.oldUri,
      ),
    );
  });
};

const togetherOf = (parts: readonly Finding[]): string =>
  parts.length > 0 ? 'all changes together' : 'what the schema refers to was changed';

/**
 * Compares two versions of a schema: as a whole, which decides, and change by change, which explains. Changes can make
 * up for each other, and can matter only together.
 */
export const compareSchemas = (versions: Versions): Changed => {
  const { old, now } = versions;
  const hints = hintFindings(versions.file, old, now);
  const aside = [...idFinding(versions), ...hints];
  const asideBump = worst(aside.map(({ bump }) => bump));
  if (versions.sameMeaning) {
    const findings = [...aside, ...annotations(versions, hints.length > 0)];
    return { findings, bump: worst(findings.map(({ bump }) => bump)) };
  }
  const whole = directions(versions, now, formatFor(versions, versions.otherFormats));
  // A file by another name refers to others by other names; that is no change.
  const isRenamed = versions.oldUri !== versions.newUri && JSON.stringify(old) === JSON.stringify(now);
  if (isRenamed && outcomeOf(whole) === 'same') return { findings: [], bump: 'none' };
  const all = [...edits(old, now)].filter((edit) => !isOwnId(edit));
  const parts = eachEdit(versions, all, whole);
  const left = all.length - parts.length;
  const what = left > 0 ? `${left} more changes, not judged one by one; all changes together` : togetherOf(parts);
  const together = finding(versions, { subject: 'reference', oldAt: [], newAt: [], what }, whole);
  const explained = worst(parts.map(({ bump }) => bump));
  const silent = parts.length + aside.length === 0;
  const unexplained =
    silent || left > 0 || worst([explained, asideBump, together.bump]) !== worst([explained, asideBump]);
  return {
    findings: [...aside, ...parts, ...(unexplained ? [together] : [])],
    bump: worst([asideBump, together.bump]),
  };
};
