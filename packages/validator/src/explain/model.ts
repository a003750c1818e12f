/** A documented type as the explanation of a fault reads it: a JSON Schema without references. */
export interface Model {
  /** The documented type's name; absent for text, numbers, lists and the like. */
  readonly title?: string;
  /** Given for the long lists alone: it tells a catalog from other enumerations. */
  readonly $id?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** In the documented order. */
  readonly properties?: Readonly<Record<string, Model>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Model;
  readonly oneOf?: readonly Model[];
  /** The member that says which branch of `oneOf` is meant. */
  readonly by?: string;
  /** Other names that members are known under, and the documented name of each. */
  readonly spellings?: Readonly<Record<string, string>>;
}
