// What a schema says, with its references, conjunctions and unions already worked out. Generators and
// mutators walk shapes, so that `read-shape.ts` alone knows JSON Schema.

/** The codes of the faults that break one rule of a schema. */
export type FaultCode =
  | 'schema/missing-member'
  | 'schema/unknown-member'
  | 'schema/wrong-type'
  | 'schema/not-in-enum'
  | 'schema/bad-date-time'
  | 'schema/bad-pattern'
  | 'schema/out-of-range'
  | 'schema/empty-string'
  | 'catalog/unknown-id'
  | 'referral/substatus-mismatch';

interface Common {
  /** Whether null stands for the value, too. */
  readonly nullable: boolean;
}

/** Free text. */
interface TextShape extends Common {
  readonly kind: 'text';
  /** Whether the empty string is refused. */
  readonly nonEmpty: boolean;
  /** Values that readers know, where any text is let through. */
  readonly examples: readonly string[];
}

/** One of a list of texts. */
export interface ChoiceShape extends Common {
  readonly kind: 'choice';
  /** The name of the list: that of an enumeration, a catalog or a code list. */
  readonly title: string;
  /** What the list is: `type` for an enumeration. */
  readonly of: 'type' | 'catalog' | 'codes';
  /** The texts that are allowed here. */
  readonly values: readonly string[];
  /** The whole list, of which a branch of a union may allow a part. */
  readonly list: readonly string[];
  /** The code for a text outside the whole list. */
  readonly code: 'schema/not-in-enum' | 'catalog/unknown-id';
  /** Whether the empty string has its own code. */
  readonly nonEmpty: boolean;
}

/** Text of one form. */
export interface PatternShape extends Common {
  readonly kind: 'pattern';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** A point in time. */
export interface DateTimeShape extends Common {
  readonly kind: 'date-time';
  /** Which texts are one: some only in UTC, some with any offset. */
  readonly pattern: RegExp;
}

/** A number within bounds. */
export interface NumberShape extends Common {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum: number;
}

/** True or false. */
interface FlagShape extends Common {
  readonly kind: 'flag';
}

/** Any JSON value. */
interface AnyShape extends Common {
  readonly kind: 'anything';
}

/** Any number of values of one shape. */
export interface ListShape extends Common {
  readonly kind: 'list';
  readonly items: Shape;
}

/** One member of an object. */
export interface MemberShape {
  readonly shape: Shape;
  readonly required: boolean;
}

/** Named members. */
export interface ObjectShape extends Common {
  readonly kind: 'object';
  readonly title: string;
  readonly members: ReadonlyMap<string, MemberShape>;
  /** Whether members of other names are let through. */
  readonly open: boolean;
}

/** An object in one of several variants, told apart by the value of one member. */
export interface UnionShape extends Common {
  readonly kind: 'union';
  readonly title: string;
  readonly discriminator: string;
  readonly variants: readonly ObjectShape[];
}

/** What a value looks like. */
export type Shape =
  | TextShape
  | ChoiceShape
  | PatternShape
  | DateTimeShape
  | NumberShape
  | FlagShape
  | AnyShape
  | ListShape
  | ObjectShape
  | UnionShape;
