import { NoCheck, refuseOthers, type Schema } from './check.ts';
import type { Cursor } from './cursor.ts';
import type { Presence } from './presence.ts';
import { StringSet } from './string-set.ts';

/** A member that a union's branches tell apart, and its value in the object that is being read. */
class Watched {
  readonly index: number;
  readonly #words: StringSet;
  value: string | undefined;

  constructor(index: number, texts: readonly string[]) {
    this.index = index;
    this.#words = new StringSet(texts);
  }

  /** Takes note of the value that begins at an offset, at whose end the cursor is. */
  note(cursor: Cursor, start: number): void {
    const { at } = cursor;
    cursor.at = start;
    this.value = cursor.word() ? this.#words.find(cursor, start) : undefined;
    cursor.at = at;
  }
}

interface Branch {
  readonly required: readonly number[];
  readonly conditions: readonly { readonly member: Watched; readonly texts: ReadonlySet<string | undefined> }[];
}

const textsOf = (schema: Schema): readonly string[] => {
  refuseOthers(schema, ['type', 'const', 'enum', 'minLength']);
  const { const: constant, enum: list = constant === undefined ? undefined : [constant], minLength = 0 } = schema;
  if (list === undefined || minLength > 1) throw new NoCheck('a branch that is told by more than the text of a member');
  return list.filter((text) => text.length >= minLength);
};

const fits = ({ required, conditions }: Branch, present: Presence): boolean => {
  if (!present.hasAll(required)) return false;
  for (const { member, texts } of conditions) {
    if (present.has(member.index) && !texts.has(member.value)) return false;
  }
  return true;
};

/** The branches of a `oneOf` over members of one object. */
export class Branches {
  /** By the place of the member among those of its object. */
  readonly watched: readonly (Watched | undefined)[];
  readonly #branches: readonly Branch[];

  /** @param names those of the members of the object */
  constructor(schemas: readonly Schema[], names: readonly string[]) {
    const parts = schemas.flatMap(({ properties = {} }) => Object.entries(properties));
    const watched = names.map((name, index) => {
      const texts = parts.filter(([key]) => key === name).map(([, schema]) => textsOf(schema));
      return texts.length === 0 ? undefined : new Watched(index, texts.flat());
    });
    this.watched = watched;
    this.#branches = schemas.map((schema) => {
      refuseOthers(schema, ['type', 'properties', 'required']);
      const conditions = Object.entries(schema.properties ?? {}).map(([name, part]) => {
        const member = watched[names.indexOf(name)];
        if (member === undefined) throw new NoCheck('a branch has a member of its own');
        return { member, texts: new Set<string | undefined>(textsOf(part)) };
      });
      return { required: (schema.required ?? []).map((name) => names.indexOf(name)), conditions };
    });
  }

  /** @returns whether just one branch fits an object. */
  fit(present: Presence): boolean {
    let count = 0;
    for (const branch of this.#branches) if (fits(branch, present)) count += 1;
    return count === 1;
  }
}
