import { type Dialect, uriOf } from '../dialect/dialect.ts';
import { judgeByHyperjump, type Question } from '../hyperjump.ts';
import type { Json, Schema } from '../json.ts';
import { judgeByAjv } from './ajv.ts';
import { judgeByCfworker } from './cfworker.ts';
import { inDraft06 } from './in-draft-06.ts';
import { judgeByLibrary } from './json-schema-library.ts';
import { judgeByJsonschema } from './jsonschema.ts';
import { plain } from './plain.ts';
import { stub } from './stub.ts';
import { unofficial } from './unofficial.ts';

export interface Judged {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly documents: Readonly<Record<string, Schema>>;
  readonly assertFormat: boolean;
  /** The schemas with a reference that leads nowhere, or in a circle. */
  readonly dangling: ReadonlySet<Json>;
}

/** The dialect that validators are given a schema in. */
const dialectFor = ({ dialect }: Judged): Dialect => (dialect === 'draft-04' ? 'draft-06' : dialect);

/** Schemas ready for validators, by what they were made of: validators keep what they make of one. */
const ready = new WeakMap<Judged, Omit<Question, 'values'>[]>();

/** What to ask a validator: where references lead nowhere or in a circle, as if they led to everything, and to nothing. */
const questions = (judged: Judged, values: readonly Json[]): Question[] => {
  const made = ready.get(judged) ?? prepared(judged);
  ready.set(judged, made);
  return made.map((question) => ({ ...question, values }));
};

const prepared = (judged: Judged): Omit<Question, 'values'>[] => {
  const { schema, dialect, documents, assertFormat, dangling } = judged;
  return (dangling.size > 0 ? [true, false] : [true]).map((by) => {
    const plainly = (one: Schema): Schema => {
      const made = plain(stub(one, dangling, by), dialect);
      return dialect === 'draft-04' ? inDraft06(made) : made;
    };
    return {
      schema: unofficial(plainly(schema)),
      dialect: uriOf(dialectFor(judged)),
      documents: Object.fromEntries(Object.entries(documents).map(([uri, document]) => [uri, plainly(document)])),
      assertFormat,
    };
  });
};

type Judge = (question: Question, dialect: Dialect) => readonly boolean[] | undefined;

/** @returns what a validator says of a value, if that does not depend on where no reference leads */
const verdictBy = (judge: Judge, judged: Judged, value: Json): boolean | undefined => {
  const verdicts = new Set(questions(judged, [value]).map((question) => judge(question, dialectFor(judged))?.[0]));
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
};

/** @returns what the quickest validator that knows all keywords says of each value; undefined when it cannot judge */
export const firstVerdicts = (judged: Judged, values: readonly Json[]): readonly boolean[] | undefined => {
  const [question] = questions(judged, values);
  return question && judgeByLibrary(question, dialectFor(judged));
};

/** @returns what both ajv and hyperjump say of a value; undefined when they differ or one cannot judge */
export const verdict = (judged: Judged, value: Json): boolean | undefined => {
  const first = verdictBy(judgeByAjv, judged, value);
  if (first === undefined) return undefined;
  return first === verdictBy(judgeByHyperjump, judged, value) ? first : undefined;
};

const shows = (judge: Judge, valid: Judged, invalid: Judged, value: Json): boolean =>
  verdictBy(judge, valid, value) === true && verdictBy(judge, invalid, value) === false;

/** Those that take the least time come first; the last one is asynchronous, so it takes a thread. */
const validators: readonly Judge[] = [judgeByCfworker, judgeByJsonschema, judgeByLibrary, judgeByAjv, judgeByHyperjump];

/**
 * @param value a witness by the formulas of the schemas
 * @returns whether two validators confirm that it is valid under the one schema and not under the other
 */
export const confirms = (valid: Judged, invalid: Judged, value: Json): boolean => {
  let confirming = 0;
  for (const judge of validators) {
    if (shows(judge, valid, invalid, value) && ++confirming === 2) return true;
  }
  return false;
};

/** @returns whether ajv and hyperjump agree that a value is valid under the one schema and not under the other */
export const confirmsAlone = (valid: Judged, invalid: Judged, value: Json): boolean =>
  verdict(valid, value) === true && verdict(invalid, value) === false;
