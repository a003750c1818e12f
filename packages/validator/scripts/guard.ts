import { getProperty } from 'ajv/dist/compile/codegen/index.js';
import {
  _,
  default as ajvCore,
  type Code,
  type CodeGen,
  type CodeKeywordDefinition,
  Name,
  stringify,
} from 'ajv/dist/core.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './contract.ts';
import { textForm } from './text-forms.ts';

// ajv is CommonJS: its default exports arrive one level down.
const AjvCore = ajvCore.default;
const standaloneCode = standalone.default;

// Guards are compiled by ajv with one keyword of ours, `check`: it makes the code for a whole resolved
// schema in one function that returns at the first fault. docs/decisions/0005-guards.md says why.

/** Names that a compiled guard takes from elsewhere: `$id` of a list → the expression for its Set. */
export type ListNames = ReadonlyMap<string, string>;

/** A list of at most this many values is compared one by one. */
const fewValues = 8;

class Guard {
  readonly gen: CodeGen;
  readonly lists: ListNames;
  constructor(gen: CodeGen, lists: ListNames) {
    this.gen = gen;
    this.lists = lists;
  }

  refuseIf(condition: Code): void {
    this.gen.if(condition, () => this.gen.return(false));
  }

  /** Emits the checks of `schema` on `value`. */
  check(schema: Schema, value: Name): void {
    const types = ([] as string[]).concat(schema.type ?? []);
    if (types.includes('null')) {
      this.gen.if(_`${value} !== null`, () => this.check({ ...schema, type: types[0] as string }, value));
    } else if (schema.const !== undefined) this.refuseIf(_`${value} !== ${schema.const}`);
    else if (schema.enum) this.oneOfValues(schema.enum, schema.$id, value);
    else if (schema.type === 'object') this.object(schema, value);
    else if (schema.type === 'array') this.array(schema, value);
    // Anything will do, but a member has to be there.
    else if (schema.type === undefined) this.refuseIf(_`${value} === undefined`);
    else this.scalar(schema, value);
  }

  scalar(schema: Schema, value: Name): void {
    const { type } = schema;
    if (type === 'boolean') this.refuseIf(_`typeof ${value} != "boolean"`);
    else if (type === 'number') {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      this.refuseIf(_`typeof ${value} != "number" || !(${value} >= ${minimum} && ${value} <= ${maximum})`);
    } else if (type === 'string') this.text(schema, value);
    else throw new Error(`guard: no code for the type ${type}`);
  }

  text(schema: Schema, value: Name): void {
    const { minLength, pattern } = schema;
    const form = textForm(schema);
    if (minLength !== undefined && (minLength !== 1 || pattern !== undefined))
      throw new Error(`guard: no code for ${JSON.stringify(schema)}`);
    if (form) this.refuseIf(_`typeof ${value} != "string" || !${new Name(form.guard)}(${value})`);
    else if (pattern !== undefined) {
      const form = this.gen.scopeValue('pattern', {
        key: pattern,
        ref: pattern,
        code: _`new RegExp(${pattern}, "u")`,
      });
      this.refuseIf(_`typeof ${value} != "string" || !${form}.test(${value})`);
    } else if (minLength === 1) this.refuseIf(_`typeof ${value} != "string" || ${value} === ""`);
    else this.refuseIf(_`typeof ${value} != "string"`);
  }

  oneOfValues(values: readonly string[], $id: string | undefined, value: Name): void {
    const list = $id === undefined ? undefined : this.lists.get($id);
    if (list) this.refuseIf(_`!${new Name(list)}.has(${value})`);
    else if (values.length > fewValues) throw new Error(`guard: no list for ${$id}`);
    else this.refuseIf(values.map((text) => _`${value} !== ${text}`).reduce((a, b) => _`${a} && ${b}`));
  }

  array(schema: Schema, value: Name): void {
    const { gen } = this;
    this.refuseIf(_`!Array.isArray(${value})`);
    const { items } = schema;
    if (!items) return;
    const length = gen.const('len', _`${value}.length`);
    gen.forRange('i', 0, length, (index) => this.check(items, gen.const('item', _`${value}[${index}]`)));
  }

  /**
   * Members are read by name and the present ones counted. In a closed object the count must equal the
   * number of keys; only when it does not are the keys looked at (an unknown one, or a member that is
   * present with the value undefined).
   */
  object(schema: Schema, value: Name): void {
    const { gen } = this;
    const members = Object.entries(schema.properties ?? {});
    const required = new Set(schema.required);
    this.refuseIf(_`typeof ${value} != "object" || ${value} === null || Array.isArray(${value})`);
    if (!schema.properties && schema.additionalProperties === undefined) return;
    const own = gen.const(
      'own',
      _`(clean && Object.getPrototypeOf(${value}) === Object.prototype ? ${value} : ownMembers(${value}))`,
    );
    const closed = schema.additionalProperties === false;
    const surplus = closed ? gen.let('surplus', _`${-required.size}`) : undefined;
    const values = new Map<string, Name>();
    for (const [name, member] of members) {
      const read = gen.const('m', _`${own}${getProperty(name)}`);
      values.set(name, read);
      if (required.has(name)) this.check(member, read);
      else
        gen.if(_`${read} !== undefined`, () => {
          if (surplus) gen.code(_`${surplus}--`);
          this.check(member, read);
        });
    }
    if (schema.oneOf) this.branches(schema.oneOf, values);
    if (!surplus) return;
    gen.code(_`for (const key in ${own}) ${surplus}++`);
    const names = gen.scopeValue('obj', {
      key: schema,
      ref: schema,
      code: _`new Set(${stringify(members.map(([name]) => name))})`,
    });
    gen.if(_`${surplus} !== 0 && !onlyMembers(${own}, ${names})`, () => gen.return(false));
  }

  /** The members of a type's branches are already known to be right by themselves; only how they go together is left. */
  branches(branches: readonly Schema[], values: ReadonlyMap<string, Name>): void {
    const matches = branches.map((branch) => this.branch(branch, values));
    this.refuseIf(_`!(${matches.reduce((a, b) => _`${a} || ${b}`)})`);
  }

  branch(branch: Schema, values: ReadonlyMap<string, Name>): Code {
    const conditions = Object.entries(branch.properties ?? {}).map(([name, member]) => {
      const value = values.get(name) as Name;
      const accepted = this.accepts(member, value);
      return branch.required?.includes(name) ? accepted : _`(${value} === undefined || ${accepted})`;
    });
    return _`(${conditions.reduce((a, b) => _`${a} && ${b}`)})`;
  }

  accepts(schema: Schema, value: Name): Code {
    if (schema.const !== undefined) return _`${value} === ${schema.const}`;
    const list = schema.$id === undefined ? undefined : this.lists.get(schema.$id);
    if (list) return _`${new Name(list)}.has(${value})`;
    if (!schema.enum) throw new Error(`guard: no branch code for ${JSON.stringify(schema)}`);
    return _`(${schema.enum.map((text) => _`${value} === ${text}`).reduce((a, b) => _`${a} || ${b}`)})`;
  }
}

/**
 * Compiles a resolved schema.
 *
 * @returns the source of an ES module's body that exports `validate(data)`; it uses `isClean`, `ownMembers`,
 * `onlyMembers`, `isDateTime`, `isZonedDateTime` and the Sets of `lists`, which the module has to import
 */
export const guardSource = (schema: Schema, lists: ListNames): string => {
  const check: CodeKeywordDefinition = {
    keyword: 'check',
    code: ({ gen, data }) => {
      gen.code(_`const clean = isClean()`);
      new Guard(gen, lists).check(schema, data as Name);
    },
  };
  const ajv = new AjvCore({
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, optimize: 2 },
    keywords: [check],
  });
  ajv.addSchema({ check: true }, 'guard');
  return standaloneCode(ajv, { validate: 'guard' });
};
