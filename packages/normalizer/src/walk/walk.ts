import type { Edit, Step } from '../change.ts';
import type { ChangeCode } from '../codes.ts';
import type { MemberModel, TypeModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';
import { gone } from './gone.ts';
import { walkObject } from './object.ts';
import type { Retarget } from './operation.ts';
import { isMembers, type Members } from './plain.ts';
import { mend } from './scalar.ts';
import { reshaped } from './shape.ts';

/** A member under two names with different values, which are left as they are. */
export interface Conflict {
  readonly pointer: string;
  /** The other one. */
  readonly other: string;
  /** The member that both stand for. */
  readonly member: string;
}

/** What a walk depends on besides the document. */
export interface WalkOptions {
  readonly profile: 'strict' | 'tolerant';
  /** Finds what the operations of a patch become. */
  readonly retarget: Retarget;
  /** Whether a value may be given the name of a member that it did not have. */
  readonly fits: (member: MemberModel, value: unknown) => boolean;
}

/** What was found while something was looked at, before it is known whether it counts. */
export interface Held {
  readonly value: unknown;
  readonly steps: readonly Step[];
  readonly conflicts: readonly Conflict[];
}

const hasKnownName = ({ members, aliases }: TypeModel, value: Members): boolean =>
  Object.keys(value).some((name) => members.has(name) || aliases.has(foldName(name)));

/** Whether an object that stands where a list is meant is one of the list's. */
export const isOneOf = ({ many, type, kind }: MemberModel, value: unknown): value is Members => {
  if (!many || !isMembers(value)) return false;
  return type ? hasKnownName(type, value) : kind === 'any' && Object.keys(value).length > 0;
};

/** What the change ends in is what is put there. */
export const asValue: Edit = { kind: 'value' };

const removal: Edit = { kind: 'remove' };

/** One walk through a document, along its model. Nothing is changed: what differs is copied. */
export class Walk {
  readonly steps: Step[] = [];
  readonly conflicts: Conflict[] = [];
  /** Where the walk is, as a JSON Pointer into the document as it came. */
  at = '';
  readonly options: WalkOptions;
  readonly isStrict: boolean;

  constructor(options: WalkOptions) {
    this.options = options;
    this.isStrict = options.profile === 'strict';
  }

  /** Notes a change where the walk is. */
  note(code: ChangeCode, from: unknown, to: unknown, edit: Edit): void {
    this.steps.push({ code, pointer: this.at, from, to, edit });
  }

  /** Notes that what is at a place is dropped. */
  noteDropped(code: ChangeCode, from: unknown, pointer: string): void {
    this.steps.push({ code, pointer, from, edit: removal });
  }

  /** @returns what belongs in the place of a value. */
  value(member: MemberModel, value: unknown): unknown {
    const shaped = member.shape && reshaped(member.shape, value);
    if (shaped !== undefined) {
      // What is in it is settled, too; the one change says what became of all of it.
      const { value: other } = this.held({ ...member, shape: undefined }, shaped);
      this.note('normalize/list-shape', value, other, asValue);
      return other;
    }
    if (!member.many) return this.single(member, value);
    if (Array.isArray(value)) return this.#items(member, value);
    if (!isOneOf(member, value)) return value;
    const mark = this.steps.length;
    const list = [this.single(member, value)];
    const edit: Edit = { kind: 'wrap' };
    this.steps.splice(mark, 0, { code: 'normalize/single-value', pointer: this.at, from: value, to: list, edit });
    return list;
  }

  /** @returns what belongs in the place of a value that is no list. */
  single(member: MemberModel, value: unknown): unknown {
    if (member.type) return isMembers(value) ? walkObject(this, member.type, value) : value;
    const mended = mend(member, value);
    if (!mended) return value;
    this.note(mended.code, value, mended.to, asValue);
    return mended.to;
  }

  /** @returns what belongs in the place of the member at a pointer; `gone` where the profile wants none rather than an empty one. */
  member(member: MemberModel, value: unknown, pointer: string): unknown {
    if (this.isStrict && !member.required && isEmpty(member, value)) {
      const code = value === null ? 'normalize/null-member' : 'normalize/empty-member';
      this.noteDropped(code, value, pointer);
      return gone;
    }
    const { at } = this;
    this.at = pointer;
    const after = this.value(member, value);
    this.at = at;
    return after;
  }

  /** @returns the place of a member or an item of what the walk is at; no documented name has a `~` or a `/` in it */
  below(name: string | number): string {
    return `${this.at}/${name}`;
  }

  /** Looks at a value without taking down what it finds; it is a member if it has a name. */
  held(member: MemberModel, value: unknown, name?: string): Held {
    const marks = [this.steps.length, this.conflicts.length] as const;
    const after = name === undefined ? this.value(member, value) : this.member(member, value, this.below(name));
    return { value: after, steps: this.steps.splice(marks[0]), conflicts: this.conflicts.splice(marks[1]) };
  }

  /** Takes down what was found in something that counts. */
  keep({ steps, conflicts }: Held): void {
    for (const step of steps) this.steps.push(step);
    for (const conflict of conflicts) this.conflicts.push(conflict);
  }

  #items(member: MemberModel, items: readonly unknown[]): unknown {
    const { at } = this;
    let copy: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      this.at = `${at}/${index}`;
      const after = this.single(member, item);
      if (after === item) continue;
      copy ??= [...items];
      copy[index] = after;
    }
    this.at = at;
    return copy ?? items;
  }
}

/** Whether a member says nothing, in a way that the strict profile refuses. */
const isEmpty = ({ nullable, nonEmpty, list, many }: MemberModel, value: unknown): boolean =>
  value === null ? !nullable : value === '' && !many && Boolean(nonEmpty ?? list);
