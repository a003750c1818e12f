import type { Lifecycle } from '@referral-kit/lifecycle';
import { registry } from '@referral-kit/lifecycle/registry';
import { tableData } from '@referral-kit/lifecycle/table';
import {
  type FaultCode,
  type ObjectShape,
  type Revision,
  type Shape,
  shapeOf,
  type TypeName,
} from '@referral-kit/testing/shapes';
import { kindOf } from './collect.ts';
import type { Kind } from './kinds.ts';

/** Everything that there is to exercise, by kind. */
export type CoverageTargets = Readonly<Record<Kind, ReadonlySet<string>>>;

interface State {
  readonly status: string;
  readonly substatus: string;
}

const stateName = ({ status, substatus }: State): string => `${status}/${substatus}`;

export const transitionName = (from: string, to: string): string => `${from} -> ${to}`;

class TargetCollector {
  readonly members: Set<string> = new Set();
  readonly values: Set<string> = new Set();
  readonly pairs: Set<string> = new Set();
  readonly transitions: Set<string> = new Set();
  readonly tags: Set<string> = new Set();
  readonly codes: Set<FaultCode> = new Set();
  readonly #machine: Lifecycle;

  constructor(revision: string) {
    this.#machine = registry[revision] as Lifecycle;
  }

  /** Every step that the transition table has. */
  addTransitions(): void {
    for (const { from, to } of tableData(this.#machine).transitions) {
      this.transitions.add(transitionName(stateName(from), stateName(to)));
    }
  }

  add(shape: Shape): void {
    if (shape.kind !== 'anything') this.codes.add('schema/wrong-type');
    switch (shape.kind) {
      case 'text':
        if (shape.nonEmpty) this.codes.add('schema/empty-string');
        break;
      case 'choice': {
        const kind = kindOf(shape);
        this.codes.add(shape.code);
        if (kind !== undefined) for (const value of shape.list) this[kind as 'tags'].add(`${shape.title}=${value}`);
        break;
      }
      case 'date-time':
        this.codes.add('schema/bad-date-time');
        break;
      case 'pattern':
        this.codes.add('schema/bad-pattern');
        break;
      case 'number':
        if (Math.abs(shape.maximum) < Number.MAX_VALUE) this.codes.add('schema/out-of-range');
        break;
      case 'list':
        this.add(shape.items);
        break;
      case 'object':
        this.#object(shape);
        break;
      case 'union':
        for (const variant of shape.variants) this.#object(variant);
        break;
      default:
    }
  }

  #object({ members, title, open }: ObjectShape): void {
    if (!open) this.codes.add('schema/unknown-member');
    if (members.has('status') && members.has('substatus')) this.#states(title);
    for (const [name, { shape, required }] of members) {
      this.members.add(`${title}.${name}`);
      if (required) this.codes.add('schema/missing-member');
      this.add(shape);
    }
  }

  #states(title: string): void {
    for (const state of this.#machine.states) this.pairs.add(stateName(state));
    if (title === 'Referral') this.codes.add('referral/substatus-mismatch');
  }
}

/**
 * @param types the types that fixtures are of
 * @param withHistories whether the fixtures are histories, which have steps
 * @returns what there is to exercise in these types and those that they are made of
 */
export const coverageTargets = (revision: string, types: Iterable<string>, withHistories: boolean): CoverageTargets => {
  const found = new TargetCollector(revision);
  for (const type of types) found.add(shapeOf(revision as Revision, 'strict', type as TypeName));
  if (withHistories) found.addTransitions();
  return found;
};
