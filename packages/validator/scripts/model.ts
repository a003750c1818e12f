import type { Revision, Schema } from './contract.ts';
import type { List } from './lists.ts';

// A model is a resolved schema as the code that explains faults reads it: no descriptions, long lists by
// name, and the known other spellings of members beside an object type's members.

/** Text that stands for itself in generated code, not for a string. */
class Verbatim {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** A module-level constant: `JSON.stringify` with the verbatim parts taken as code. */
const literal = (value: unknown): string => {
  if (value instanceof Verbatim) return value.code;
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${literal(part)}`).join(',')}}`;
};

/** What is documentation only, or is said by `format` alone. */
const dropped = new Set(['$schema', '$comment', 'description', 'examples']);

/** The member that is constant in some branch of a union: it says which branch is meant. */
const discriminator = (branches: readonly Schema[]): string => {
  const members = branches.flatMap((branch) => Object.entries(branch.properties ?? {}));
  const found = members.find(([, member]) => member.const !== undefined);
  if (!found) throw new Error('model: no member says which branch of a union is meant');
  return found[0];
};

/** Makes the models of one revision and profile. */
export class Models {
  readonly revision: Revision;
  readonly lists: ReadonlyMap<string, List>;
  constructor(revision: Revision, lists: readonly List[]) {
    this.revision = revision;
    this.lists = new Map(lists.map((list) => [list.$id, list]));
  }

  /** @returns the expression of the model of a resolved schema. */
  source(schema: Schema): string {
    return literal(this.build(schema));
  }

  build(schema: Schema): Record<string, unknown> {
    const { $id, title, ...rest } = schema;
    const spellings = schema.properties && title ? this.revision.spellings[title] : undefined;
    const body: Record<string, unknown> = { title, spellings, by: schema.oneOf && discriminator(schema.oneOf) };
    // The identity of a list tells a catalog from other enumerations.
    if ($id && this.lists.has($id)) body.$id = $id;
    for (const [key, value] of Object.entries(rest)) if (!dropped.has(key)) body[key] = this.part(key, value, schema);
    return body;
  }

  part(key: string, value: unknown, schema: Schema): unknown {
    if (key === 'properties') {
      const members = Object.entries(value as object).map(([name, member]) => [name, this.build(member)]);
      return Object.fromEntries(members);
    }
    if (key === 'items') return this.build(value as Schema);
    if (key === 'oneOf') return (value as Schema[]).map((branch) => this.build(branch));
    const list = key === 'enum' ? this.lists.get(schema.$id ?? '') : undefined;
    if (list) return new Verbatim(list.name);
    return value;
  }
}
