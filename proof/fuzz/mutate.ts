import type { Random } from './random.ts';
import type { Target } from './target.ts';

type Change = (input: Buffer, random: Random, corpus: readonly Buffer[], tokens: readonly string[]) => Buffer;

const spliced = (input: Buffer, from: number, to: number, put: Buffer): Buffer =>
  Buffer.concat([input.subarray(0, from), put, input.subarray(to)]);

/** A part of an input, mostly a short one. */
const part = (input: Buffer, random: Random): readonly [from: number, to: number] => {
  const from = random.below(input.length + 1);
  const longest = random.below(4) === 0 ? input.length : 8;
  return [from, Math.min(input.length, from + random.below(longest + 1))];
};

/** Words, texts in quotes and single signs: what most languages are made of. */
const words = /"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_$.+-]+|\s+|./gsu;

const wordsOf = (input: Buffer): string[] => String(input).match(words) ?? [];

const byBytes: readonly Change[] = [
  (input, random) => {
    if (input.length === 0) return Buffer.from([random.below(256)]);
    const changed = Buffer.from(input);
    const at = random.below(input.length);
    changed[at] = random.below(2) === 0 ? random.below(256) : (changed[at] as number) ^ (1 << random.below(8));
    return changed;
  },
  (input, random) => spliced(input, ...part(input, random), Buffer.alloc(0)),
  (input, random) => {
    const [from, to] = part(input, random);
    return spliced(input, to, to, input.subarray(from, to));
  },
  (input, random) => spliced(input, ...part(input, random), Buffer.from([random.below(256)])),
];

const byTokens: readonly Change[] = [
  (input, random, _, tokens) => {
    const at = random.below(input.length + 1);
    return spliced(input, at, at, Buffer.from(random.pick(tokens)));
  },
  (input, random, _, tokens) => spliced(input, ...part(input, random), Buffer.from(random.pick(tokens))),
  (input, random, corpus, tokens) => {
    const own = wordsOf(input);
    if (own.length === 0) return input;
    const others = random.below(2) === 0 ? tokens : wordsOf(random.pick(corpus));
    if (others.length > 0) own[random.below(own.length)] = random.pick(others);
    return Buffer.from(own.join(''));
  },
  (input, random) => {
    const own = wordsOf(input);
    if (own.length < 2) return input;
    const [from, to] = [random.below(own.length), random.below(own.length)];
    own.splice(to, 0, ...own.splice(from, 1 + random.below(3)));
    return Buffer.from(own.join(''));
  },
];

const bySplicing: readonly Change[] = [
  (input, random, corpus) => {
    const other = random.pick(corpus);
    return Buffer.concat([
      input.subarray(0, random.below(input.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]);
  },
  (input, random, corpus) => {
    const other = random.pick(corpus);
    return spliced(input, ...part(input, random), other.subarray(...part(other, random)));
  },
];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every object and array in a value. */
const holdersIn = (value: unknown): Record<string, unknown>[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(holdersIn)] : [];

const parsed = (input: Buffer): unknown => {
  try {
    return JSON.parse(String(input));
  } catch {
    return undefined;
  }
};

/** Changes a member of a JSON document: takes it away, or puts something of another document there. */
const byStructure: readonly Change[] = [
  (input, random, corpus, tokens) => {
    const value = parsed(input);
    const holders = holdersIn(value);
    if (holders.length === 0) return input;
    const holder = random.pick(holders);
    const names = Object.keys(holder);
    const others = holdersIn(parsed(random.pick(corpus))).flatMap((each) => Object.entries(each));
    const [otherName, other] = others.length > 0 ? random.pick(others) : [random.pick(tokens), random.pick(tokens)];
    const name = names.length > 0 && random.below(3) > 0 ? random.pick(names) : otherName;
    if (random.below(4) === 0) delete holder[name];
    else Object.defineProperty(holder, name, { value: other, enumerable: true, configurable: true, writable: true });
    return Buffer.from(JSON.stringify(value));
  },
];

const changes = [byTokens, byTokens, byBytes, bySplicing, byStructure];

/** @returns an input that one to four changes made of one of the corpus */
export const mutated = (target: Target, corpus: readonly Buffer[], random: Random): Buffer => {
  let input = random.pick(corpus);
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    input = random.pick(random.pick(changes))(input, random, corpus, target.tokens);
  }
  return input.subarray(0, target.longest);
};
