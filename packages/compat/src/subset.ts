import { Compiler } from './compile/compiler.ts';
import { confirms, firstVerdicts, type Judged, verdict } from './confirm/confirm.ts';
import { type Dialect, dialectOf } from './dialect/dialect.ts';
import { Registry, rootUri } from './dialect/registry.ts';
import { holds } from './formula/holds.ts';
import type { Node } from './formula/node.ts';
import { Store } from './formula/store.ts';
import { isObject, isSchema, type Json, member, type Schema } from './json.ts';
import { seeds } from './seeds.ts';
import { shrink } from './shrink.ts';
import { type Answer, Exhausted, unknown } from './solve/answer.ts';
import { Solver } from './solve/solver.ts';

export interface SubsetOptions {
  /** The dialect of schemas that name none by `$schema`; 2020-12 unless given. */
  readonly dialect?: Dialect;
  /** Whether `format` is an annotation, as 2020-12 has it and as is the default, or a demand. */
  readonly format?: 'annotation' | 'assertion';
  /** Documents that the first schema may refer to, by URI. */
  readonly documentsOfA?: Readonly<Record<string, Schema>>;
  /** Documents that the second schema may refer to, by URI. */
  readonly documentsOfB?: Readonly<Record<string, Schema>>;
  /** How much work to do at most, in steps of the solver. */
  readonly steps?: number;
}

/**
 * Whether every document that is valid under one schema is valid under another.
 *
 * - `proved`: it is.
 * - `refuted`: it is not; `witness` is valid under the first and not under the second, as two validators confirm.
 * - `unknown`: neither could be shown.
 */
export type SubsetAnswer =
  | { readonly answer: 'proved'; readonly reason: string }
  | { readonly answer: 'refuted'; readonly witness: Json; readonly reason: string }
  | { readonly answer: 'unknown'; readonly reason: string };

interface Side extends Judged {
  readonly node: Node;
}

const mostSteps = 60_000;
const mostWitnesses = 5;

const dialectFor = (schema: Schema, fallback: Dialect): Dialect | undefined => {
  const named = isObject(schema) ? member(schema, '$schema') : undefined;
  return named === undefined ? fallback : dialectOf(named);
};

const side = (
  store: Store,
  schema: Schema,
  documents: Readonly<Record<string, Schema>>,
  dialect: Dialect,
  assertFormat: boolean,
): Side => {
  const registry = new Registry();
  for (const [uri, document] of Object.entries(documents)) registry.add(document, uri, dialect);
  const node = new Compiler(store, registry, { assertFormat }).compile(registry.add(schema, rootUri, dialect));
  return { schema, dialect, documents, assertFormat, node };
};

/**
 * Decides whether every document that is valid under `a` is valid under `b`.
 *
 * The two schemas become one formula, `a` and not `b`; either it has a value, which is shrunk and confirmed by two
 * validators, or it provably has none. The work is bounded by steps, not by time, so that the answer is always the same.
 *
 * @param a a JSON Schema
 * @param b a JSON Schema
 * @returns `proved`, `refuted` with a witness, or `unknown`, each with the reason
 * @throws TypeError when an argument is neither an object nor a boolean
 * @example
 * subset({ type: 'integer' }, { type: 'number' }) // { answer: 'proved', reason: … }
 * subset({ type: 'number' }, { type: 'integer' }) // { answer: 'refuted', witness: 0.5, reason: … }
 */
export const subset = (a: Schema, b: Schema, options: SubsetOptions = {}): SubsetAnswer => {
  if (!isSchema(a) || !isSchema(b)) throw new TypeError('A JSON Schema is an object or a boolean.');
  const fallback = options.dialect ?? '2020-12';
  const [dialectA, dialectB] = [dialectFor(a, fallback), dialectFor(b, fallback)];
  if (!dialectA || !dialectB) return { answer: 'unknown', reason: 'A $schema names a dialect that is not understood.' };
  const store = new Store();
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const assertFormat = options.format === 'assertion';
  const from = side(store, copy(a), copy(options.documentsOfA ?? {}), dialectA, assertFormat);
  const to = side(store, copy(b), copy(options.documentsOfB ?? {}), dialectB, assertFormat);
  if (from.node === to.node) return { answer: 'proved', reason: 'Both schemas say the same.' };
  return decide(store, from, to, options.steps ?? mostSteps);
};

const ask = (solver: Solver, nodes: readonly Node[]): Answer => {
  try {
    return solver.solve(nodes);
  } catch (error) {
    if (error instanceof Exhausted || error instanceof RangeError) return unknown(error.message);
    throw error;
  }
};

const decide = (store: Store, from: Side, to: Side, steps: number): SubsetAnswer => {
  const question = [from.node, store.not(to.node)];
  const solver = new Solver(store, steps);
  const tried: Json[] = [];
  let answer = ask(solver, question);
  if (answer.kind === 'none') return { answer: 'proved', reason: 'No document is valid under the first and not under the second.' };
  while (answer.kind === 'found' && tried.length < mostWitnesses) {
    const refutation = refute(from, to, answer.value);
    if (refutation) return refutation;
    tried.push(answer.value);
    answer = ask(solver, [...question, store.enum(tried, true)]);
  }
  const reason = answer.kind === 'unknown' ? answer.reason : 'the validators do not agree about the witnesses';
  const candidates = answer.kind === 'unknown' && answer.candidate !== undefined ? [answer.candidate] : [];
  return byTrial(from, to, candidates) ?? { answer: 'unknown', reason: `Could not prove: ${reason}.` };
};

const refutes = (from: Side, to: Side, value: Json): boolean => holds(from.node, value) === true && holds(to.node, value) === false;

const refute = (from: Side, to: Side, value: Json): SubsetAnswer | undefined => {
  const small = shrink(value, (smaller) => refutes(from, to, smaller));
  const witness = [small, value].find((candidate) => confirms(from, to, candidate));
  return witness === undefined
    ? undefined
    : { answer: 'refuted', witness, reason: 'The witness is valid under the first schema and not under the second.' };
};

/** The last resort: the values of a finite schema one by one, and values that the schemas mention. */
const byTrial = (from: Side, to: Side, candidates: readonly Json[]): SubsetAnswer | undefined => {
  const values = [...candidates, ...seeds(from.schema, to.schema)];
  const [inFirst, inSecond] = [firstVerdicts(from, values), firstVerdicts(to, values)];
  const hits = values.filter((_, index) => inFirst?.[index] === true && inSecond?.[index] === false);
  const witness = hits.slice(0, mostWitnesses).find((value) => confirms(from, to, value));
  if (witness !== undefined) return { answer: 'refuted', witness, reason: 'The witness is valid under the first schema and not under the second.' };
  const { node } = from;
  const finite = node.kind === 'enum' && !node.negated ? node.values : undefined;
  return finite?.every((value) => verdict(to, value) === true)
    ? { answer: 'proved', reason: 'Two validators accept every value that the first schema allows.' }
    : undefined;
};
