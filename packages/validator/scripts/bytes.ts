import { expressionOf, hasForm, type Schema, textsOf } from '@referral-kit/codegen';
import { checkDialect } from './dialect.ts';
import type { TypeOf } from './guard.ts';
import type { List } from './lists.ts';
import { textForm } from './text-forms.ts';

// Makes of a resolved schema the function that decides about a document by its bytes. It may only say "surely valid":
// what it does not accept is read in full. docs/decisions/0012-bytes.md says why.

/** @returns the name of the function that skips a documented type. */
export const skipOf = (type: string): string => `skip${type}`;

/** What a variable holds for a member that is absent; the list of its words gives the others. */
const absent = -2;

const literal = (value: unknown): string => JSON.stringify(value);

/** Of so many places each is compared; more are looked up. */
const few = 8;

/** How many members are told apart by the bits of one number. */
const bits = 31;

/** The bits of those places that one of the numbers stands for. */
const maskOf = (places: readonly number[], word: number): number =>
  places.filter((place) => Math.floor(place / bits) === word).reduce((sum, place) => sum + 2 ** (place % bits), 0);

/** Skips a member that the type does not know, whose name the object must not have yet. */
const unknownMember =
  'others ??= new Set(); at = skipNewName(view, at, others); if (at === -1) return -1; at = skipAny(view, at, depth);';

/** A member that the branches of a union tell apart, as the generated code knows it. */
interface Watched {
  readonly variable: string;
  readonly words: string;
  readonly texts: readonly string[];
}

class ByteCheck {
  readonly lists: readonly List[];
  readonly typeOf: TypeOf;
  /** What the module has in addition to the function of its type. */
  readonly constants: string[] = [];
  readonly functions: string[] = [];

  constructor(lists: readonly List[], typeOf: TypeOf) {
    this.lists = lists;
    this.typeOf = typeOf;
  }

  constant(value: string): string {
    const name = `constant${this.constants.length}`;
    this.constants.push(`const ${name} = ${value};`);
    return name;
  }

  words(texts: readonly string[]): string {
    const shared = this.lists.find(({ values }) => values.join('\n') === texts.join('\n'));
    return shared?.words ?? this.constant(`/*#__PURE__*/ new Words(${literal(texts)})`);
  }

  /** @returns the expression that skips a value which begins at `at` */
  skip(schema: Schema): string {
    const types = [schema.type ?? []].flat();
    if (types.includes('null')) {
      const type = types.find((name) => name !== 'null');
      return `(isNull(view, at) ? skipNull(view, at) : ${this.skip({ ...schema, ...(type && { type }) })})`;
    }
    const texts = textsOf(schema);
    if (texts) return `skipWord(view, at, ${this.words(texts)})`;
    const [type] = types;
    if (type === 'object') return this.object(schema);
    if (type === 'array') return this.array(schema);
    if (type === 'string') return this.text(schema);
    if (type === 'number') return this.number(schema);
    return type === 'boolean' ? 'skipBoolean(view, at)' : 'skipAny(view, at, depth)';
  }

  text(schema: Schema): string {
    const form = textForm(schema);
    if (form) return `${form.skip}(view, at)`;
    if (hasForm(schema))
      return `skipMatch(view, at, ${this.constant(`new RegExp(${literal(expressionOf(schema))}, 'u')`)})`;
    return schema.minLength === undefined ? 'skipText(view, at)' : 'skipFilledText(view, at)';
  }

  number({ minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }: Schema): string {
    return `skipNumber(view, at, ${minimum}, ${maximum})`;
  }

  array({ items }: Schema): string {
    if (!items) return '(view.getUint8(at) === 0x5b ? skipAny(view, at, depth) : -1)';
    const item = this.skip(items);
    const [, named] = /^(skip\w+)\(view, at(?:, depth)?\)$/.exec(item) ?? [];
    return `skipArray(view, at, depth, ${named ?? this.constant(`(view, at, depth) => ${item}`)})`;
  }

  object(schema: Schema): string {
    if (!schema.properties) return '(view.getUint8(at) === 0x7b ? skipAny(view, at, depth) : -1)';
    const type = this.typeOf(schema);
    if (type !== undefined) return `${skipOf(type)}(view, at, depth)`;
    const name = `skipObject${this.functions.length}`;
    const place = this.functions.push('') - 1;
    this.functions[place] = this.objectFunction(schema, name);
    return `${name}(view, at, depth)`;
  }

  /** @returns the declaration of the function that skips an object with known members */
  objectFunction(schema: Schema, name: string): string {
    const { properties = {}, required = [], oneOf } = schema;
    const list = Object.keys(properties);
    const names = this.constant(`/*#__PURE__*/ new Names(${literal(list)})`);
    const watched = this.watched(schema);
    const seen = Array.from({ length: Math.ceil(list.length / bits) || 1 }, (_, word) => `seen${word}`);
    const isOpen = schema.additionalProperties !== false;
    const cases = Object.entries(properties).map(([member, part], index) => {
      const [word, bit] = [seen[Math.floor(index / bits)], 2 ** (index % bits)];
      const once = `if (${word} & ${bit}) return -1; ${word} |= ${bit};`;
      return `case ${index}: ${once} ${this.member(part, watched.get(member))} break;`;
    });
    const needed = seen.map(
      (word, place) =>
        [
          word,
          maskOf(
            required.map((one) => list.indexOf(one)),
            place,
          ),
        ] as const,
    );
    const branches = oneOf?.map((branch) => this.branch(branch, watched)) ?? [];
    return [
      `function ${name}(view: DataView, start: number, around: number): number {`,
      'const depth = around + 1;',
      'if (view.getUint8(start) !== 0x7b) return -1;',
      `let at = skipSpace(view, start + 1), likely = 0${seen.map((word) => `, ${word} = 0`).join('')};`,
      ...[...watched.values()].map(({ variable }) => `let ${variable} = ${absent};`),
      ...(isOpen ? ['let others;'] : []),
      'if (view.getUint8(at) === 0x7d) at += 1;',
      'else for (;;) {',
      `const member = ${names}.find(view, at, likely);`,
      `at = ${names}.at;`,
      'switch (member) {',
      ...cases,
      isOpen ? `default: ${unknownMember}` : 'default: return -1;',
      '}',
      'if (at === -1) return -1;',
      'likely = member + 1;',
      'at = skipSpace(view, at);',
      'const byte = view.getUint8(at);',
      'if (byte === 0x7d) { at += 1; break; }',
      'if (byte !== 0x2c) return -1;',
      'at = skipSpace(view, at + 1);',
      '}',
      ...needed.flatMap(([word, mask]) => (mask === 0 ? [] : [`if ((${word} & ${mask}) !== ${mask}) return -1;`])),
      ...(branches.length === 0 ? [] : [`if (!(${branches.join(' || ')})) return -1;`]),
      'return at;',
      '}',
    ].join('\n');
  }

  member(schema: Schema, watched: Watched | undefined): string {
    if (!watched) return `at = ${this.skip(schema)};`;
    const { variable, words } = watched;
    if (textsOf(schema)) return `at = skipWord(view, at, ${words}); ${variable} = ${words}.found;`;
    return `{ const value = at; at = ${this.skip(schema)}; ${variable} = at !== -1 && view.getUint8(value) === 0x22 ? ${words}.find(view, value, at) : -1; }`;
  }

  /** @returns the members that the branches of a type tell apart */
  watched({ oneOf = [], properties = {} }: Schema): Map<string, Watched> {
    const names = new Set(oneOf.flatMap((branch) => Object.keys(branch.properties ?? {})));
    return new Map(
      [...names].map((name, index): [string, Watched] => {
        const listed = oneOf.flatMap((branch) => (branch.properties?.[name] && textsOf(branch.properties[name])) ?? []);
        const texts = textsOf(properties[name] ?? {}) ?? [...new Set(listed)];
        return [name, { variable: `value${index}`, words: this.words(texts), texts }];
      }),
    );
  }

  branch({ properties = {}, required = [] }: Schema, watched: ReadonlyMap<string, Watched>): string {
    const conditions = Object.entries(properties).map(([name, member]) => {
      const { variable, texts } = watched.get(name) as Watched;
      const fits = this.isOneOf(variable, texts, textsOf(member) ?? []);
      return required.includes(name) ? fits : `(${variable} === ${absent} || ${fits})`;
    });
    return `(${conditions.join(' && ')})`;
  }

  /** @returns the expression that says whether a variable holds the place of a text, in a list, that is one of some */
  isOneOf(variable: string, list: readonly string[], texts: readonly string[]): string {
    const places = texts.map((text) => list.indexOf(text)).filter((place) => place >= 0);
    if (places.length === list.length) return `${variable} >= 0`;
    if (places.length <= few) return `(${places.map((place) => `${variable} === ${place}`).join(' || ')})`;
    return `${this.constant(`/*#__PURE__*/ new Set(${literal(places)})`)}.has(${variable})`;
  }
}

/**
 * Compiles the check of bytes of a documented type.
 *
 * @param schema resolved
 * @returns the body of an ES module with the function that {@link skipOf} names; it uses what `src/bytes` exports, the words
 * of `lists` and the functions of other types, which the module has to import
 * @throws {UnsupportedKeyword} for what the schema says and no code is generated for
 */
export const bytesSource = (type: string, schema: Schema, lists: readonly List[], typeOf: TypeOf): string => {
  checkDialect(schema, type);
  const check = new ByteCheck(lists, typeOf);
  const name = skipOf(type);
  const own =
    schema.type === 'object' && schema.properties
      ? check.objectFunction(schema, name)
      : `function ${name}(view: DataView, at: number, depth: number): number {\nreturn ${check.skip(schema)};\n}`;
  return [...check.constants, ...check.functions, `export ${own}`].join('\n');
};
