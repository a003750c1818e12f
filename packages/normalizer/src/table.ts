/** What one member of a type holds, as the schemas say. */
export interface MemberData {
  readonly kind: 'text' | 'flag' | 'number' | 'time' | 'list' | 'object' | 'any';
  /** The name of the list that a text is of, or of the type that an object is of. */
  readonly of?: string;
  /** Whether there is an array of such values. */
  readonly many?: true;
  /** Whether the strict profile requires it. */
  readonly required?: true;
  /** Whether the strict profile lets null stand. */
  readonly nullable?: true;
  /** Whether the strict profile refuses the empty string. */
  readonly nonEmpty?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The form of a text, by its place in the table's `patterns`. */
  readonly pattern?: number;
}

/** One type of objects. */
export interface TypeData {
  /** The documented type's name. */
  readonly title: string;
  readonly members: Readonly<Record<string, MemberData>>;
  /** Other names of members. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Members that hold something else when the member `by` says so. */
  readonly when?: { readonly by: string; readonly is: Readonly<Record<string, Readonly<Record<string, MemberData>>>> };
}

/** An object of an earlier revision, and the list that stands for it in the later one. */
export interface ListData {
  readonly by: string;
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
}

/** How a revision corresponds to an earlier one; see `schemas/<revision>/correspondence.json`. */
export interface CorrespondenceData {
  readonly with: string;
  readonly types: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly lists: Readonly<Record<string, Readonly<Record<string, ListData>>>>;
}

/** A correspondence, seen from one of its two revisions. */
export interface Side {
  readonly data: CorrespondenceData;
  readonly isLater: boolean;
}

/** What the normaliser knows of one revision; made from its emitted schemas. */
export interface Table {
  readonly revision: string;
  /**
   * The enumerations whose values may be given by their positions: those with documented positions, here or in the
   * earlier revision where they have not changed since.
   */
  readonly positional: readonly string[];
  /** The values of every list, joined by `|`. */
  readonly lists: Readonly<Record<string, string>>;
  readonly patterns: readonly string[];
  readonly types: Readonly<Record<string, TypeData>>;
  /** What a value of each documented type holds. */
  readonly values: Readonly<Record<string, MemberData>>;
  /** The types that are documents by themselves, the main one first, and what even the tolerant profile requires of each. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
  /** The correspondences that the revision has a part in. */
  readonly sides: readonly Side[];
}
