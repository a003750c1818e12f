import { Counter, Coverage, type Reached } from './coverage.ts';
import { mutated } from './mutate.ts';
import { Random } from './random.ts';
import type { Target } from './target.ts';

/** How long to try, and with what. */
export interface Run {
  readonly seed: number;
  /** When to end, in milliseconds since 1970. */
  readonly until: number;
  /** When to end, whatever the time, in inputs. */
  readonly most: number;
  /** Inputs that earlier runs have kept. */
  readonly corpus: readonly Buffer[];
}

/** An input that something is wrong with. */
export interface Failure {
  readonly input: Buffer;
  readonly why: string;
}

export interface Outcome {
  readonly tries: number;
  /** Characters of source that were run. */
  readonly reached: number;
  /** The shortest inputs found that reach what the target's own do not. */
  readonly corpus: readonly Buffer[];
  readonly failure?: Failure;
}

/** Says which input is tried, for whoever waits. */
export type Announce = (input: Buffer) => void;

/** Asking V8 takes longer than most tries, so it is asked about many at once. */
const batch = 64;

/** How often a shorter input is looked for. */
const attempts = 60;

class Loop {
  readonly #target: Target;
  readonly #announce: Announce;
  readonly #counter: Counter;
  readonly #coverage = new Coverage();
  readonly #random: Random;
  readonly #corpus: Buffer[] = [];
  #tries = 0;

  constructor(target: Target, seed: number, announce: Announce) {
    this.#target = target;
    this.#announce = announce;
    this.#counter = new Counter((url) => target.isTried(url));
    this.#random = new Random(seed);
  }

  /** @returns what is wrong with an input; nothing where all is well */
  async #fault(input: Buffer): Promise<string | undefined> {
    this.#tries += 1;
    this.#announce(input);
    try {
      return await this.#target.fault(Buffer.from(input));
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  }

  /** Tries an input alone, after the counts were taken. @returns what it ran */
  async #traced(input: Buffer): Promise<Map<string, Uint8Array>> {
    await this.#fault(input);
    return this.#counter.take();
  }

  /** @returns a shorter input of which something still holds, if one is found soon */
  async #shortened(input: Buffer, holds: (shorter: Buffer) => Promise<boolean>): Promise<Buffer> {
    let shortest = input;
    let left = attempts;
    for (let size = Math.ceil(input.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < shortest.length && left > 0; left -= 1) {
        const shorter = Buffer.concat([shortest.subarray(0, at), shortest.subarray(at + size)]);
        if (await holds(shorter)) shortest = shorter;
        else at += size;
      }
    }
    return shortest;
  }

  /** Adds an input to the corpus that reached something new, or a shorter one that does as well. */
  async #keep(input: Buffer, run: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const reached = this.#coverage.add(run);
    const isReached = async (shorter: Buffer): Promise<boolean> => {
      const again = await this.#traced(shorter);
      return reached.every(({ place, at }: Reached) => again.get(place)?.[at] === 1);
    };
    const shorter = await this.#shortened(input, isReached);
    this.#coverage.add(await this.#traced(shorter));
    this.#corpus.push(shorter);
  }

  /** Tries inputs, and halves of them where something new was reached, down to those that reach it. */
  async #explore(inputs: readonly Buffer[]): Promise<Failure | undefined> {
    for (const input of inputs) {
      const why = await this.#fault(input);
      if (why === undefined) continue;
      const shortest = await this.#shortened(input, async (shorter) => (await this.#fault(shorter)) !== undefined);
      const again = await this.#fault(shortest);
      // What depends on what was tried before is shown as it was found.
      return again === undefined ? { input, why } : { input: shortest, why: again };
    }
    const run = await this.#counter.take();
    const [first] = inputs;
    if (first === undefined || this.#coverage.hasAll(run)) return undefined;
    if (inputs.length === 1) await this.#keep(first, run);
    else {
      const half = inputs.length >> 1;
      const failure = (await this.#explore(inputs.slice(0, half))) ?? (await this.#explore(inputs.slice(half)));
      // What only a first run reaches, such as what fills a cache, no input reaches again.
      this.#coverage.add(run);
      return failure;
    }
    return undefined;
  }

  /** @returns the shortest inputs of the corpus that reach all that it reaches, and the target's own do not */
  async #smallest(): Promise<Buffer[]> {
    const covered = new Coverage();
    for (const seed of this.#target.seeds) covered.add(await this.#traced(Buffer.from(seed)));
    const smallest: Buffer[] = [];
    for (const input of this.#corpus.toSorted((a, b) => a.length - b.length || a.compare(b))) {
      if (covered.add(await this.#traced(input)).length > 0) smallest.push(input);
    }
    return smallest;
  }

  async run({ until, most, corpus }: Run): Promise<Outcome> {
    await this.#counter.start();
    const seeds = [...corpus, ...this.#target.seeds.map((seed) => Buffer.from(seed))];
    let failure: Failure | undefined;
    for (let at = 0; at < seeds.length && !failure; at += batch)
      failure = await this.#explore(seeds.slice(at, at + batch));
    const known = [...this.#corpus, ...seeds];
    while (!failure && Date.now() < until && this.#tries < most) {
      const from = this.#corpus.length > 0 ? this.#corpus : known;
      failure = await this.#explore(Array.from({ length: batch }, () => mutated(this.#target, from, this.#random)));
    }
    const tries = this.#tries;
    return { tries, reached: this.#coverage.size, corpus: await this.#smallest(), ...(failure && { failure }) };
  }
}

/**
 * Tries inputs that are made from those that reached new parts of the source, until the time is over or something is wrong.
 *
 * @param announce is told each input before it is tried
 */
export const fuzz = (target: Target, run: Run, announce: Announce): Promise<Outcome> =>
  new Loop(target, run.seed, announce).run(run);
