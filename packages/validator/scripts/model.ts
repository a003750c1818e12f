import { discriminatorOf, hasForm, type Revision, type Schema } from '@referral-kit/codegen';
import { checkAdvice } from './advice.ts';
import { checkDialect } from './dialect.ts';
import type { TypeOf } from './guard.ts';
import type { List } from './lists.ts';
import { practiceOf } from './practice.ts';
import { textForm } from './text-forms.ts';

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
const dropped = new Set(['$schema', '$id', '$comment', 'description', 'examples']);

/** The function that looks for the faults of a value that has the right type, as the generated code names it. */
const lookFor = (schema: Schema): string | undefined => {
  if (schema.properties) return 'explainObject';
  if (schema.items) return 'explainArray';
  const form = textForm(schema);
  if (form) return form.look;
  if (hasForm(schema)) return 'explainPattern';
  if (schema.enum) return catalogOf(schema) === undefined ? 'explainEnum' : 'explainCatalog';
  if (schema.minLength !== undefined) return 'explainIdentifier';
  return schema.minimum === undefined && schema.maximum === undefined ? undefined : 'explainRange';
};

const catalogOf = ({ $id }: Schema): string | undefined => /\/catalogs\/(.*)\.schema\.json$/.exec($id ?? '')?.[1];

const code = (text: string | undefined): Verbatim | undefined => (text === undefined ? undefined : new Verbatim(text));

/** Makes the models of one revision and profile. */
export class Models {
  readonly revision: Revision;
  readonly lists: ReadonlyMap<string, List>;
  constructor(revision: Revision, lists: readonly List[]) {
    this.revision = revision;
    this.lists = new Map(lists.map((list) => [list.$id, list]));
  }

  /**
   * @returns the expression of the model of a resolved schema
   * @throws {UnsupportedKeyword} for what the schema says and nothing is generated for
   */
  source(schema: Schema, typeOf: TypeOf): string {
    checkDialect(schema);
    const { is: _own, ...model } = this.build(schema, typeOf);
    return literal(model);
  }

  /** @returns the expression of the model of what is advised of a type: of a document that has the member that decides. */
  advice(schema: Schema, typeOf: TypeOf): string {
    const { branches, by } = checkAdvice(schema);
    return literal({
      oneOf: branches.map((branch) => ({ ...this.branch(branch, typeOf), required: [by] })),
      by,
      rule: code('branchRule'),
    });
  }

  build(schema: Schema, typeOf: TypeOf): Record<string, unknown> {
    const type = typeOf({ ...schema, type: 'object' });
    // An example is what an explanation says of a pattern.
    const isKept = (key: string): boolean => !dropped.has(key) || (key === 'examples' && hasForm(schema));
    const keywords = Object.entries(schema).filter(([key]) => isKept(key));
    const practice = practiceOf(this.revision, schema);
    return {
      ...Object.fromEntries(keywords.map(([key, value]) => [key, this.part(key, value, schema, typeOf)])),
      look: code(practice ? 'explainPractice' : lookFor(schema)),
      is: code(type && `is${type}`),
      spellings: schema.properties && this.revision.spellings[schema.title ?? ''],
      catalog: catalogOf(schema),
      practice,
      by: schema.oneOf && discriminatorOf(schema.oneOf),
      rule: code(schema.oneOf && 'branchRule'),
    };
  }

  part(key: string, value: unknown, schema: Schema, typeOf: TypeOf): unknown {
    if (key === 'properties') {
      return Object.fromEntries(
        Object.entries(value as object).map(([name, member]) => [name, this.build(member, typeOf)]),
      );
    }
    if (key === 'items') return this.build(value as Schema, typeOf);
    if (key === 'oneOf') return (value as Schema[]).map((branch) => this.branch(branch, typeOf));
    return (key === 'enum' && code(this.lists.get(schema.$id ?? '')?.name)) || value;
  }

  /** A branch is compared, never looked at by itself. */
  branch(branch: Schema, typeOf: TypeOf): Record<string, unknown> {
    const { look: _look, ...body } = this.build(branch, typeOf);
    return body;
  }
}
