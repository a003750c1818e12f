import { pointerOf } from '@referral-kit/text';
import { isClassic } from '../dialect/dialect.ts';
import { annotationKeywords, hintKeywords, isByName } from '../dialect/essence.ts';
import type { Located } from '../dialect/registry.ts';
import { canonical, isArray, isObject, isSchema, type Json, type JsonObject, member, type Schema } from '../json.ts';
import { mayHaveChanged } from '../link/world-uri.ts';
import { type Branch, type ListKeyword, matched, neutral } from './branches.ts';
import type { Change, Replaced, Tokens } from './changes.ts';
import { replaced, show } from './describe.ts';
import type { Hint } from './hints.ts';
import { Outside } from './outside.ts';
import { type Subject, subjectOf } from './rules.ts';
import { setChanges } from './set-changes.ts';
import { type Lost, referenceOf, type Spot, type WalkOptions } from './spot.ts';
import { boundDefinitions, dynamicPairs, staticTarget, type Target } from './targets.ts';
import { describedValues, valuesChange } from './values.ts';

const listKeywords = new Set(['allOf', 'anyOf', 'oneOf']);
const names = new Set(['$id', 'id', '$anchor', '$dynamicAnchor', '$schema']);
/** Goes through a schema and what it refers to in both versions at once, and lists how they differ. */
export class Walk {
  readonly #options: WalkOptions;
  readonly #oldUri: string;
  readonly #newUri: string;
  /** By the places of the old version, those of the new one that they were compared with. */
  readonly #seen = new Map<string, Set<string>>();
  readonly #outside = new Outside();
  #changes: Change[] = [];
  readonly hints: Hint[] = [];
  readonly lost: Lost[] = [];

  constructor(oldUri: string, newUri: string, options: WalkOptions) {
    this.#oldUri = oldUri;
    this.#newUri = newUri;
    this.#options = options;
  }

  /** Goes through a schema of the two documents, unless it has been through it already. */
  enter(oldAt: Tokens, newAt: Tokens, old: Located, now: Located): void {
    const [place, partner] = [pointerOf(oldAt), pointerOf(newAt)];
    const known = this.#seen.get(place);
    if (known?.has(partner)) return;
    if (known) known.add(partner);
    else this.#seen.set(place, new Set([partner]));
    if (this.#options.isUnchanged(old, now)) return;
    this.#schema({ old, now, oldAt, newAt });
  }

  /** @returns whether it has been through what is at a place of the old version */
  hasSeen(oldAt: Tokens): boolean {
    return this.#seen.has(pointerOf(oldAt));
  }

  /** @returns the changes that were found since they were last taken */
  take(): Change[] {
    const taken = [...this.#changes, ...this.#outside.take()];
    this.#changes = [];
    return taken;
  }

  #change(
    spot: Spot,
    subject: Subject,
    what: string,
    tokens: Tokens,
    { old, now }: Replaced,
    more: { readonly back?: Json; readonly isSibling?: boolean; readonly newTokens?: Tokens; readonly put?: Json } = {},
  ): void {
    const oldAt = [...spot.oldAt, ...tokens];
    const newAt = [...spot.newAt, ...(more.newTokens ?? tokens)];
    this.#changes.push({
      subject,
      oldAt: old === undefined ? undefined : oldAt,
      newAt: now === undefined ? undefined : newAt,
      what,
      onOld: [{ uri: this.#oldUri, at: oldAt, value: 'put' in more ? more.put : now }],
      onNew: [{ uri: this.#newUri, at: newAt, value: 'back' in more ? more.back : old }],
      spot,
      isSibling: more.isSibling ?? false,
    });
  }

  #schema(spot: Spot): void {
    const { old, now } = spot;
    this.#noteLost(spot);
    if (!isObject(old.schema) || !isObject(now.schema)) {
      if (canonical(old.schema) === canonical(now.schema)) return;
      this.#replacedWhole(spot);
      return;
    }
    const [before, after] = [referenceOf(old.schema), referenceOf(now.schema)];
    if ((before === undefined) !== (after === undefined)) {
      const { meanings, world } = this.#options;
      if (meanings.of(old, world) !== meanings.of(now, world)) this.#replacedWhole(spot);
      return;
    }
    if (before !== undefined && after !== undefined) this.#reference(spot, before, after);
    const isAside = before !== undefined && isClassic(old.dialect) && isClassic(now.dialect);
    for (const keyword of ['$dynamicRef', '$recursiveRef'])
      this.#dynamicReference(spot, keyword, member(old.schema, keyword), member(now.schema, keyword));
    if (this.#options.world.isDynamic)
      for (const [name, before, after] of boundDefinitions(old.schema, now.schema))
        this.#inner(spot, ['$defs', name], ['$defs', name], before, after);
    this.#noteHints(spot, old.schema, now.schema);
    const values = valuesChange(spot, [this.#oldUri, this.#newUri], isAside, (value) => this.#show(value));
    if (values) this.#changes.push(values);
    if (old.dialect !== now.dialect && member(old.schema, '$schema') !== member(now.schema, '$schema'))
      this.#leaf(spot, '$schema', old.schema.$schema, now.schema.$schema, false);
    for (const keyword of new Set([...Object.keys(old.schema), ...Object.keys(now.schema)])) {
      if (keyword === '$ref' || names.has(keyword) || annotationKeywords.has(keyword)) continue;
      this.#keyword(spot, keyword, member(old.schema, keyword), member(now.schema, keyword), isAside);
    }
  }

  #replacedWhole(spot: Spot): void {
    const { old, now } = spot;
    this.#change(spot, 'other', `the schema was ${this.#show(old.schema)} and is ${this.#show(now.schema)}`, [], {
      old: old.schema,
      now: now.schema,
    });
  }

  #show(value: Json): string {
    return show(value, (reference) => this.#options.world.original(reference));
  }

  #written(value: Json): string {
    return canonical(typeof value === 'string' ? this.#options.world.original(value) : value);
  }

  #noteLost({ old, now, oldAt, newAt }: Spot): void {
    const [before, after] = [referenceOf(old.schema), referenceOf(now.schema)].map((reference) =>
      reference !== undefined && mayHaveChanged(reference) ? this.#options.world.original(reference) : undefined,
    );
    const reference = after ?? before;
    if (reference === undefined) return;
    this.lost.push({
      reference,
      oldAt: before === undefined ? undefined : [...oldAt, '$ref'],
      newAt: after === undefined ? undefined : [...newAt, '$ref'],
    });
  }

  #noteHints({ oldAt, newAt }: Spot, old: JsonObject, now: JsonObject): void {
    for (const keyword of hintKeywords) {
      const [was, is] = [member(old, keyword), member(now, keyword)];
      if (was === undefined && is === undefined) continue;
      this.hints.push({ keyword, was, is, oldAt: [...oldAt, keyword], newAt: [...newAt, keyword] });
    }
  }

  #reference(spot: Spot, before: string, after: string): void {
    const { world, entries } = this.#options;
    const [old, now] = [staticTarget(before, spot.old, world), staticTarget(after, spot.now, world)];
    // What leads nowhere has been noted.
    if (!old || !now) return;
    if (old.uri !== this.#oldUri || now.uri !== this.#newUri) {
      this.#outsideOf(spot, '$ref', old, now);
      return;
    }
    const [oldPlace, newPlace] = [pointerOf(old.tokens), pointerOf(now.tokens)];
    const isThere = (uri: string, pointer: string): boolean =>
      world.resolve(`${uri}#${encodeURI(pointer)}`) !== undefined;
    const isRenamed =
      oldPlace === newPlace ||
      this.#isSame(old, now) ||
      !isThere(this.#oldUri, newPlace) ||
      !isThere(this.#newUri, oldPlace);
    if (!isRenamed) this.#leaf(spot, '$ref', before, after, false);
    else if (oldPlace !== newPlace || !entries.has(oldPlace)) this.enter(old.tokens, now.tokens, old.at, now.at);
  }

  #isSame(old: Target, now: Target): boolean {
    const { meanings, world } = this.#options;
    return meanings.of(old.at, world) === meanings.of(now.at, world);
  }

  #outsideOf(spot: Spot, keyword: string, old: Target, now: Target): void {
    const { world, partner } = this.#options;
    if (this.#isSame(old, now)) return;
    if (partner(old.uri) === now.uri)
      this.#outside.note(world.documents.get(now.uri)?.path ?? now.uri, spot, keyword, old, now);
    else
      this.#leaf(
        spot,
        keyword,
        member(spot.old.schema as JsonObject, keyword),
        member(spot.now.schema as JsonObject, keyword),
        false,
      );
  }

  /** What a reference that depends on where validation came from may lead to. */
  #dynamicReference(spot: Spot, keyword: string, before: Json | undefined, after: Json | undefined): void {
    const { world, partner } = this.#options;
    if (typeof before !== 'string' || typeof after !== 'string') return;
    for (const [old, now] of dynamicPairs([before, spot.old], [after, spot.now], world, partner))
      if (old.uri === this.#oldUri && now.uri === this.#newUri) this.enter(old.tokens, now.tokens, old.at, now.at);
      else this.#outsideOf(spot, keyword, old, now);
  }

  #leaf(spot: Spot, keyword: string, old: Json | undefined, now: Json | undefined, isSibling: boolean): void {
    const what = replaced(keyword, old, now, (value) =>
      /^\$\w*ref$/i.test(keyword) ? JSON.stringify(this.#options.world.original(value as string)) : this.#show(value),
    );
    this.#change(spot, subjectOf(keyword), what, [keyword], { old, now }, { isSibling });
  }

  #keyword(spot: Spot, keyword: string, old: Json | undefined, now: Json | undefined, isSibling: boolean): void {
    const isListing = (keyword === 'enum' || keyword === 'const') && (old === undefined || now === undefined);
    if (isListing && isObject(spot.old.schema) && isObject(spot.now.schema)) {
      if (describedValues(spot.old.schema) && describedValues(spot.now.schema)) return;
    }
    if (isByName(keyword) && (isObject(old) || old === undefined) && (isObject(now) || now === undefined)) {
      this.#map(spot, keyword, old, now, isSibling);
      return;
    }
    if (old === undefined || now === undefined) {
      this.#leaf(spot, keyword, old, now, isSibling);
      return;
    }
    if (this.#set(spot, keyword, old, now, isSibling)) return;
    if (listKeywords.has(keyword) && isArray(old) && isArray(now)) {
      this.#branches(spot, keyword as ListKeyword, old, now, isSibling);
      return;
    }
    if (isArray(old) && isArray(now) && old.length === now.length && [...old, ...now].every(isObject)) {
      for (const [index, item] of old.entries())
        this.#inner(spot, [keyword, `${index}`], [keyword, `${index}`], item as Schema, now[index] as Schema);
      return;
    }
    if (isObject(old) && isObject(now) && keyword !== 'const') {
      this.#inner(spot, [keyword], [keyword], old, now);
      return;
    }
    if (this.#written(old) !== this.#written(now)) this.#leaf(spot, keyword, old, now, isSibling);
  }

  #inner(spot: Spot, oldTokens: Tokens, newTokens: Tokens, old: Schema, now: Schema): void {
    const { world } = this.#options;
    this.enter(
      [...spot.oldAt, ...oldTokens],
      [...spot.newAt, ...newTokens],
      world.locate(old, spot.old),
      world.locate(now, spot.now),
    );
  }

  #map(
    spot: Spot,
    keyword: string,
    old: JsonObject | undefined,
    now: JsonObject | undefined,
    isSibling: boolean,
  ): void {
    const subject = subjectOf(keyword);
    const word = subject === 'member' ? 'member' : 'entry';
    for (const name of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
      const [before, after] = [member(old ?? {}, name), member(now ?? {}, name)];
      const tokens = [keyword, name];
      if (before !== undefined && after !== undefined && isSchema(before) && isSchema(after)) {
        this.#inner(spot, tokens, tokens, before, after);
        continue;
      }
      if (before !== undefined && after !== undefined) {
        if (canonical(before) !== canonical(after))
          this.#change(
            spot,
            subject,
            replaced(`${word} ${name} of ${keyword}`, before, after, (value) => this.#show(value)),
            tokens,
            { old: before, now: after },
            { isSibling },
          );
        continue;
      }
      const what = `the ${word} ${name} was ${before === undefined ? 'added to' : 'removed from'} ${keyword}`;
      this.#change(spot, subject, what, tokens, { old: before, now: after }, { isSibling });
    }
  }

  /** Lists whose order means nothing: what is new and what is gone are two changes. @returns whether it was one */
  #set(spot: Spot, keyword: string, old: Json, now: Json, isSibling: boolean): boolean {
    const changes = setChanges(keyword, old, now, (value) => this.#show(value));
    for (const { what, put, back } of changes ?? [])
      this.#change(spot, subjectOf(keyword), what, [keyword], { old, now }, { put, back, isSibling });
    return changes !== undefined;
  }

  #branches(spot: Spot, keyword: ListKeyword, old: readonly Json[], now: readonly Json[], isSibling: boolean): void {
    const { world, meanings } = this.#options;
    const branch = (value: Json, index: number, around: Located): Branch => ({
      index,
      schema: value,
      meaning: isSchema(value) ? meanings.of(world.locate(value, around), world) : -1,
      reference: world.original(referenceOf(value) ?? ''),
    });
    const { pairs, gone, added } = matched(
      old.map((value, index) => branch(value, index, spot.old)),
      now.map((value, index) => branch(value, index, spot.now)),
    );
    for (const [one, other] of pairs)
      this.#inner(
        spot,
        [keyword, `${one.index}`],
        [keyword, `${other.index}`],
        one.schema as Schema,
        other.schema as Schema,
      );
    for (const { index, schema } of gone)
      this.#change(
        spot,
        'branch',
        `${keyword} lost ${this.#show(schema)}`,
        [keyword, `${index}`],
        { old: schema, now: undefined },
        { put: neutral[keyword], newTokens: [keyword, `${now.length}`], isSibling },
      );
    for (const { index, schema } of added)
      this.#change(
        spot,
        'branch',
        `${keyword} gained ${this.#show(schema)}`,
        [keyword, `${old.length}`],
        { old: undefined, now: schema },
        { newTokens: [keyword, `${index}`], back: neutral[keyword], isSibling },
      );
  }
}
