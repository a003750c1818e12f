import { pointerOf } from '@referral-kit/text';
import type { SubsetAnswer } from '../decide.ts';
import { canonical, isObject, type Json, member, type Schema, valueAt } from '../json.ts';
import type { World } from '../world/world.ts';
import { lostBehind, namesFormats, unknownDialects } from './behind.ts';
import type { Change } from './changes.ts';
import { definitionFindings, type EntryPair, entriesOf } from './entries.ts';
import { type Bump, type Finding, type Role, worst } from './finding.ts';
import { hintFindings } from './hints.ts';
import { withoutVersion } from './id-version.ts';
import { bumpOf, consequence, type Directions, outcomeOf, witnessOf } from './judge.ts';
import { judgeChange } from './judge-change.ts';
import { opaqueKeywords } from './library.ts';
import type { Entry, Reading, Session } from './session.ts';
import type { Lost } from './spot.ts';
import { type Compared, unusedFindings } from './unused.ts';
import { Walk } from './walk.ts';

/** Whether `format` is taken for a demand: always, never, or where a change touches it. */
export type FormatOption = 'assertion' | 'annotation' | 'changed';

/** Two versions of one file, in a world that holds what they may refer to. */
export interface FileVersions {
  readonly file: string;
  readonly role: Role;
  readonly old: Schema;
  readonly now: Schema;
  readonly oldUri: string;
  readonly newUri: string;
  readonly session: Session;
  readonly world: World;
  readonly format: FormatOption;
  readonly entries: readonly string[] | undefined;
  /** Versions that `$id`s of both hold, where that is all that was changed in them. */
  readonly sameId: (old: string, now: string) => boolean;
  readonly partner: (uri: string) => string | undefined;
  readonly isCompared: (uri: string) => boolean;
  /** Whether a `$schema` that is not known leaves open what a schema says. */
  readonly heedsDialect: boolean;
}

/** The findings of a file, and the bump that it asks for as a whole. */
export interface Changed {
  readonly findings: readonly Finding[];
  readonly bump: Bump;
  /** How many schemas were compared. */
  readonly compared: number;
}

/** How many changes of a file are judged one by one; what is left is told of together. */
const mostChanges = 250;

/** A schema of the file in both versions, and the changes that were found from there. */
interface Part extends Required<EntryPair> {
  readonly old: Entry;
  readonly now: Entry;
  readonly changes: readonly Change[];
}

interface Judged {
  readonly findings: readonly Finding[];
  /** What all changes come to. */
  readonly together: Finding;
  /** Whether there were too many changes to judge each. */
  readonly isCut: boolean;
}

const finding = (
  { file, role }: FileVersions,
  { subject, oldAt, newAt, what, isSibling }: Pick<Change, 'subject' | 'oldAt' | 'newAt' | 'what' | 'isSibling'>,
  found: Directions,
  isPart: boolean,
): Finding => {
  const witness = witnessOf(found, role);
  const aside = isSibling
    ? '; the dialect ignores keywords beside $ref, but ajv 8 and others apply them: for those, '
    : '; ';
  return {
    rule: `${subject}/${outcomeOf(found)}`,
    bump: bumpOf(found, role),
    file,
    ...(oldAt && { oldPointer: pointerOf(oldAt) }),
    ...(newAt && { newPointer: pointerOf(newAt) }),
    message: `${what}${aside}${consequence(found, isPart)}`,
    ...(witness !== undefined && { witness }),
  };
};

const idOf = (schema: Schema): Json | undefined =>
  isObject(schema) ? (member(schema, '$id') ?? member(schema, 'id')) : undefined;

const idFinding = ({ file, old, now, sameId }: FileVersions): Finding[] => {
  const [before, after] = [idOf(old), idOf(now)];
  const place = (schema: Schema): string => (isObject(schema) && '$id' in schema ? '/$id' : '/id');
  if (before === after) return [];
  if (before === undefined)
    return [{ rule: 'id/added', bump: 'minor', file, newPointer: place(now), message: `$id was added: ${after}` }];
  const places = { oldPointer: place(old), ...(after !== undefined && { newPointer: place(now) }) };
  if (typeof before === 'string' && typeof after === 'string' && sameId(before, after))
    return [
      {
        rule: 'id/revised',
        bump: 'patch',
        file,
        ...places,
        message: `$id was ${before} and is ${after}: only the version in it was changed`,
      },
    ];
  const isVersion = withoutVersion(`${before}`) === withoutVersion(`${after}`);
  const advice = isVersion ? ', unless nothing but the version was meant to change: --ignore-id-version' : '';
  const message = `$id was ${before} and is ${after ?? 'gone'}; references to it break${advice}`;
  return [{ rule: 'id/moved', bump: 'major', file, ...places, message }];
};

const withoutIds = (schema: Schema): Schema =>
  isObject(schema)
    ? Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$id' && keyword !== 'id'))
    : schema;

const annotations = ({ file, old, now }: FileVersions): Finding[] =>
  JSON.stringify(withoutIds(old)) === JSON.stringify(withoutIds(now))
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

const lostFinding = (file: string, { reference, oldAt, newAt, path }: Lost): Finding => ({
  rule: 'reference/missing',
  bump: 'major',
  file,
  ...(oldAt && { oldPointer: pointerOf(oldAt) }),
  ...(newAt && { newPointer: pointerOf(newAt) }),
  message: `the reference ${reference}${path === undefined ? '' : ` in ${path}`} leads nowhere, so its target counts as changed; pass the document with --documents`,
});

const unknownDialectFinding = (file: string, uri: string): Finding => ({
  rule: 'dialect/unproved',
  bump: 'major',
  file,
  oldPointer: '',
  newPointer: '',
  message: `$schema is ${uri}, which is not a known dialect; choose one with --dialect`,
});

/** A file whose schemas stand where none are looked for was not compared, which is no reason to pass it. */
const opaqueFindings = ({ file, old, now, entries }: FileVersions, pairs: readonly EntryPair[]): Finding[] => {
  const isRootAlone = entries === undefined && pairs[0]?.oldAt?.length === 0 && pairs.length === 1;
  const [before, after] = [old, now].map((schema) => (isRootAlone ? opaqueKeywords(schema) : []));
  const changed = before?.filter(
    (keyword) =>
      after?.includes(keyword) &&
      canonical(valueAt(old, [keyword]) as Json) !== canonical(valueAt(now, [keyword]) as Json),
  );
  return (changed ?? []).map((keyword) => ({
    rule: 'other/unproved',
    bump: 'major',
    file,
    oldPointer: pointerOf([keyword]),
    newPointer: pointerOf([keyword]),
    message: `${keyword} is not a JSON Schema keyword, and nothing else in the file restricts documents; if it holds schemas, choose them with --entry, such as #${pointerOf([keyword])}/*`,
  }));
};

const readingFor = ({ format }: FileVersions, isTouched: boolean, siblings: boolean): Reading => ({
  format: format === 'changed' ? isTouched : format === 'assertion',
  siblings,
});

const isSame = ({ forward, backward }: Directions): boolean =>
  forward.answer === 'proved' && backward.answer === 'proved';

/** Where a format that nobody here knows leaves a question open, a document that has nothing to do with it settles it. */
const withinBy = (session: Session, one: Entry, other: Entry, reading: Reading): SubsetAnswer => {
  const answer = session.within(one, other, reading);
  if (answer.answer !== 'unknown' || !reading.format) return answer;
  const plainly = session.within(one, other, { ...reading, format: false });
  return plainly.answer === 'refuted' ? plainly : answer;
};

const proved: SubsetAnswer = {
  answer: 'proved',
  reason: 'What it decides is shown with the keywords that it changes.',
};
const noEffect: Directions = { forward: proved, backward: proved };

const both = (one: Change, other: Change): Change => ({
  ...other,
  onOld: [...one.onOld, ...other.onOld],
  onNew: [...one.onNew, ...other.onNew],
});

/** Judges one schema as a whole, which decides, and change by change, which explains. */
const judgePart = (versions: FileVersions, { old, now, oldAt, newAt, changes }: Part): Judged => {
  const { session, world, role } = versions;
  const otherFormats = namesFormats(old.at, world) !== namesFormats(now.at, world);
  const wholes = new Map<string, Directions>();
  const wholeBy = (reading: Reading): Directions => {
    const key = JSON.stringify(reading);
    const known = wholes.get(key) ?? {
      forward: withinBy(session, old, now, reading),
      backward: withinBy(session, now, old, reading),
    };
    wholes.set(key, known);
    return known;
  };
  const whole = wholeBy(readingFor(versions, otherFormats, false));
  const dialect = changes.find(({ subject }) => subject === 'dialect');
  const findings = changes.slice(0, mostChanges).map((change) => {
    const isTouched = change.subject === 'format' || (changes.length === 1 && otherFormats);
    const reading = readingFor(versions, isTouched, change.isSibling);
    const all = wholeBy(reading);
    const isWhole = changes.length === 1 || isSame(all);
    const judged = (one: Change): Directions => judgeChange(session, world, { old, now, whole: all }, one, reading);
    const own = isWhole ? all : judged(change);
    const isOpen = !isWhole && outcomeOf(own) === 'unproved';
    // What a keyword says in one dialect may be no value of it in the other: then both are judged together.
    if (isOpen && dialect && outcomeOf(all) !== 'unproved')
      return finding(versions, change, change === dialect ? noEffect : judged(both(dialect, change)), true);
    return finding(versions, change, own, !isWhole);
  });
  const strict = changes.some(({ isSibling }) => isSibling) ? wholeBy(readingFor(versions, otherFormats, true)) : whole;
  const isStricter = worst([bumpOf(strict, role), bumpOf(whole, role)]) !== bumpOf(whole, role);
  const left = changes.length - findings.length;
  const what =
    left > 0
      ? `${left} more changes, not judged one by one; all changes together`
      : changes.length > 0
        ? 'all changes together'
        : 'what the schema refers to was changed';
  const place = { subject: 'reference', oldAt, newAt, what, isSibling: false } as const;
  const isSilent = (one: Finding, index: number): boolean =>
    changes[index]?.spot === undefined && one.rule === 'reference/same';
  return {
    findings: findings.filter((one, index) => !isSilent(one, index)),
    together: finding(versions, place, isStricter ? strict : whole, false),
    isCut: left > 0,
  };
};

const entryAt = (world: World, uri: string, tokens: readonly string[]): Entry | undefined => {
  const full = tokens.length === 0 ? uri : `${uri}#${encodeURI(pointerOf(tokens))}`;
  const at = world.resolve(full);
  return at && { uri: full, at };
};

/** The schemas of the file that are compared, each with the changes that were found from there. */
const partsOf = (versions: FileVersions, pairs: readonly EntryPair[], walk: Walk): Part[] =>
  pairs.flatMap(({ oldAt, newAt }): Part[] => {
    const old = oldAt && entryAt(versions.world, versions.oldUri, oldAt);
    const now = newAt && entryAt(versions.world, versions.newUri, newAt);
    if (!old || !now) return [];
    walk.enter(oldAt, newAt, old.at, now.at);
    return [{ old, now, oldAt, newAt, changes: walk.take() }];
  });

const unused = ({ file, old, now, oldUri, newUri, world, session }: FileVersions, walk: Walk): Compared => ({
  file,
  old,
  now,
  isCompared: (oldAt) => walk.hasSeen(oldAt),
  isSame: (oldAt, newAt) => {
    const [one, other] = [entryAt(world, oldUri, oldAt), entryAt(world, newUri, newAt)];
    return (
      one === undefined ||
      other === undefined ||
      session.meanings.of(one.at, world) === session.meanings.of(other.at, world)
    );
  },
});

/** Compares two versions of a file, schema by schema. */
export const compareSchemas = (versions: FileVersions): Changed => {
  const { session, world, file, oldUri, newUri, isCompared } = versions;
  const pairs = entriesOf(versions.old, versions.now, versions.entries);
  if (pairs.length === 0) return { findings: [], bump: 'none', compared: 0 };
  const entries = new Set(pairs.map(({ oldAt }) => pointerOf(oldAt ?? [])));
  const walk = new Walk(oldUri, newUri, {
    ...versions,
    meanings: session.meanings,
    isUnchanged: (old, now) => session.isUnchanged(old, now),
    entries,
  });
  const parts = partsOf(versions, pairs, walk);
  const affected = parts.filter(
    ({ old, now, changes }) =>
      changes.length > 0 || session.meanings.of(old.at, world) !== session.meanings.of(now.at, world),
  );
  const lost = [...walk.lost, ...affected.flatMap((part) => lostBehind(part, world, isCompared))];
  const unknown = (versions.heedsDialect ? affected : []).flatMap(({ old, now }) => [
    ...unknownDialects(old.at, world),
    ...unknownDialects(now.at, world),
  ]);
  const findings: Finding[] = [
    ...idFinding(versions),
    ...definitionFindings(file, pairs),
    ...opaqueFindings(versions, pairs),
    ...walk.hints.flatMap((hint) => hintFindings(file, hint)),
    ...[...new Map(lost.map((one) => [one.reference, one])).values()].map((one) => lostFinding(file, one)),
    ...[...new Set(unknown)].map((uri) => unknownDialectFinding(file, uri)),
  ];
  for (const part of affected) {
    const { findings: own, together, isCut } = judgePart(versions, part);
    findings.push(...own);
    const explained = worst(findings.map(({ bump }) => bump));
    const isNews = worst([explained, together.bump]) !== explained && together.bump !== 'patch';
    if (isCut || isNews) findings.push(together);
  }
  if (versions.entries === undefined) findings.push(...unusedFindings(unused(versions, walk)));
  if (findings.length === 0) findings.push(...annotations(versions));
  return { findings, bump: worst(findings.map(({ bump }) => bump)), compared: pairs.length };
};
