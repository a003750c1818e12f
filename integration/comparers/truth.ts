import { createRequire } from 'node:module';
import type { Json } from '@referral-kit/compat';
import fc from 'fast-check';
import { documents } from '../../packages/compat/test/schemas.ts';
import { type Judge, judgesOf } from './engines.ts';
import type { Pair } from './pairs.ts';
import { processorTime } from './tools.ts';

const load = createRequire(import.meta.url);

interface Faker {
  (schema: object): Json;
  option(options: object): void;
}

const crowd = fc.sample(documents, { numRuns: 300, seed: 1 }) as Json[];

/** Documents that a generator of another project makes of a schema; none where it cannot. */
const faked = (schema: Json, most: number): Json[] => {
  const { JSONSchemaFaker } = load('json-schema-faker') as { readonly JSONSchemaFaker: Faker };
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const found: Json[] = [];
  for (let index = 0; index < most; index++) {
    JSONSchemaFaker.option({
      random,
      failOnInvalidTypes: false,
      failOnInvalidFormat: false,
      maxItems: 3,
      optionalsProbability: index / most,
    });
    try {
      found.push(JSONSchemaFaker(structuredClone(schema) as object));
    } catch {
      return found;
    }
  }
  return found;
};

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document with each of its members left out, null, or an empty object, one at a time. */
function* varied(document: Json, depth = 0): Generator<Json> {
  if (!isObject(document) || depth > 3) return;
  for (const [name, value] of Object.entries(document)) {
    const { [name]: _, ...rest } = document;
    yield rest;
    for (const other of [null, {}, [], '', 0, true]) yield { ...document, [name]: other };
    for (const inner of varied(value, depth + 1)) yield { ...document, [name]: inner };
  }
}

const verdict = (judges: ReadonlyMap<string, Judge>, document: Json): readonly [valid: number, invalid: number] => {
  const said = [...judges.values()].map((judge) => judge(document));
  return [said.filter((one) => one === true).length, said.filter((one) => one === false).length];
};

/** What is known about a pair. */
export interface Truth {
  /** Whether a document that was valid is valid no longer; undefined where the engines are at odds about it. */
  readonly breaks: boolean | undefined;
  /** How many documents were tried. */
  readonly tried: number;
}

/**
 * @param shown documents with which tools show a break
 * @returns a break where two engines at least say that some document was valid and is not, and none contradicts
 */
export const truthOf = async ({ old, now }: Pair, shown: readonly Json[]): Promise<Truth> => {
  const [before, after] = [await judgesOf(old), await judgesOf(now)];
  const deadline = processorTime() + 3_000;
  const made = [...faked(old, 30), ...faked(now, 10)];
  const all = [
    ...shown,
    ...shown.flatMap((one) => [...varied(one)]),
    ...made,
    ...made.flatMap((one) => [...varied(one)].slice(0, 200)),
    ...crowd,
  ];
  let [isDisputed, tried] = [false, 0];
  for (const document of all) {
    if (processorTime() > deadline && tried >= shown.length) break;
    tried++;
    const [wasValid, wasInvalid] = verdict(before, document);
    if (wasValid < 2) continue;
    const [, isInvalid] = verdict(after, document);
    if (isInvalid < 2) continue;
    const [isValid] = verdict(after, document);
    if (wasInvalid === 0 && isValid === 0) return { breaks: true, tried };
    if (wasValid > wasInvalid && isInvalid > isValid) isDisputed = true;
  }
  return { breaks: isDisputed || before.size < 2 || after.size < 2 ? undefined : false, tried };
};
