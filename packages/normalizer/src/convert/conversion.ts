import { pointerOf } from '@referral-kit/text';
import type { Path, Step } from '../change.ts';
import type { MemberModel, TypeModel } from '../model/model.ts';
import { isMembers, type Members } from '../walk/plain.ts';
import { reshaped } from '../walk/shape.ts';
import { type Counterpart, counterpartsOf } from './names.ts';
import type { Pair } from './pairs.ts';

/** Something that the other revision cannot say. */
export interface LostPart {
  readonly path: Path;
  readonly value: unknown;
}

/** A member of the converted object. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  /** The name it had, if the first revision does not know it. */
  readonly unknown?: string;
}

/** One conversion between two revisions that a correspondence ties together. */
export class Conversion {
  readonly steps: Step[] = [];
  readonly lost: LostPart[] = [];
  readonly #path: (string | number)[] = [];
  readonly #pair: Pair;
  readonly #counterparts = new Map<TypeModel, Map<string, Counterpart>>();

  constructor(pair: Pair) {
    this.#pair = pair;
  }

  value(from: MemberModel, to: MemberModel, value: unknown): unknown {
    if (to.shape && value !== null) return this.#shape(to, value);
    const { type } = to;
    if (!from.type || !type) return value;
    if (!Array.isArray(value)) return isMembers(value) ? this.#object(from.type, type, value) : value;
    return value.map((item, at) => this.#at([at], () => this.value(from, to, item)));
  }

  #at<T>(parts: Path, run: () => T): T {
    this.#path.push(...parts);
    const result = run();
    this.#path.length -= parts.length;
    return result;
  }

  #note(step: Omit<Step, 'pointer' | 'at'>, ...below: Path): void {
    this.steps.push({ ...step, pointer: pointerOf([...this.#path, ...below]) });
  }

  #lose(value: unknown, ...below: Path): void {
    this.lost.push({ path: [...this.#path, ...below], value });
  }

  #shape({ shape }: MemberModel, value: unknown): unknown {
    const other = shape && reshaped(shape, value);
    if (other === undefined) {
      this.#lose(value);
      return undefined;
    }
    this.#note({ code: 'normalize/list-shape', from: value, to: other, edit: { kind: 'value' } });
    return other;
  }

  #object(from: TypeModel, to: TypeModel, object: Members): Members {
    const known = this.#counterparts.get(from) ?? counterpartsOf(this.#pair, from, to);
    this.#counterparts.set(from, known);
    const entries = Object.keys(object).flatMap((key): Entry[] => {
      const value = object[key];
      if (!from.members.has(key)) return [{ name: key, value, unknown: key }];
      const counterpart = known.get(key);
      if (counterpart) return this.#member(from, to, key, counterpart, value);
      this.#lose(value, key);
      return [];
    });
    const taken = new Set(entries.flatMap(({ name, unknown }) => (unknown === undefined ? [name] : [])));
    const kept = entries.filter(({ name, value, unknown }) => {
      if (unknown === undefined || !taken.has(name)) return true;
      this.#lose(value, unknown);
      return false;
    });
    return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  }

  #member(from: TypeModel, to: TypeModel, key: string, counterpart: Counterpart, value: unknown): Entry[] {
    const { kind } = counterpart;
    if (kind === 'nest') return [this.#nest(key, counterpart, value)];
    if (kind === 'unnest') return this.#unnest(key, counterpart, value);
    const { name } = counterpart;
    if (name !== key) {
      this.#note({ code: 'normalize/member-renamed', from: key, to: name, edit: { kind: 'rename', to: name } }, key);
    }
    const [before, after] = [from.members.get(key) as MemberModel, to.members.get(name) as MemberModel];
    const converted = this.#at([key], () => this.value(before, after, value));
    return converted === undefined && value !== undefined ? [] : [{ name, value: converted }];
  }

  #nest(key: string, { outer, inner }: Extract<Counterpart, { kind: 'nest' }>, value: unknown): Entry {
    const edit = { kind: 'nest', outer, inner } as const;
    this.#note({ code: 'normalize/member-moved', from: key, to: `${outer}/${inner}`, edit }, key);
    return { name: outer, value: { [inner]: value } };
  }

  #unnest(key: string, { name, inner }: Extract<Counterpart, { kind: 'unnest' }>, value: unknown): Entry[] {
    if (!isMembers(value) || !Object.hasOwn(value, inner)) {
      this.#lose(value, key);
      return [];
    }
    const edit = { kind: 'unnest', to: name, inner } as const;
    const pointer = pointerOf([...this.#path, key, inner]);
    const at = pointerOf([...this.#path, key]);
    this.steps.push({ code: 'normalize/member-moved', pointer, from: `${key}/${inner}`, to: name, edit, at });
    for (const other of Object.keys(value)) if (other !== inner) this.#lose(value[other], key, other);
    return [{ name, value: value[inner] }];
  }
}
