import { type Dialect, uriOf } from '../dialect/dialect.ts';
import type { Json, Schema } from '../json.ts';
import { judgeByHyperjump, type Question } from '../second.ts';
import { judgeByAjv } from './first.ts';
import { plain } from './plain.ts';

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

/** @returns whether both validators say that a value is valid under the one schema and not under the other */
export const confirms = (valid: Judged, invalid: Judged, value: Json): boolean =>
  verdict(valid, value) === true && verdict(invalid, value) === false;
