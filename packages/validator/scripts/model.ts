import {
  branchOf,
  code,
  constantly,
  literal,
  type ModelParts,
  modelOf,
  type Revision,
  type Schema,
} from '@referral-kit/codegen';
import { checkAdvice } from './advice.ts';
import { checkDialect } from './dialect.ts';
import type { TypeOf } from './guard.ts';
import type { List } from './lists.ts';
import { practiceOf } from './practice.ts';
import { textForm } from './text-forms.ts';

// What the models of documented types have in addition to their keywords: long lists by name, and the known other spellings
// of members.

const catalogOf = ({ $id }: Schema): string | undefined => /\/catalogs\/(.*)\.schema\.json$/.exec($id ?? '')?.[1];

/** What the constant of a documented type's model is called. */
export const modelName = (type: string): string => `${type}Model`;

/** The model of a documented type, or of one that may be null, where it is a part of another. */
const sharedModel = (schema: Schema, typeOf: TypeOf): string | undefined => {
  const type = typeOf({ ...schema, type: 'object' });
  if (type === undefined) return undefined;
  if (schema.type === 'object') return modelName(type);
  return String(schema.type) === 'object,null' ? `/*#__PURE__*/ orNull(${modelName(type)})` : undefined;
};

/** Makes the models of one revision and profile. */
export class Models {
  readonly revision: Revision;
  readonly lists: ReadonlyMap<string, List>;
  readonly #patterns: string[] = [];

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
    return literal(modelOf(schema, this.#parts(typeOf)));
  }

  /** @returns the expression of the model of what is advised of a type: of a document that has the member that decides. */
  advice(schema: Schema, typeOf: TypeOf): string {
    const { branches, by } = checkAdvice(schema);
    return literal({
      oneOf: branches.map((branch) => ({ ...branchOf(branch, this.#parts(typeOf)), required: [by] })),
      by: constantly(by),
      rule: constantly(code('branchRule')),
    });
  }

  #patternName(pattern: string): string {
    if (!this.#patterns.includes(pattern)) this.#patterns.push(pattern);
    return `pattern${this.#patterns.indexOf(pattern)}`;
  }

  /** @returns the constants of the patterns that the models made so far have: long texts, each there once. */
  patterns(): ReadonlyMap<string, string> {
    return new Map(this.#patterns.map((pattern) => [this.#patternName(pattern), pattern]));
  }

  #parts(typeOf: TypeOf): ModelParts {
    return {
      explainer: (schema) => {
        if (practiceOf(this.revision, schema)) return 'explainPractice';
        if (schema.enum && catalogOf(schema) !== undefined) return 'explainCatalog';
        return schema.properties || schema.items ? undefined : textForm(schema)?.look;
      },
      shared: (schema) => sharedModel(schema, typeOf),
      pattern: (pattern) => this.#patternName(pattern),
      list: ({ $id = '' }) => this.lists.get($id)?.name,
      more: (schema) => {
        const type = typeOf({ ...schema, type: 'object' });
        return {
          is: code(type && `is${type}`),
          spellings: constantly(schema.properties && this.revision.spellings[schema.title ?? '']),
          catalog: constantly(catalogOf(schema)),
          practice: constantly(practiceOf(this.revision, schema)),
          rule: constantly(code(schema.oneOf && 'branchRule')),
        };
      },
    };
  }
}
