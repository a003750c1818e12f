import type { Json } from '../json.ts';
import type { TypeBit } from '../types.ts';
import type { Literal } from './literal.ts';

interface Base {
  /** Equal nodes of one store are the same node, so that an id stands for a meaning. */
  readonly id: number;
}

interface Constant extends Base {
  readonly kind: 'true' | 'false';
}

export interface Connective extends Base {
  readonly kind: 'and' | 'or';
  readonly children: readonly Node[];
}

/** The value has one of some types. */
interface TypeNode extends Base {
  readonly kind: 'type';
  readonly mask: number;
}

/** The value is, or is not, one of some values; `keys` are their canonical texts. */
export interface EnumNode extends Base {
  readonly kind: 'enum';
  /** The number of the list of values. */
  readonly list: number;
  readonly values: readonly Json[];
  readonly keys: ReadonlySet<string>;
  /** The types of the values. */
  readonly mask: number;
  readonly negated: boolean;
}

/** A statement about values of one type; a value of another type satisfies it exactly when `others` is true. */
interface LiteralNode extends Base {
  readonly kind: 'literal';
  readonly type: TypeBit;
  readonly others: boolean;
  readonly literal: Literal;
}

/** A schema that refers to itself; it is looked up only when it is needed. */
interface RefNode extends Base {
  readonly kind: 'ref';
  readonly negated: boolean;
  readonly target: () => Node;
}

/** Something that cannot be reasoned about; only its being the same thing elsewhere is known. */
export interface OpaqueNode extends Base {
  readonly kind: 'opaque';
  readonly negated: boolean;
  readonly reason: string;
}

export type Node = Constant | Connective | TypeNode | EnumNode | LiteralNode | RefNode | OpaqueNode;
