import type { Explain } from './explain.ts';
import type { ExplainRule } from './rule.ts';

/** A value that occurs in practice, though the documented contract does not have it. */
export interface PracticeValue {
  readonly value: string;
  /** The code of its issue. */
  readonly code: 'referral/closed-as-error';
  /** The member that it goes with, the value of that one, and the documented values that it does not go with. */
  readonly by: string;
  readonly determined: string;
  readonly others: readonly string[];
}

/**
 * A documented type as the explanation of a fault reads it: a JSON Schema without references, and the
 * functions that look for its faults, so that a bundle holds those it needs. What is no keyword of JSON Schema is a
 * function, which JSON leaves out.
 */
export interface Model {
  /** The documented type's name; absent for text, numbers, lists and the like. */
  readonly title?: string | undefined;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly format?: string;
  readonly pattern?: string;
  /** What a text must not contain. */
  readonly not?: { readonly type: 'string'; readonly pattern: string };
  /** A text or two of the form. */
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** In the documented order. */
  readonly properties?: Readonly<Record<string, Model>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Model;
  readonly oneOf?: readonly Model[];
  /** What tells more about a value that has the right type; absent where the type is all there is to say. */
  readonly look?: Explain;
  /** Whether a value is right, faster than looking for its faults; for members that are of a documented type. */
  readonly check?: (value: unknown, clean: boolean) => boolean;
  /** Other names that members are known under, and the documented name of each. */
  readonly spellings?: () => Readonly<Record<string, string>>;
  /** The values of a long list, which is faster than to search it. */
  readonly set?: () => ReadonlySet<unknown>;
  /** The catalog that the values are ids of. */
  readonly catalog?: () => string;
  /** Values that occur in practice, though no list has them. */
  readonly practice?: () => readonly PracticeValue[];
  /** The member that says which branch of `oneOf` is meant. */
  readonly by?: () => string;
  /** What looks for members that do not go together. */
  readonly rule?: () => ExplainRule;
}
