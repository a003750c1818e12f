import { dialectOf } from '../dialect/dialect.ts';
import { annotationKeywords, data, hintKeywords, schemaMaps } from '../dialect/essence.ts';
import { canonical, isArray, isObject, type Json, type JsonObject } from '../json.ts';

/** What a schema says, with a gap for each reference. */
export interface Outline {
  /** A number that stands for it: the same for schemas that say the same. */
  readonly number: number;
  /** What the references in the gaps are, in order. */
  readonly references: readonly string[];
  /** References that depend on where validation came from. */
  readonly dynamic: readonly string[];
  /** The formats that it names, in order. */
  readonly formats: readonly string[];
}

/** What is found while an outline is made. */
interface Found {
  readonly references: string[];
  readonly dynamic: string[];
  readonly formats: string[];
}

const hints: ReadonlySet<string> = new Set(hintKeywords);
const dynamicReferences = new Set(['$dynamicRef', '$recursiveRef']);

/** Outlines of schemas, made once for each. A schema within another one is told by its number, so that texts stay short. */
export class Outlines {
  readonly #ignored: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<JsonObject, Outline>();
  /** Whether an annotation that programs act upon was met and counted for nothing. */
  hidesHints = false;

  /** @param ignored the keywords that count for nothing */
  constructor(ignored: ReadonlySet<string> = annotationKeywords) {
    this.#ignored = ignored;
  }

  /** @returns what a schema says, annotations and the schemas that only references reach aside */
  of(schema: JsonObject): Outline {
    const known = this.#known.get(schema);
    if (known) return known;
    const found: Found = { references: [], dynamic: [], formats: [] };
    const keywords = Object.keys(schema).sort();
    let text = '';
    for (const keyword of keywords)
      if (this.#ignored.has(keyword)) this.hidesHints ||= hints.has(keyword);
      else text += `${JSON.stringify(keyword)}:${this.#keyword(keyword, schema[keyword] as Json, found)},`;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    const outline = { number, ...found };
    this.#known.set(schema, outline);
    return outline;
  }

  #keyword(keyword: string, value: Json, found: Found): string {
    if (data.has(keyword) || keyword === 'default') return canonical(value);
    if (keyword === '$schema') return JSON.stringify(dialectOf(value) ?? value);
    if (keyword === '$ref' && typeof value === 'string') {
      found.references.push(value);
      return '@';
    }
    if (dynamicReferences.has(keyword) && typeof value === 'string') found.dynamic.push(value);
    if (keyword === 'format' && typeof value === 'string') found.formats.push(value);
    return schemaMaps.has(keyword) && isObject(value) ? this.#map(value, found) : this.#value(value, found);
  }

  #map(map: JsonObject, found: Found): string {
    let text = '{';
    for (const name of Object.keys(map).sort())
      text += `${JSON.stringify(name)}:${this.#value(map[name] as Json, found)},`;
    return `${text}}`;
  }

  #value(value: Json, found: Found): string {
    if (isArray(value)) return `[${value.map((item) => this.#value(item, found)).join(',')}]`;
    if (!isObject(value)) return JSON.stringify(value);
    const { number, references, dynamic, formats } = this.of(value);
    for (const reference of references) found.references.push(reference);
    for (const reference of dynamic) found.dynamic.push(reference);
    for (const format of formats) found.formats.push(format);
    return `#${number}`;
  }
}
