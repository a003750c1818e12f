import { annotationKeywords, schemaMaps } from '../dialect/essence.ts';
import { canonical, isArray, isObject, isSchema, type Json, type JsonObject, member } from '../json.ts';
import { type Subject, subjectOf } from './rules.ts';

/** A place in a document, token by token. */
export type Tokens = readonly string[];

/** One change of a document that can be made alone. */
export interface Edit {
  readonly subject: Subject;
  /** What to put where; undefined takes away. */
  readonly puts: readonly { readonly at: Tokens; readonly value: Json | undefined }[];
  readonly oldAt: Tokens | undefined;
  readonly newAt: Tokens | undefined;
  /** What was done, as the beginning of a sentence. */
  readonly what: string;
}

const show = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const without = (values: readonly Json[], others: readonly Json[]): Json[] => {
  const keys = new Set(others.map(canonical));
  return values.filter((value) => !keys.has(canonical(value)));
};

const listed = (values: readonly Json[]): string =>
  values.length > 5
    ? `${values.slice(0, 5).map(show).join(', ')} and ${values.length - 5} more`
    : values.map(show).join(', ');

/** `enum` and `required` are sets: what is new and what is gone are two changes. */
function* setEdits(keyword: string, old: readonly Json[], now: readonly Json[], at: Tokens): Generator<Edit> {
  const [added, gone] = [without(now, old), without(old, now)];
  const base = { subject: subjectOf(keyword), oldAt: at, newAt: at };
  if (added.length > 0)
    yield { ...base, puts: [{ at, value: [...old, ...added] }], what: `${keyword} gained ${listed(added)}` };
  if (gone.length > 0)
    yield { ...base, puts: [{ at, value: without(old, gone) }], what: `${keyword} lost ${listed(gone)}` };
}

function* mapEdits(keyword: string, old: JsonObject, now: JsonObject, at: Tokens): Generator<Edit> {
  const subject = subjectOf(keyword);
  const word = subject === 'member' ? 'member' : 'entry';
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [member(old, name), member(now, name)];
    const place = [...at, name];
    if (before === undefined) {
      yield {
        subject,
        puts: [{ at: place, value: after }],
        oldAt: undefined,
        newAt: place,
        what: `the ${word} ${name} was added to ${keyword}`,
      };
    } else if (after === undefined) {
      yield {
        subject,
        puts: [{ at: place, value: undefined }],
        oldAt: place,
        newAt: undefined,
        what: `the ${word} ${name} was removed from ${keyword}`,
      };
    } else yield* edits(before, after, place);
  }
}

function* keywordEdits(keyword: string, old: Json | undefined, now: Json | undefined, at: Tokens): Generator<Edit> {
  if (old !== undefined && now !== undefined) {
    if (canonical(old) === canonical(now)) return;
    if ((keyword === 'enum' || keyword === 'required') && isArray(old) && isArray(now))
      return yield* setEdits(keyword, old, now, at);
    if (schemaMaps.has(keyword) && isObject(old) && isObject(now)) return yield* mapEdits(keyword, old, now, at);
    if (isArray(old) && isArray(now) && old.length === now.length && [...old, ...now].every(isSchema)) {
      for (const [index, item] of old.entries()) yield* edits(item, now[index] as Json, [...at, `${index}`]);
      return;
    }
    if (isObject(old) && isObject(now) && keyword !== 'const') return yield* edits(old, now, at);
  } else if (schemaMaps.has(keyword) && (isObject(old) || isObject(now))) {
    return yield* wholeMap(keyword, old, now, at);
  }
  const what =
    old === undefined
      ? `${keyword} was added: ${show(now as Json)}`
      : now === undefined
        ? `${keyword} was removed: ${show(old)}`
        : `${keyword} was ${show(old)} and is ${show(now)}`;
  yield {
    subject: subjectOf(keyword),
    puts: [{ at, value: now }],
    oldAt: old === undefined ? undefined : at,
    newAt: now === undefined ? undefined : at,
    what,
  };
}

/** The first member that is described, or the last: the map comes or goes with it. */
function* wholeMap(keyword: string, old: Json | undefined, now: Json | undefined, at: Tokens): Generator<Edit> {
  const inner = [...mapEdits(keyword, isObject(old) ? old : {}, isObject(now) ? now : {}, at)];
  for (const edit of inner) yield old === undefined ? { ...edit, puts: [{ at, value: {} }, ...edit.puts] } : edit;
}

/** A member that is described and required at once is one change. */
const joined = (all: readonly Edit[], schema: JsonObject, at: Tokens): Edit[] => {
  const required = member(schema, 'required');
  const old = isArray(required) ? required : [];
  const gained = all.find(
    ({ subject, puts }) =>
      subject === 'required' &&
      puts[0]?.value !== undefined &&
      isArray(puts[0].value) &&
      puts[0].value.length > old.length,
  );
  if (!gained) return [...all];
  const news = without(gained.puts[0]?.value as readonly Json[], old);
  const described = (edit: Edit, name: Json): boolean =>
    edit.subject === 'member' &&
    edit.oldAt === undefined &&
    edit.newAt?.length === at.length + 2 &&
    edit.newAt.at(-1) === name;
  const apart = news.filter((name) => !all.some((edit) => described(edit, name)));
  return all.flatMap((edit): Edit[] => {
    const name = news.find((one) => described(edit, one));
    const place = [...at, 'required'];
    if (name !== undefined)
      return [
        {
          ...edit,
          puts: [...edit.puts, { at: place, value: [...old, name] }],
          what: `the required member ${name} was added`,
        },
      ];
    if (edit !== gained) return [edit];
    return apart.length === 0
      ? []
      : [{ ...edit, puts: [{ at: place, value: [...old, ...apart] }], what: `required gained ${listed(apart)}` }];
  });
};

/**
 * Lists how one schema became another, in changes that can be made one at a time.
 *
 * @param at where the schema is in its document
 */
export function* edits(old: Json, now: Json, at: Tokens = []): Generator<Edit> {
  if (canonical(old) === canonical(now)) return;
  if (!isObject(old) || !isObject(now)) {
    yield {
      subject: 'other',
      puts: [{ at, value: now }],
      oldAt: at,
      newAt: at,
      what: `the schema was ${show(old)} and is ${show(now)}`,
    };
    return;
  }
  const found: Edit[] = [];
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (annotationKeywords.has(keyword) && !schemaMaps.has(keyword)) continue;
    found.push(...keywordEdits(keyword, member(old, keyword), member(now, keyword), [...at, keyword]));
  }
  yield* joined(found, old, at);
}
