import { subschemas } from '../dialect/subschemas.ts';
import { canonical, isObject, type Json, member, type Schema } from '../json.ts';
import { apply, pointer } from './apply.ts';
import type { Tokens } from './edits.ts';
import type { Finding } from './finding.ts';

/** Annotations that programs act upon, though the same documents are valid. */
const hintKeywords = ['default', 'deprecated'] as const;

type HintKeyword = (typeof hintKeywords)[number];

type Hints = Map<string, { readonly keyword: HintKeyword; readonly value: Json; readonly at: Tokens }>;

const collect = (schema: Schema, at: Tokens = [], into: Hints = new Map()): Hints => {
  if (!isObject(schema)) return into;
  for (const keyword of hintKeywords) {
    const value = member(schema, keyword);
    // Not deprecated is what a schema is without the mark, too.
    if (value !== undefined && !(keyword === 'deprecated' && value === false))
      into.set(pointer([...at, keyword]), { keyword, value, at: [...at, keyword] });
  }
  for (const { tokens, schema: inner } of subschemas(schema)) collect(inner, [...at, ...tokens], into);
  return into;
};

const became = (keyword: HintKeyword, before: Json | undefined, after: Json | undefined): string => {
  if (keyword === 'deprecated') return after === undefined ? 'deprecated no more' : 'deprecated';
  if (before === undefined) return `the default ${JSON.stringify(after)} was added`;
  if (after === undefined) return `the default ${JSON.stringify(before)} was removed`;
  return `the default was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`;
};

/** @returns a finding for each `default` and each mark of deprecation that came, went or changed */
export const hintFindings = (file: string, old: Schema, now: Schema): Finding[] => {
  const [before, after] = [collect(old), collect(now)];
  const findings: Finding[] = [];
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)];
    if (was && is && canonical(was.value) === canonical(is.value)) continue;
    const { keyword } = (is ?? was) as { keyword: HintKeyword };
    findings.push({
      rule: `${keyword}/revised`,
      bump: 'minor',
      file,
      ...(was && { oldPointer: place }),
      ...(is && { newPointer: place }),
      message: `${became(keyword, was?.value, is?.value)}; the same documents are valid`,
    });
  }
  return findings;
};

/** @returns a schema without its hints; the order of its members is lost */
export const withoutHints = (schema: Schema): Schema =>
  [...collect(schema).values()].reduce((rest, { at }) => apply(rest, [{ at, value: undefined }]) as Schema, schema);
