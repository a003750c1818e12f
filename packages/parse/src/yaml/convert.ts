import { mostValues } from '@referral-kit/codes/writing-codes';
import { isLossy, type Path } from '@referral-kit/text';
import { duplicateKey, lossyNumber, type Node, type Span, unsafeKey } from '@referral-kit/validator/internal/json';
import type { Alias, Document, Pair, Scalar, Node as Written, YAMLMap, YAMLSeq } from 'yaml';
import type { Fault, PendingFault } from '../located-document.ts';
import * as faults from './faults.ts';
import { library } from './library.ts';

/** What a part of a document says, and where it stands. */
interface Converted {
  readonly value: unknown;
  readonly node: Node;
  /** How many values it is, with its aliases written out. */
  readonly size: number;
}

/** What a document says. */
export interface Conversion {
  /** Absent when the document has no value that could be judged. */
  readonly root?: Converted;
  readonly faults: readonly Fault[];
}

const core = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

/** Whether a tag is one of the core schema's, and its value is what the tag says. */
const fits = (tag: string, value: unknown): boolean => {
  if (tag === '!') return true;
  const isNumber = typeof value === 'number';
  return (
    core.has(tag) && (/:(int|float)$/.test(tag) ? isNumber : !/:(bool|null)$/.test(tag) || typeof value !== 'string')
  );
};

const floatTag = 'tag:yaml.org,2002:float';

/** @returns the value of a scalar; the library takes no whole number for a `!!float`, which the core schema does */
const scalarValue = ({ value, tag }: Scalar): unknown =>
  tag === floatTag && typeof value === 'string' && /^[-+]?\d+$/.test(value) ? Number(value) : value;

/** A number as JSON could write it, as far as its digits go. */
const decimal = (source: string): string => {
  const text = source.replace(/^\+/, '');
  return /^0[xo]/.test(text) ? String(BigInt(text)) : text;
};

/** Gives an object a member, whatever its name is. */
const assign = (object: Record<string, unknown>, name: string, value: unknown): void => {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
};

/** Ends the conversion of a document: the fault itself is in the list. */
const stop = Symbol('stop');

class Converter {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #from: number;
  readonly #anchors = new Map<string, Converted | 'open'>();
  readonly #path: (string | number)[] = [];
  /** How many values the aliases so far stand for. */
  #aliased = 0;

  /** @param from where in the whole text the text of the document begins */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  /** @param at where a value that is not written would stand */
  convert(written: Written | null, at: number, key?: Span): Converted {
    const { isAlias, isMap, isSeq } = library();
    if (written === null) return { value: null, node: { start: at, end: at, ...(key && { key }) }, size: 1 };
    if (isAlias(written)) return this.#alias(written, at, key);
    const anchor = written.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const span = this.#span(written, at);
    const place = { ...span, ...(key && { key }) };
    const converted = isMap(written)
      ? this.#map(written, place)
      : isSeq(written)
        ? this.#seq(written, place)
        : this.#scalar(written as Scalar, place);
    const { tag } = written;
    if (tag !== undefined && !fits(tag, converted.value)) this.#note(faults.unknownTag(span, tag));
    if (anchor !== undefined) this.#anchors.set(anchor, converted);
    return converted;
  }

  #alias(alias: Alias, at: number, key?: Span): Converted {
    const span = this.#span(alias, at);
    const target = this.#anchors.get(alias.source);
    if (target === undefined) return this.#fail(faults.unknownAlias(span, alias.source));
    if (target === 'open') return this.#fail(faults.circularAlias(span, alias.source));
    this.#aliased += target.size;
    if (this.#aliased > mostValues) return this.#fail(faults.tooManyAliases(span));
    const { members, items } = target.node;
    return { ...target, node: { ...span, ...(key && { key }), ...(members && { members }), ...(items && { items }) } };
  }

  #map({ items }: YAMLMap, place: Node): Converted {
    const members = new Map<string, Node>();
    const value: Record<string, unknown> = {};
    let size = 1;
    for (const pair of items as Pair<Written | null, Written | null>[]) {
      const { name, span } = this.#name(pair.key, place.start);
      this.#path.push(name);
      this.#checkName(name, span, pair.key, members.get(name)?.key);
      const member = this.convert(pair.value, span.end, span);
      this.#path.pop();
      size += member.size;
      members.set(name, member.node);
      assign(value, name, member.value);
    }
    return { value, node: { ...place, members }, size };
  }

  #seq({ items }: YAMLSeq, place: Node): Converted {
    const nodes: Node[] = [];
    const values: unknown[] = [];
    let size = 1;
    for (const [index, item] of (items as (Written | null)[]).entries()) {
      this.#path.push(index);
      const converted = this.convert(item, nodes.at(-1)?.end ?? place.start);
      this.#path.pop();
      size += converted.size;
      nodes.push(converted.node);
      values.push(converted.value);
    }
    return { value: values, node: { ...place, items: nodes }, size };
  }

  #scalar(scalar: Scalar, node: Node): Converted {
    const value = scalarValue(scalar);
    const source = this.#text.slice(node.start, node.end);
    if (typeof value === 'number') this.#checkNumber(value, scalar.source ?? source, node);
    if (typeof value === 'string' && !value.isWellFormed()) this.#note(faults.loneSurrogateFault(node, source, false));
    return { value, node, size: 1 };
  }

  #checkNumber(value: number, source: string, { start, end }: Span): void {
    const isNamed = /^[-+]?\.(inf|nan)$/i.test(source);
    if (isNamed) this.#note(faults.notFinite({ start, end }, source));
    else if (/^[-+]?[\d.]/.test(source) && isLossy(decimal(source))) {
      this.#note(lossyNumber({ start, end }, source, value));
    }
  }

  /** The name of a member, as a text, and where it stands. */
  #name(key: Written | null, at: number): { name: string; span: Span } {
    const { isAlias, isScalar } = library();
    if (key === null) return { name: '', span: { start: at, end: at } };
    const span = this.#span(key, at);
    if (isScalar(key) && typeof key.value === 'string') {
      if (key.anchor !== undefined) this.#anchors.set(key.anchor, this.#scalar(key, { ...span }));
      return { name: key.value, span };
    }
    const target = isAlias(key) ? this.#anchors.get(key.source) : undefined;
    if (target !== undefined && target !== 'open' && typeof target.value === 'string')
      return { name: target.value, span };
    return { name: this.#text.slice(span.start, span.end), span };
  }

  #checkName(name: string, span: Span, key: Written | null, first: Span | undefined): void {
    const { isAlias, isScalar } = library();
    const isText = isAlias(key) || (isScalar(key) && typeof key.value === 'string');
    if (!isText) this.#note(faults.nonStringKey(span, name));
    else if (name === '<<' && this.#text[span.start] === '<') this.#note(faults.mergeKey(span));
    if (!name.isWellFormed()) {
      this.#note(faults.loneSurrogateFault(span, this.#text.slice(span.start, span.end), true));
    }
    if (first !== undefined) this.#note(duplicateKey(span, name, first));
    if (name === '__proto__') this.#note(unsafeKey(span));
  }

  /** Where something is in the document's own text, without the white space after it. */
  #span({ range }: Written, at: number): Span {
    const start = range ? range[0] - this.#from : at;
    const end = range ? range[1] - this.#from : at;
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  #note({ related, ...fault }: PendingFault): void {
    const path: Path = [...this.#path];
    this.faults.push({ ...fault, path, ...(related && { related: { ...related, path } }) });
  }

  #fail(fault: PendingFault): never {
    this.#note(fault);
    throw stop;
  }
}

/**
 * Says what a document means, without what only its form is at fault for.
 *
 * @param text the text of the document
 * @param from where in the whole text it begins
 */
export const convert = ({ contents }: Document.Parsed, text: string, from: number): Conversion => {
  const converter = new Converter(text, from);
  try {
    const root = converter.convert(contents as Written | null, 0);
    return { root, faults: converter.faults };
  } catch (error) {
    if (error !== stop) throw error;
    return { faults: converter.faults };
  }
};
