import { isDeepStrictEqual } from 'node:util';
import type { Finding, Json } from '@referral-kit/compat';
import type { Results } from './calls.ts';

/** Members that people read, and programs do not: another text is an improvement. */
const texts: ReadonlySet<string> = new Set([
  'consequence',
  'expected',
  'message',
  'reason',
  'received',
  'suggestion',
  'title',
]);

type Kind = 'removed' | 'added' | 'changed' | 'text';

interface Difference {
  readonly kind: Kind;
  /** Where in the result, with `*` for any item of a list. */
  readonly path: readonly string[];
  readonly old: Json | undefined;
  readonly now: Json | undefined;
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* differences(old: Json, now: Json, path: readonly string[]): Generator<Difference> {
  if (isDeepStrictEqual(old, now)) return;
  if (path.some((name) => texts.has(name))) {
    yield { kind: 'text', path, old, now };
    return;
  }
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length) {
    for (const [index, item] of old.entries()) yield* differences(item as Json, now[index] as Json, [...path, '*']);
    return;
  }
  if (!isObject(old) || !isObject(now)) {
    yield { kind: 'changed', path, old, now };
    return;
  }
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [old[name], now[name]];
    const inner = [...path, name];
    if (before === undefined) yield { kind: 'added', path: inner, old: before, now: after };
    else if (after === undefined) yield { kind: 'removed', path: inner, old: before, now: after };
    else yield* differences(before, after, inner);
  }
}

const verdicts = {
  removed: { rule: 'result/removed', bump: 'major', what: 'is gone' },
  added: { rule: 'result/added', bump: 'minor', what: 'is new' },
  changed: { rule: 'result/changed', bump: 'major', what: 'changed' },
  text: { rule: 'message/changed', bump: 'patch', what: 'is worded differently' },
} as const;

const short = (value: Json | undefined): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const functionOf = (call: string): string => call.replace(/[( ].*$/s, '');

const example = ({ kind, old, now }: Difference): string => {
  if (kind === 'removed') return `it was ${short(old)}`;
  return kind === 'added' ? `it is ${short(now)}` : `it was ${short(old)} and is ${short(now)}`;
};

/**
 * @param file the file that results are recorded in, by which a waiver names a finding
 * @returns what functions return otherwise than they did, once for each function and member; calls that only one version
 *   knows are passed over
 */
export const compareResults = (old: Results, now: Results, file: string): Finding[] => {
  const found = new Map<string, { first: Difference; call: string; count: number }>();
  for (const [call, result] of Object.entries(now)) {
    const before = old[call];
    if (before === undefined) continue;
    for (const difference of differences(before, result, [])) {
      const key = JSON.stringify([functionOf(call), difference.kind, difference.path]);
      const known = found.get(key);
      found.set(key, known ? { ...known, count: known.count + 1 } : { first: difference, call, count: 1 });
    }
  }
  return [...found.values()].map(({ first, call, count }): Finding => {
    const { rule, bump, what } = verdicts[first.kind];
    const member = first.path.length === 0 ? 'the result' : first.path.join('.');
    const others = count > 1 ? `, and in ${count - 1} more` : '';
    const pointer = `/${[functionOf(call), ...first.path].map((token) => token.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
    return {
      rule,
      bump,
      file,
      oldPointer: pointer,
      newPointer: pointer,
      message: `${member} ${what} in ${call}${others}: ${example(first)}`,
    };
  });
};
