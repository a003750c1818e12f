import { type Dialect, uriOf } from '../dialect/dialect.ts';
import type { Json, Schema } from '../json.ts';
import { judgeByHyperjump, type Question } from '../second.ts';
import { judgeByAjv } from './first.ts';
import { plain } from './plain.ts';
import { judgeByCfworker } from './third.ts';

export interface Judged {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly documents: Readonly<Record<string, Schema>>;
  readonly assertFormat: boolean;
}

const question = ({ schema, dialect, documents, assertFormat }: Judged, values: readonly Json[]): Question => ({
  schema: plain(schema, dialect),
  dialect: uriOf(dialect),
  documents: Object.fromEntries(Object.entries(documents).map(([uri, document]) => [uri, plain(document, dialect)])),
  values,
  assertFormat,
});

/** @returns what the first validator, ajv, says of each value; undefined when it cannot judge */
export const firstVerdicts = (judged: Judged, values: readonly Json[]): readonly boolean[] | undefined =>
  judgeByAjv(question(judged, values), judged.dialect);

/** @returns what both validators say of a value; undefined when they differ or one cannot judge */
export const verdict = (judged: Judged, value: Json): boolean | undefined => {
  const first = firstVerdicts(judged, [value])?.[0];
  if (first === undefined) return undefined;
  const second = judgeByHyperjump(question(judged, [value]))?.[0];
  return first === second ? first : undefined;
};

/** What a validator has to say of a witness: that it is valid under the one schema and not under the other. */
type Confirm = (valid: Judged, invalid: Judged, value: Json) => boolean;

const by =
  (judge: (judged: Judged, values: readonly Json[]) => readonly boolean[] | undefined): Confirm =>
  (valid, invalid, value) =>
    judge(valid, [value])?.[0] === true && judge(invalid, [value])?.[0] === false;

const validators: readonly Confirm[] = [
  by(firstVerdicts),
  by((judged, values) => judgeByCfworker(question(judged, values), judged.dialect)),
  // The last one to be asked: it is asynchronous, so it takes a thread.
  by((judged, values) => judgeByHyperjump(question(judged, values))),
];

/**
 * @param value a witness by the formulas of the schemas
 * @returns whether two validators confirm that it is valid under the one schema and not under the other
 */
export const confirms: Confirm = (valid, invalid, value) => {
  let count = 0;
  for (const [asked, confirm] of validators.entries()) {
    if (confirm(valid, invalid, value)) count++;
    if (count === 2) return true;
    if (count === 0 && asked === 1) return false;
  }
  return false;
};

/** @returns whether ajv and hyperjump agree that a value is valid under the one schema and not under the other */
export const confirmsAlone: Confirm = (valid, invalid, value) =>
  verdict(valid, value) === true && verdict(invalid, value) === false;
