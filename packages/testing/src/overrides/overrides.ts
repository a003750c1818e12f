/**
 * The members of a document that a caller fixes; the others are made up. An object may be given in part, at any
 * depth; a list is taken as it is. A member that is `undefined` is left out.
 *
 * Members that cannot go together, such as the status `Closed` and the substatus `Pending`, do not compile.
 */
export type Overrides<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? {
        readonly [Name in keyof T]?:
          | Overrides<T[Name]>
          | (Partial<Pick<T, Name>> extends Pick<T, Name> ? undefined : never);
      }
    : T;

/** The variants of `T` that overrides leave: those with the status `Closed`, where that is fixed. */
export type With<T, Fixed> = T extends unknown ? (Fixed extends Overrides<T> ? T : never) : never;
