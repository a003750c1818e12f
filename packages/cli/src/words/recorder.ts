import type { Definition } from '../define/define.ts';

type Gather = (word: string, before: unknown) => unknown;
type Act = (...parameters: unknown[]) => void | Promise<void>;

interface Flag {
  /** Its name, without what denies it. */
  readonly name: string;
  readonly takesValue: boolean;
  readonly denies: boolean;
  readonly gather: Gather | undefined;
}

interface Argument {
  readonly isRequired: boolean;
  readonly isRest: boolean;
}

const flagForm = /^(?:-\w, )?--(no-)?([a-z]+(?:-[a-z]+)*)( <[^>]+>)?$/;
const argumentForm = /^(?:<([^.>]+)(\.\.\.)?>|\[([^.\]]+)(\.\.\.)?\])$/;

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Takes note of what a command is defined with, and reads plain words as commander does. */
export class Recorder implements Definition {
  readonly #flags = new Map<string, Flag>();
  readonly #arguments: Argument[] = [];
  readonly #values: Record<string, unknown> = {};
  #act: Act | undefined;

  description(): this {
    return this;
  }

  addHelpText(): this {
    return this;
  }

  argument(name: string): this {
    const [, required, rest, optional, optionalRest] = argumentForm.exec(name) ?? [];
    if (required === undefined && optional === undefined) throw new Error(`${name} is in no form of an argument`);
    this.#arguments.push({
      isRequired: required !== undefined,
      isRest: (rest ?? optionalRest) !== undefined,
    });
    return this;
  }

  option(flags: string, _description: string, gather?: (word: string, before: never) => unknown): this {
    const [, no, name, value] = flagForm.exec(flags) ?? [];
    if (name === undefined) throw new Error(`${flags} is in no form of a flag`);
    const denies = no !== undefined;
    // What can only be denied holds unless it is.
    if (denies && !this.#flags.has(`--${name}`)) this.#values[camelCase(name)] = true;
    this.#flags.set(`--${denies ? 'no-' : ''}${name}`, {
      name,
      takesValue: value !== undefined,
      denies,
      gather: gather as Gather | undefined,
    });
    return this;
  }

  action<Parameters extends unknown[]>(act: (...parameters: Parameters) => void | Promise<void>): this {
    this.#act = act as Act;
    return this;
  }

  /** @returns what the words ask for; nothing where that is not plain */
  read(words: readonly string[]): (() => void | Promise<void>) | undefined {
    const act = this.#act;
    const plain = this.#plainWords(words);
    const parameters = plain && this.#parameters(plain);
    return act && parameters && (() => act(...parameters, this.#values));
  }

  /** Takes the flags out of words. @returns the other words */
  #plainWords(words: readonly string[]): string[] | undefined {
    const plain: string[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as string;
      if (!word.startsWith('-') || word === '-') plain.push(word);
      else {
        const [name, inWord] = parted(word);
        const flag = this.#flags.get(name);
        if (flag === undefined || (inWord !== undefined && !flag.takesValue)) return undefined;
        if (flag.takesValue && inWord === undefined) index += 1;
        const value = flag.takesValue ? (inWord ?? words[index]) : !flag.denies;
        if (value === undefined || (inWord === undefined && String(value).startsWith('-'))) return undefined;
        const { gather } = flag;
        const key = camelCase(flag.name);
        this.#values[key] = typeof value === 'string' && gather ? gather(value, this.#values[key]) : value;
      }
    }
    return plain;
  }

  /** @returns one value for each argument; nothing when there are too few words, or too many */
  #parameters(plain: readonly string[]): unknown[] | undefined {
    const rest = this.#arguments.at(-1)?.isRest === true;
    const needed = this.#arguments.filter(({ isRequired }) => isRequired).length;
    if (plain.length < needed || (!rest && plain.length > this.#arguments.length)) return undefined;
    return this.#arguments.map(({ isRest }, index) => (isRest ? plain.slice(index) : plain[index]));
  }
}

/** A word and the value after its first `=`, if there is one. */
const parted = (word: string): readonly [name: string, value: string | undefined] => {
  const at = word.indexOf('=');
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};
