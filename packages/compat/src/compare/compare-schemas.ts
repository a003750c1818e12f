import { isObject, type Json, member, type Schema } from '../json.ts';
import { type SubsetOptions, subset } from '../subset.ts';
import { apply, pointer } from './apply.ts';
import { type Edit, edits } from './edits.ts';
import { type Bump, type Finding, type Role, worst } from './finding.ts';
import { bumpOf, consequence, type Directions, outcomeOf, witnessOf } from './judge.ts';

/** Two versions of one schema, each among the documents that it may refer to. */
export interface Versions {
  readonly file: string;
  readonly role: Role;
  readonly old: Schema;
  readonly now: Schema;
  /** Whether both say the same but for annotations, with all that they refer to. */
  readonly sameMeaning: boolean;
  /** Whether they, or what they refer to, demand different formats; only then is `format` looked at. */
  readonly otherFormats: boolean;
  readonly oldDocuments: Readonly<Record<string, Schema>>;
  readonly newDocuments: Readonly<Record<string, Schema>>;
  readonly options: SubsetOptions;
}

const mostEdits = 60;

const directions = (
  versions: Versions,
  now: Schema,
  format: 'annotation' | 'assertion',
  documents = versions.newDocuments,
): Directions => {
  const { old, oldDocuments, options } = versions;
  const ask = (a: Schema, b: Schema, documentsOfA: Versions['oldDocuments'], documentsOfB: Versions['oldDocuments']) =>
    subset(a, b, { ...options, format, documentsOfA, documentsOfB });
  return { forward: ask(old, now, oldDocuments, documents), backward: ask(now, old, documents, oldDocuments) };
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

const idFinding = ({ file, old, now }: Versions): Finding[] => {
  const [before, after] = [old, now].map((schema) => (isObject(schema) ? member(schema, '$id') : undefined)) as [
    Json,
    Json,
  ];
  if (before === after) return [];
  return [
    {
      rule: 'id/moved',
      bump: 'major',
      file,
      oldPointer: '/$id',
      newPointer: '/$id',
      message: `$id was ${String(before)} and is ${String(after)}; references to it break`,
    },
  ];
};

const withoutId = (schema: Schema): Schema =>
  isObject(schema) ? Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$id')) : schema;

const isOwnId = ({ subject, newAt, oldAt }: Edit): boolean => subject === 'id' && (newAt ?? oldAt)?.length === 1;

const annotations = ({ file, old, now }: Versions): Finding[] =>
  JSON.stringify(withoutId(old)) === JSON.stringify(withoutId(now))
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
    const edited = apply(versions.old, edit) as Schema;
    return finding(
      versions,
      edit,
      directions(versions, edited, edit.subject === 'format' ? 'assertion' : 'annotation', versions.oldDocuments),
    );
  });
};

/**
 * Compares two versions of a schema: as a whole, which decides, and change by change, which explains. Changes can make
 * up for each other, and can matter only together.
 */
export const compareSchemas = (versions: Versions): Changed => {
  const { old, now } = versions;
  const ids = idFinding(versions);
  const idBump = worst(ids.map(({ bump }) => bump));
  if (versions.sameMeaning) {
    const findings = [...ids, ...annotations(versions)];
    return { findings, bump: worst(findings.map(({ bump }) => bump)) };
  }
  const all = [...edits(old, now)].filter((edit) => !isOwnId(edit));
  const whole = directions(versions, now, versions.otherFormats ? 'assertion' : 'annotation');
  const parts = eachEdit(versions, all, whole);
  const what = parts.length > 0 ? 'all changes together' : 'what the schema refers to was changed';
  const together = finding(versions, { subject: 'reference', oldAt: [], newAt: [], what }, whole);
  const explained = worst(parts.map(({ bump }) => bump));
  const silent = parts.length + ids.length === 0;
  const unexplained = silent || worst([explained, idBump, together.bump]) !== worst([explained, idBump]);
  return { findings: [...ids, ...parts, ...(unexplained ? [together] : [])], bump: worst([idBump, together.bump]) };
};
