/** A fault as ajv reports it: the same as ajv's own `ErrorObject`. */
export interface AjvError {
  /** The keyword of the schema that the value breaks, such as `required`. */
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** URI fragment of the keyword in its schema. */
  readonly schemaPath: string;
  /** What the keyword has to say, such as `{ missingProperty: 'id' }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that `propertyNames` refused. */
  readonly propertyName?: string;
  /** ajv's message. */
  readonly message?: string;
}

/**
 * A validator that ajv compiled ahead of time: a type guard, which leaves the first fault in `errors`. Other than ours it
 * throws what reading the value throws: what a getter or a proxy does.
 */
export interface AjvValidator<T> {
  (data: unknown): data is T;
  /** What the last call found; null where it accepted. */
  errors?: readonly AjvError[] | null;
}
