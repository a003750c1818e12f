import { alternatives, quoted } from '@referral-kit/text';
import type { Argument, ParsedValues } from '../command.ts';
import { oneOf, UsageError } from '../usage.ts';

/** @returns how an argument is written in the help: `<name>` for one that is required, `[name]` for one that is not. */
export const argumentText = ({ name, isRequired, isVariadic }: Argument): string => {
  const text = `${name}${isVariadic ? '...' : ''}`;
  return isRequired ? `<${text}>` : `[${text}]`;
};

/** @throws {UsageError} for an argument that is missing, empty, or none of the choices */
const check = ({ name, isRequired, choices }: Argument, values: readonly string[]): void => {
  const expected = choices === undefined ? '' : ` Expected ${alternatives(choices)}.`;
  if (isRequired && values.length === 0) throw new UsageError(`The argument <${name}> is missing.${expected}`);
  if (values.includes('')) throw new UsageError(`An argument for ${name} is empty.${expected}`);
  if (choices !== undefined) for (const value of values) oneOf(name, value, choices);
};

/**
 * Gives every argument of a command its value.
 *
 * @param positionals what is left of the words without the options
 * @throws {UsageError} for too few or too many of them, or one that makes no sense
 */
export const parseArguments = (positionals: readonly string[], all: readonly Argument[]): ParsedValues['args'] => {
  const surplus = all.at(-1)?.isVariadic ? undefined : positionals[all.length];
  if (surplus !== undefined) {
    const takes = all.length === 0 ? 'none' : all.map(argumentText).join(' ');
    throw new UsageError(`Unexpected argument ${quoted(surplus)}. Expected ${takes}.`);
  }
  const values = all.map(({ isVariadic }, at) => positionals.slice(at, isVariadic ? undefined : at + 1));
  for (const [at, argument] of all.entries()) check(argument, values[at] ?? []);
  return Object.fromEntries(all.map(({ name, isVariadic }, at) => [name, isVariadic ? values[at] : values[at]?.[0]]));
};
