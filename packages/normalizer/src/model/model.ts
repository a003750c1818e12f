import type { Edit } from '../change.ts';
import type { ListData, MemberData } from '../table.ts';

/** One of a list of texts. */
export interface ListModel {
  readonly values: readonly string[];
  readonly known: ReadonlySet<string>;
  /** The values by how texts are compared. */
  readonly folded: ReadonlyMap<string, string>;
  /** Whether a value may be given by its place in the list. */
  readonly isPositional: boolean;
}

/**
 * What a member holds, with what it refers to looked up. Every one has all the parts, in one order, so that they
 * are read fast.
 */
export interface MemberModel extends Parts<Omit<MemberData, 'of' | 'pattern'>> {
  readonly name: string;
  /** The edit that gives a member this name. */
  readonly rename: Extract<Edit, { readonly kind: 'rename' }>;
  readonly list: ListModel | undefined;
  readonly type: TypeModel | undefined;
  readonly pattern: RegExp | undefined;
  /** The object or list that stands for this member in another revision. */
  readonly shape: Shape | undefined;
  /** The number of the object that had this member last: having it twice shows in that. */
  readonly mark: { object: number };
}

type Parts<T> = { readonly [Part in keyof T]-?: T[Part] | undefined };

/** A member that is an object in one revision and a list in another, as this revision has it. */
export interface Shape {
  readonly is: 'object' | 'list';
  readonly data: ListData;
  /** The names of the object's members, by how `by` is compared; and the reverse. */
  readonly names: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, string>;
}

/** What a name that is not the documented one stands for. */
export type Alias =
  /** The same member in another case, or under another name. */
  | { readonly kind: 'case' | 'name'; readonly member: string }
  /** A member of the object in another member: `inner` of `outer`. */
  | { readonly kind: 'nest'; readonly outer: string; readonly inner: string }
  /** An object whose member `inner`, in any case, stands for this member. */
  | { readonly kind: 'unnest'; readonly member: string; readonly inner: string };

/** What a name in an object of a type stands for. */
export interface Named {
  /** The member; nothing for a name that is not known, or leads into another object. */
  readonly member: MemberModel | undefined;
  /** What makes it stand for the member, where it is not the documented name. */
  readonly by: 'case' | 'name' | undefined;
  /** Whether it leads into another object, or stands for what is in one. */
  readonly isMoved: boolean;
}

/** One type of objects. */
export interface TypeModel {
  readonly title: string;
  readonly members: ReadonlyMap<string, MemberModel>;
  /** What other names stand for, by how names are compared. */
  readonly aliases: ReadonlyMap<string, Alias>;
  /** What the names that have come by stand for, of those that are not documented at most some hundreds. */
  readonly met: Map<string, Named>;
  readonly when:
    | undefined
    | { readonly by: string; readonly is: ReadonlyMap<string, ReadonlyMap<string, MemberModel>> };
  /** Whether it is an operation of a patch, whose value is of the type that its path leads to. */
  readonly isOperation: boolean;
}

/** One revision. */
export interface RevisionModel {
  readonly revision: string;
  readonly values: ReadonlyMap<string, MemberModel>;
  /** The types that are documents by themselves, the main one first. */
  readonly documents: readonly DocumentModel[];
}

/** A type that is a document by itself. */
export interface DocumentModel {
  readonly type: string;
  readonly value: MemberModel;
  /** What even the tolerant profile requires. */
  readonly kept: readonly string[];
}
