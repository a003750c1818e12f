import { shown } from '@referral-kit/text';
import { expectMembers, expectNumber, expectOneOf, expectRecord } from './compare/expect.ts';
import { expectJson } from './compare/expect-json.ts';
import type { CompileOptions } from './compile/scope.ts';
import { decide, type SubsetAnswer } from './decide.ts';
import { type Dialect, type DialectOption, dialectNamed, dialectOf, isClassic } from './dialect/dialect.ts';
import { prepare } from './dialect/prepare.ts';
import { Store } from './formula/store.ts';
import { isObject, isSchema, member, type Schema } from './json.ts';
import { type Given, sideOf } from './side.ts';

export type { SubsetAnswer };

export interface SubsetOptions {
  /** The dialect of schemas that name none by `$schema`, by name or by the URI of one; 2020-12 unless given. */
  readonly dialect?: DialectOption;
  /** Whether `format` is a demand. By default it is one up to draft-07, and an annotation from 2019-09 on. */
  readonly format?: 'annotation' | 'assertion';
  /** Documents that the first schema may refer to, by URI; a relative one counts from the `$id` of the schema. */
  readonly documentsOfA?: Readonly<Record<string, Schema>>;
  /** Documents that the second schema may refer to, by URI; a relative one counts from the `$id` of the schema. */
  readonly documentsOfB?: Readonly<Record<string, Schema>>;
  /**
   * Whether a document that both refer to and nobody gave is the same for both, as its URI says (the default), or may
   * have changed between them.
   */
  readonly missing?: 'same' | 'changed';
  /** How much work to do at most, in steps of the solver. */
  readonly steps?: number;
  /** How many milliseconds to search at most. Without it an answer never depends on the machine. */
  readonly timeout?: number;
}

const mostSteps = 60_000;

const optionNames: readonly (keyof SubsetOptions)[] = [
  'dialect',
  'format',
  'documentsOfA',
  'documentsOfB',
  'missing',
  'steps',
  'timeout',
];

const checkedOptions = (given: SubsetOptions): SubsetOptions => {
  const options = expectMembers(given, 'options of subset', optionNames);
  expectOneOf(options.format, 'format', ['annotation', 'assertion']);
  expectOneOf(options.missing, 'missing', ['same', 'changed']);
  expectNumber(options.steps, 'steps');
  expectNumber(options.timeout, 'timeout');
  const documents = (['documentsOfA', 'documentsOfB'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [[name, documentsIn(options[name], name)] as const],
  );
  return { ...options, ...Object.fromEntries(documents) };
};

const documentsIn = (documents: unknown, name: string): Readonly<Record<string, Schema>> =>
  expectJson(expectRecord<Schema>(documents, name), name);

const dialectFor = (schema: Schema, fallback: Dialect): Dialect | undefined => {
  const named = isObject(schema) ? member(schema, '$schema') : undefined;
  return named === undefined ? fallback : dialectOf(named);
};

/**
 * Decides whether every document that is valid under `a` is valid under `b`.
 *
 * The two schemas become one formula, `a` and not `b`; either it has a value, which is shrunk and confirmed by two
 * validators, or it provably has none. The work is bounded by steps, so that the answer is always the same; by time only if `timeout` asks for it.
 *
 * @param a a JSON Schema
 * @param b a JSON Schema
 * @returns `proved`, `refuted` with a witness, or `unknown`, each with the reason
 * @throws TypeError when a schema is neither an object nor a boolean, or for an option that there is not; RangeError for a
 *   value that an option does not take
 * @example
 * subset({ type: 'integer' }, { type: 'number' }) // { answer: 'proved', reason: ... }
 * subset({ type: 'number' }, { type: 'integer' }) // { answer: 'refuted', witness: 0.5, reason: ... }
 */
export const subset = (a: Schema, b: Schema, given: SubsetOptions = {}): SubsetAnswer => {
  const options = checkedOptions(given);
  const fallback = dialectNamed(options.dialect ?? '2020-12');
  try {
    return between(schemaOf(a), schemaOf(b), options, fallback);
  } catch (error) {
    // A stack that overflows on deep nesting; anything else is a fault.
    if (!(error instanceof RangeError)) throw error;
    return { answer: 'unknown', reason: 'Could not prove: the schemas nest too deeply.' };
  }
};

const schemaOf = (value: Schema): Schema => {
  const schema = expectJson(value, 'A JSON Schema');
  if (!isSchema(schema)) throw new TypeError(`A JSON Schema is an object or a boolean, not ${shown(schema)}.`);
  return schema;
};

const between = (a: Schema, b: Schema, options: SubsetOptions, fallback: Dialect): SubsetAnswer => {
  const [dialectA, dialectB] = [dialectFor(a, fallback), dialectFor(b, fallback)];
  if (!dialectA || !dialectB) return { answer: 'unknown', reason: 'A $schema names a dialect that is not understood.' };
  return within(a, b, dialectA, dialectB, options);
};

const within = (a: Schema, b: Schema, dialectA: Dialect, dialectB: Dialect, options: SubsetOptions): SubsetAnswer => {
  const deadline = options.timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + options.timeout;
  const store = new Store();
  const copy = (value: Schema): Schema => prepare(JSON.parse(JSON.stringify(value))) as Schema;
  const copies = (documents: Readonly<Record<string, Schema>> = {}): Record<string, Schema> =>
    Object.fromEntries(Object.entries(documents).map(([uri, document]) => [uri, copy(document)]));
  const how = (dialect: Dialect): CompileOptions => ({
    assertFormat: options.format === undefined ? isClassic(dialect) : options.format === 'assertion',
    missingIsSame: options.missing !== 'changed',
  });
  const given = (schema: Schema, dialect: Dialect, documents?: Readonly<Record<string, Schema>>): Given => ({
    schema: copy(schema),
    dialect,
    documents: copies(documents),
  });
  const from = sideOf(store, given(a, dialectA, options.documentsOfA), how(dialectA));
  const to = sideOf(store, given(b, dialectB, options.documentsOfB), how(dialectB));
  if (from.node === to.node) return { answer: 'proved', reason: 'Both schemas say the same.' };
  return decide(store, from, to, { steps: options.steps ?? mostSteps, deadline });
};
