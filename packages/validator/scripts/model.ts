import {
  branchOf,
  code,
  constantly,
  discriminatorOf,
  literal,
  type ModelParts,
  modelOf,
  type Revision,
  type Schema,
} from '@referral-kit/codegen';
import { checkAdvice } from './advice.ts';
import { checkDialect } from './dialect.ts';
import { checkOf, namesOf, pure, type TypeOf } from './guard.ts';
import type { List } from './lists.ts';
import { practiceOf } from './practice.ts';
import { textForm } from './text-forms.ts';

// What the models of documented types have in addition to their keywords: long lists by name, and the known other spellings
// of members. They are written in few bytes: a member that is not mentioned is a string, and what many types have is a constant.

const catalogOf = ({ $id }: Schema): string | undefined => /\/catalogs\/(.*)\.schema\.json$/.exec($id ?? '')?.[1];

/** What the constant of a documented type's model is called. */
export const modelName = (type: string): string => `${type}Model`;

/** The expression of a model that may be of null, too, if the schema says so. */
const nullable = ({ type = [] }: Schema, call: string): string =>
  type.includes('null') ? `${pure} orNull(${call})` : call;

/** Makes the models of one revision and profile. */
export class Models {
  readonly revision: Revision;
  readonly lists: ReadonlyMap<string, List>;
  readonly #simple = new Map<string, string>();

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
    return this.#whole(schema, typeOf);
  }

  /** @returns the expression of the model of what is advised of a type: of a document that has the member that decides. */
  advice(schema: Schema): string {
    const { branches, by } = checkAdvice(schema);
    return literal({
      oneOf: branches.map((branch) => ({ ...this.#branch(branch), required: [by] })),
      by: constantly(by),
      rule: constantly(code('branchRule')),
    });
  }

  /** @returns the models without a title that the models made so far have, by the names of their constants. */
  simple(): ReadonlyMap<string, string> {
    return new Map([...this.#simple].map(([source, name]) => [name, source]));
  }

  #whole(schema: Schema, typeOf: TypeOf): string {
    if (schema.properties) return this.#object(schema, typeOf);
    if (!schema.items) return this.#literalOf(schema);
    const title = schema.title === undefined ? '' : `, ${JSON.stringify(schema.title)}`;
    return nullable(schema, `${pure} arrayOf(${this.#part(schema.items, typeOf)}${title})`);
  }

  /** The model of a part of a type: a constant where there is one. */
  #part(schema: Schema, typeOf: TypeOf): string {
    const type = typeOf({ ...schema, type: 'object' });
    if (type !== undefined) return nullable(schema, modelName(type));
    const isSimple = !schema.properties && !schema.items && schema.title === undefined;
    return isSimple ? this.#constant(schema) : this.#whole(schema, typeOf);
  }

  #literalOf(schema: Schema): string {
    return literal(modelOf(schema, this.#parts));
  }

  #constant(schema: Schema): string {
    const source = this.#literalOf(schema);
    const name = this.#simple.get(source) ?? `simple${this.#simple.size}`;
    this.#simple.set(source, name);
    return name;
  }

  #object(schema: Schema, typeOf: TypeOf): string {
    const { title, properties = {}, required, oneOf, additionalProperties } = schema;
    const isClosed = additionalProperties === false;
    const type = typeOf({ ...schema, type: 'object' });
    const usual = this.#literalOf({ type: isClosed ? 'string' : ['string', 'null'] });
    const parts = Object.entries(properties)
      .filter(([, member]) => this.#literalOf(member) !== usual)
      .map(([name, member]) => [name, code(this.#part(member, typeOf))]);
    const more = {
      required,
      additionalProperties,
      check: code(type && checkOf(type)),
      spellings: constantly(this.revision.spellings[title ?? '']),
      ...(oneOf && {
        oneOf: oneOf.map((branch) => this.#branch(branch)),
        rule: constantly(code('branchRule')),
        by: constantly(discriminatorOf(oneOf)),
      }),
    };
    const names = isClosed && type !== undefined ? namesOf(type) : literal(Object.keys(properties));
    const all = [`${JSON.stringify(title)}`, names, literal(Object.fromEntries(parts)), literal(more)];
    return nullable(schema, `${pure} objectOf(${[...all, ...(isClosed ? [] : ['textOrNull'])].join(', ')})`);
  }

  /** The model of a branch: its members are compared, nothing looks for their faults. */
  #branch(branch: Schema): Readonly<Record<string, unknown>> {
    const { properties = {} } = branch;
    const members = Object.entries(properties).map(([name, member]) => {
      const { look: _look, set: _set, ...keywords } = modelOf(member, this.#parts);
      return [name, keywords];
    });
    return { ...branchOf({ ...branch, properties: {} }, this.#parts), properties: Object.fromEntries(members) };
  }

  readonly #parts: ModelParts = {
    explainer: (schema) => {
      if (practiceOf(this.revision, schema)) return 'explainPractice';
      if (schema.enum && catalogOf(schema) !== undefined) return 'explainCatalog';
      return textForm(schema)?.look;
    },
    list: ({ $id = '' }) => this.lists.get($id)?.name,
    more: (schema) => ({
      set: constantly(code(this.lists.get(schema.$id ?? '')?.set)),
      catalog: constantly(catalogOf(schema)),
      practice: constantly(practiceOf(this.revision, schema)),
    }),
  };
}
