import { availableParallelism } from 'node:os';
import type { Row } from '../figures.ts';
import { readCorpus, writeCorpus } from '../fuzz/corpus.ts';
import type { Outcome } from '../fuzz/loop.ts';
import type { TargetModule } from '../fuzz/watched.ts';
import { fuzzWatched } from '../fuzz/watched.ts';
import type { Form, Part } from '../part.ts';

const names = ['json', 'yaml', 'bytes', 'config', 'patch', 'regex'] as const;

const aMinute = 60_000;

/** In CI, as many inputs as were tried before it: with one seed they are the same ones, so a change fails for what it changes. */
const mostInShort = 8000;

const rowOf = (what: string, { tries, reached, corpus, failure }: Outcome, { minutes }: Form, kept: number): Row => ({
  what,
  figure: [
    `${tries} inputs in at most ${minutes} min, ${kept} of them kept from earlier runs and ${corpus.length} kept now`,
    `${reached} characters of source reached: ${failure ? 1 : 0} crashes, hangs or disagreements`,
  ].join('; '),
  passed: failure === undefined && tries > 0,
  ...(failure && { faults: [`${JSON.stringify(String(failure.input))}: ${failure.why}`] }),
});

const one = async (name: string, form: Form): Promise<Row> => {
  const module = new URL(`../fuzz/targets/${name}.ts`, import.meta.url).href;
  const { target } = (await import(module)) as TargetModule;
  const corpus = readCorpus(name);
  const until = Date.now() + form.minutes * aMinute;
  const most = form.isLong ? Number.POSITIVE_INFINITY : mostInShort;
  const outcome = await fuzzWatched(module, { seed: form.seed, until, most, corpus });
  if (form.keep && !outcome.failure) writeCorpus(name, outcome.corpus);
  return rowOf(`${name}: ${target.what}`, outcome, form, corpus.length);
};

/** How many targets run at a time: in CI, a minute of each is to take two. */
const lanes = Math.max(3, availableParallelism());

/** Does something with each of some values, with a few of them at a time. */
const atOnce = async <T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const left = [...values.entries()];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

export const fuzzPart: Part = {
  name: 'fuzz',
  what: 'what reads the text of strangers neither crashes nor hangs, and agrees with another reader, whatever it is given',
  run: (form) => atOnce(names, (name) => one(name, form)),
};
