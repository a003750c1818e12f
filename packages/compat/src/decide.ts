import { confirms, confirmsAlone, firstVerdicts, type Judged, verdict } from './confirm/confirm.ts';
import { holds } from './formula/holds.ts';
import type { Node } from './formula/node.ts';
import type { Store } from './formula/store.ts';
import type { Json } from './json.ts';
import { seeds } from './seeds.ts';
import { shrink } from './shrink.ts';
import { type Answer, Exhausted, unknown } from './solve/answer.ts';
import { Solver } from './solve/solver.ts';

/**
 * Whether every document that is valid under one schema is valid under another.
 *
 * - `proved`: it is.
 * - `refuted`: it is not; `witness` is valid under the first and not under the second, as two validators confirm.
 * - `unknown`: neither could be shown.
 */
export type SubsetAnswer =
  | { readonly answer: 'proved'; readonly witness?: undefined; readonly reason: string }
  | { readonly answer: 'refuted'; readonly witness: Json; readonly reason: string }
  | { readonly answer: 'unknown'; readonly witness?: undefined; readonly reason: string };

/** A schema as a formula, and as validators take it. */
export interface Side {
  readonly node: Node;
  /** @returns what to ask validators about one value, or about any */
  judged(value?: Json): Judged;
}

/** How much work an answer may take. */
export interface Effort {
  readonly steps: number;
  /** As `performance.now` counts. */
  readonly deadline: number;
}

const mostWitnesses = 5;

const ask = (solver: Solver, nodes: readonly Node[]): Answer => {
  try {
    return solver.solve(nodes);
  } catch (error) {
    if (error instanceof Exhausted) return unknown(error.message);
    throw error;
  }
};

/** @returns whether it is proved that no document satisfies some formulas */
export const isEmpty = (solver: Solver, nodes: readonly Node[], { steps, deadline }: Effort): boolean => {
  solver.renew(steps, deadline);
  return ask(solver, nodes).kind === 'none';
};

/** Answers by solving for a document that the first schema allows and the second does not. */
export const decide = (store: Store, from: Side, to: Side, effort: Effort): SubsetAnswer => {
  const found = search(new Solver(store, effort.steps, effort.deadline), from, to, effort);
  if (found.answer !== 'unknown') return found;
  return byTrial(from, to, found.candidates) ?? { answer: 'unknown', reason: found.reason };
};

/** As `decide`, with values worth a try where nothing was found. */
type Search =
  | Exclude<SubsetAnswer, { readonly answer: 'unknown' }>
  | { readonly answer: 'unknown'; readonly reason: string; readonly candidates: readonly Json[] };

/**
 * Solves for a document that the first schema allows and the second does not.
 *
 * @param more what else the document must satisfy; `proved` then says that no such document does
 */
export const search = (solver: Solver, from: Side, to: Side, effort: Effort, more: readonly Node[] = []): Search => {
  const { store } = solver;
  const question = [from.node, store.not(to.node), ...more];
  const tried: Json[] = [];
  solver.renew(effort.steps, effort.deadline);
  let answer = ask(solver, question);
  if (answer.kind === 'none')
    return { answer: 'proved', reason: 'No document is valid under the first and not under the second.' };
  while (answer.kind === 'found' && tried.length < mostWitnesses) {
    const refutation = refute(from, to, answer.value, more);
    if (refutation) return refutation;
    tried.push(answer.value);
    answer = ask(solver, [...question, store.enum(tried, true)]);
  }
  const reason = answer.kind === 'unknown' ? answer.reason : 'the validators do not agree about the witnesses';
  const candidates = answer.kind === 'unknown' && answer.candidate !== undefined ? [answer.candidate] : [];
  return { answer: 'unknown', reason: `Could not prove: ${reason}.`, candidates };
};

const refutes = (from: Side, to: Side, value: Json, more: readonly Node[]): boolean =>
  holds(from.node, value) === true &&
  holds(to.node, value) === false &&
  more.every((node) => holds(node, value) === true);

type Refuted = Extract<SubsetAnswer, { readonly answer: 'refuted' }>;

const refute = (from: Side, to: Side, value: Json, more: readonly Node[]): Refuted | undefined => {
  const small = shrink(value, (smaller) => refutes(from, to, smaller, more));
  const witness = [small, value].find((candidate) => confirms(from.judged(candidate), to.judged(candidate), candidate));
  return witness === undefined
    ? undefined
    : { answer: 'refuted', witness, reason: 'The witness is valid under the first schema and not under the second.' };
};

/** The last resort: the values of a finite schema one by one, and values that the schemas mention. */
export const byTrial = (from: Side, to: Side, candidates: readonly Json[]): SubsetAnswer | undefined => {
  const [first, second] = [from.judged(), to.judged()];
  // Nothing but the formulas knows what does not depend on where a reference was meant to lead.
  if (first.dangling.size + second.dangling.size > 0) return undefined;
  const values = [...candidates, ...seeds(first.schema, second.schema)];
  const [inFirst, inSecond] = [firstVerdicts(first, values), firstVerdicts(second, values)];
  const hits = values.filter((_, index) => inFirst?.[index] === true && inSecond?.[index] === false);
  const witness = hits.slice(0, mostWitnesses).find((value) => confirmsAlone(first, second, value));
  if (witness !== undefined)
    return {
      answer: 'refuted',
      witness,
      reason: 'The witness is valid under the first schema and not under the second.',
    };
  const { node } = from;
  const finite = node.kind === 'enum' && !node.negated ? node.values : undefined;
  return finite?.every((value) => verdict(second, value) === true)
    ? { answer: 'proved', reason: 'Two validators accept every value that the first schema allows.' }
    : undefined;
};
