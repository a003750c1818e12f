import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { alternatives, quoted, shortened } from '@referral-kit/text';
import type { ParsedValues } from '../command.ts';
import type { Option, OptionTable } from '../option.ts';
import type { Program } from '../program.ts';
import { oneOf, UsageError } from '../usage.ts';
import { unknownOption } from './unknown-option.ts';

/** What args say, once the options are told from the arguments. */
export interface ParsedOptions {
  readonly positionals: readonly string[];
  /** The options that were given, by their names in camel case. */
  readonly options: ParsedValues['options'];
}

const configOf = (table: OptionTable): ParseArgsOptionsConfig =>
  Object.fromEntries(
    Object.entries(table).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
    ]),
  );

/** The name by which a command receives the value of an option. */
const keyOf = (name: string): string =>
  name.replace(/^no-/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether a word is an option of the table, or ends the options. */
const isOption = (word: string, table: OptionTable): boolean => {
  const [name] = word.split('=', 1);
  return (
    word === '--' || Object.entries(table).some(([each, { short }]) => name === `--${each}` || word === `-${short}`)
  );
};

/** @throws {UsageError} for a value that is no whole number of the range */
const numberOf = (name: string, value: string, [from, to]: readonly [number, number]): number => {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`--${name} takes a whole number from ${from} to ${to}, not ${quoted(value)}.`);
};

/** @throws {UsageError} for a value that is missing, empty, or not one of those that the option takes */
const checkedValue = (name: string, option: Option, value: string | undefined): string | number => {
  const { value: noun = name, choices, suggestions, range } = option;
  if (value === undefined || value === '') {
    const known = choices ?? suggestions?.();
    const expected = known === undefined ? `Write --${name} <${noun}>.` : `Expected ${alternatives(known)}.`;
    throw new UsageError(`--${name} needs a value. ${expected}`);
  }
  if (range !== undefined) return numberOf(name, value, range);
  return choices === undefined ? value : oneOf(noun, value, choices);
};

/** @throws {UsageError} for options that make no sense together */
const checkTogether = (given: ReadonlySet<string>, table: OptionTable): void => {
  for (const name of given) {
    const { conflicts = [], requires } = table[name] ?? {};
    const other = conflicts.find((each) => given.has(each));
    if (other !== undefined) throw new UsageError(`--${name} and --${other} cannot be used together.`);
    if (requires !== undefined && !given.has(requires)) throw new UsageError(`--${name} needs --${requires}.`);
  }
};

/**
 * Tells the options of a command from its arguments.
 *
 * @param args what follows the name of the command
 * @param mayBeFile tells the name of a file that begins with a dash from a misspelt option
 * @returns nothing if help is asked for, whatever else they say
 * @throws {UsageError} for an option that is unknown, or given in a way that makes no sense
 */
export const parseOptions = (
  args: readonly string[],
  table: OptionTable,
  mayBeFile: Program['mayBeFile'] = () => false,
): ParsedOptions | undefined => {
  const { tokens } = parseArgs({ args: [...args], options: configOf(table), strict: false, tokens: true });
  // In `-there`, the h is no call for help: what begins with an unknown letter is meant as something else.
  const asksForHelp = (token: (typeof tokens)[number]): boolean =>
    token.kind === 'option' && token.name === 'help' && /^--?h/.test(args[token.index] ?? '');
  if (tokens.some(asksForHelp)) return undefined;
  const given = new Set<string>();
  const positionals: string[] = [];
  const options: Record<string, ParsedValues['options'][string]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (token.value === '')
        throw new UsageError('An argument is empty. If it comes from a variable, the variable is not set.');
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    if (option === undefined) throw unknownOption(args[token.index] ?? name, table, mayBeFile);
    given.add(name);
    const key = keyOf(name);
    if (option.value === undefined) {
      if (value !== undefined) throw new UsageError(`--${name} takes no value. Remove ${quoted(`=${value}`)}.`);
      options[key] = !name.startsWith('no-');
    } else {
      if (value !== undefined && !token.inlineValue && isOption(value, table)) {
        throw new UsageError(
          `--${name} needs a value, but ${shortened(value)} follows. To pass that, write --${name}=${shortened(value)}.`,
        );
      }
      const before = options[key];
      const checked = checkedValue(name, option, value);
      options[key] = option.repeatable ? [...(Array.isArray(before) ? before : []), String(checked)] : checked;
    }
  }
  checkTogether(given, table);
  return { positionals, options };
};
