import { branchOf, code, literal, type ModelParts, modelOf, type Revision, type Schema } from '@referral-kit/codegen';
import { checkAdvice } from './advice.ts';
import { checkDialect } from './dialect.ts';
import type { TypeOf } from './guard.ts';
import type { List } from './lists.ts';
import { practiceOf } from './practice.ts';
import { textForm } from './text-forms.ts';

// What the models of documented types have beside their keywords: long lists by name, and the known other spellings
// of members.

const catalogOf = ({ $id }: Schema): string | undefined => /\/catalogs\/(.*)\.schema\.json$/.exec($id ?? '')?.[1];

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
    const { is: _own, ...model } = modelOf(schema, this.#parts(typeOf));
    return literal(model);
  }

  /** @returns the expression of the model of what is advised of a type: of a document that has the member that decides. */
  advice(schema: Schema, typeOf: TypeOf): string {
    const { branches, by } = checkAdvice(schema);
    return literal({
      oneOf: branches.map((branch) => ({ ...branchOf(branch, this.#parts(typeOf)), required: [by] })),
      by,
      rule: code('branchRule'),
    });
  }

  #parts(typeOf: TypeOf): ModelParts {
    return {
      explainer: (schema) => {
        if (practiceOf(this.revision, schema)) return 'explainPractice';
        if (schema.enum && catalogOf(schema) !== undefined) return 'explainCatalog';
        return schema.properties || schema.items ? undefined : textForm(schema)?.look;
      },
      list: ({ $id = '' }) => this.lists.get($id)?.name,
      more: (schema) => {
        const type = typeOf({ ...schema, type: 'object' });
        return {
          is: code(type && `is${type}`),
          spellings: schema.properties && this.revision.spellings[schema.title ?? ''],
          catalog: catalogOf(schema),
          practice: practiceOf(this.revision, schema),
          rule: code(schema.oneOf && 'branchRule'),
        };
      },
    };
  }
}
