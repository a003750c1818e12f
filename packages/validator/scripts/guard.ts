import { expressionOf, hasForm, type Schema, textsOf } from '@referral-kit/codegen';
import { _, type Code, CodeGen, getProperty, Name, stringify, ValueScope } from 'ajv/dist/compile/codegen/index.js';
import { checkDialect } from './dialect.ts';
import { textForm } from './text-forms.ts';

// Guards are made with ajv's code generator: one function for a whole resolved schema, which returns at the
// first fault. docs/decisions/0005-guards.md says why it is not ajv's own code for each keyword.

/** Names that a compiled guard takes from elsewhere: `$id` of a list → the expression for its Set. */
export type ListNames = ReadonlyMap<string, string>;

/** Finds the documented type that a resolved schema is, by name. */
export type TypeOf = (schema: Schema) => string | undefined;

/** @returns the name of the function that checks a documented type; it takes the value and whether objects are clean. */
export const checkOf = (type: string): string => `check${type}`;

/** @returns the name of the constant that a guard exports where its type is closed: the names of its members. */
export const namesOf = (type: string): string => `${type}Names`;

/** What says to a bundler that a call may be left out where its result is not used. */
export const pure = '/*#__PURE__*/';

/** A list of at most this many values is compared one by one. */
const fewValues = 8;

/** Whether each of some branches asks for a member, and for values of its that the member may have: then theirs is the only check. */
const isSettledBy = (branches: readonly Schema[] | undefined, name: string, member: Schema): boolean => {
  const allowed = new Set(textsOf(member));
  const isSettled = branches?.every(({ properties, required }) => {
    const texts = properties?.[name] && textsOf(properties[name]);
    return required?.includes(name) === true && texts?.every((text) => allowed.has(text)) === true;
  });
  return isSettled === true;
};

class Guard {
  readonly gen: CodeGen;
  readonly lists: ListNames;
  readonly typeOf: TypeOf;
  /** The module's constants, as statements. */
  readonly constants: string[] = [];
  readonly type: string;
  /** The schema of the type itself. */
  readonly root: Schema;
  constructor(type: string, root: Schema, gen: CodeGen, lists: ListNames, typeOf: TypeOf) {
    this.type = type;
    this.root = root;
    this.gen = gen;
    this.lists = lists;
    this.typeOf = typeOf;
  }

  /** Makes a constant of the module. */
  constant(value: Code): Name {
    const name = new Name(`constant${this.constants.length}`);
    this.constants.push(`const ${name} = ${value};`);
    return name;
  }

  /** Makes a constant of the names of a closed object's members; that of the type itself is its model's, too. */
  names(schema: Schema): Name {
    const names = _`new Set(${stringify(Object.keys(schema.properties ?? {}))})`;
    if (schema !== this.root) return this.constant(names);
    const name = new Name(namesOf(this.type));
    this.constants.push(`export const ${name}: ReadonlySet<string> = ${pure} ${names};`);
    return name;
  }

  refuseIf(condition: Code): void {
    this.gen.if(condition, () => this.gen.return(false));
  }

  /** Emits the checks of `schema` on `value`. */
  check(schema: Schema, value: Name): void {
    if (Array.isArray(schema.type)) {
      const type = schema.type.find((name) => name !== 'null') as string;
      const check = (): void => this.check({ ...schema, type }, value);
      if (schema.type.includes('null')) this.gen.if(_`${value} !== null`, check);
      else check();
    } else if (schema.const !== undefined) this.refuseIf(_`${value} !== ${schema.const}`);
    else if (schema.enum) this.oneOfValues(schema.enum, schema.$id, value);
    else if (schema.type === 'object') this.typed(schema, value);
    else if (schema.type === 'array') this.array(schema, value);
    // Anything will do, but a member has to be there.
    else if (schema.type === undefined) this.refuseIf(_`${value} === undefined`);
    else this.scalar(schema, value);
  }

  /** A documented type has its own function. */
  typed(schema: Schema, value: Name): void {
    const type = this.typeOf(schema);
    if (type === undefined) this.object(schema, value);
    else this.refuseIf(_`!${new Name(checkOf(type))}(${value}, clean)`);
  }

  scalar(schema: Schema, value: Name): void {
    const { type } = schema;
    if (type === 'boolean') this.refuseIf(_`typeof ${value} != "boolean"`);
    else if (type === 'number') {
      const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = schema;
      this.refuseIf(_`typeof ${value} != "number" || !(${value} >= ${minimum} && ${value} <= ${maximum})`);
    } else this.text(schema, value);
  }

  text(schema: Schema, value: Name): void {
    const { minLength } = schema;
    const form = textForm(schema);
    if (form) this.refuseIf(_`typeof ${value} != "string" || !${new Name(form.guard)}(${value})`);
    else if (hasForm(schema)) {
      const form = this.constant(_`new RegExp(${expressionOf(schema)}, "u")`);
      this.refuseIf(_`typeof ${value} != "string" || !${form}.test(${value})`);
    } else if (minLength === 1) this.refuseIf(_`typeof ${value} != "string" || ${value} === ""`);
    else this.refuseIf(_`typeof ${value} != "string"`);
  }

  oneOfValues(values: readonly string[], $id: string | undefined, value: Name): void {
    const list = $id === undefined ? undefined : this.lists.get($id);
    if (list) this.refuseIf(_`!${new Name(list)}.has(${value})`);
    else if (values.length > fewValues) {
      const set = this.constant(_`new Set(${stringify(values)})`);
      this.refuseIf(_`!${set}.has(${value})`);
    } else this.refuseIf(values.map((text) => _`${value} !== ${text}`).reduce((a, b) => _`${a} && ${b}`));
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
    this.refuseIf(_`typeof ${value} != "object" || ${value} === null || Array.isArray(${value})`);
    if (!schema.properties) return;
    const [first = ''] = Object.keys(schema.properties);
    const values = new Map([[first, gen.let('m', _`${value}${getProperty(first)}`)]]);
    const own = this.ownMembers(value, first, values.get(first) as Name);
    const members = Object.entries(schema.properties);
    const required = new Set(schema.required);
    const closed = schema.additionalProperties === false;
    const surplus = closed ? gen.let('surplus', _`${-required.size}`) : undefined;
    for (const [name, member] of members) {
      const read = values.get(name) ?? gen.const('m', _`${own}${getProperty(name)}`);
      values.set(name, read);
      if (isSettledBy(schema.oneOf, name, member)) continue;
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
    this.refuseIf(_`${surplus} !== 0 && !onlyMembers(${own}, ${this.names(schema)})`);
  }

  /**
   * The object itself where nothing but its own members can be read from it, else a copy of them. What its
   * prototype is, an engine knows without a look once it has read a member: so `first` is read before.
   */
  ownMembers(value: Name, name: string, first: Name): Name {
    const { gen } = this;
    const own = gen.let('own', value);
    gen.if(_`!clean || Object.getPrototypeOf(${value}) !== Object.prototype`, () => {
      gen.assign(own, _`ownMembers(${value})`);
      gen.assign(first, _`${own}${getProperty(name)}`);
    });
    return own;
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
    return _`(${(schema.enum as string[]).map((text) => _`${value} === ${text}`).reduce((a, b) => _`${a} || ${b}`)})`;
  }
}

/**
 * Compiles the resolved schema of a documented type.
 *
 * @returns the source of an ES module's body with the function that {@link checkOf} names; it uses
 * `ownMembers`, `onlyMembers`, `isDateTime`, `isZonedDateTime`, `isAnyDateTime`, the Sets of `lists` and the functions of other
 * types, which the module has to import
 * @throws {UnsupportedKeyword} for what the schema says and no code is generated for
 */
export const guardSource = (type: string, schema: Schema, lists: ListNames, typeOf: TypeOf): string => {
  checkDialect(schema, type);
  const gen = new CodeGen(new ValueScope({ scope: {} }), { lines: true });
  const guard = new Guard(type, schema, gen, lists, typeOf);
  const data = new Name('data');
  if (schema.type === 'object') guard.object(schema, data);
  else guard.check(schema, data);
  gen.return(true);
  gen.optimize(2);
  const head = `export function ${checkOf(type)}(${data}: any, clean: boolean): boolean {`;
  return [...guard.constants, head, String(gen), '}'].join('\n');
};
