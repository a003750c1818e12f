import type { Schema } from '@referral-kit/codegen';
import { stringLiteral } from '@referral-kit/codegen/write';
import { declare, doc } from './declare.ts';

/** What the description says of each value, in lines such as "- `New`: not decided yet." */
const meanings = (description: string): Map<string, string> =>
  new Map(
    [...description.matchAll(/^- `(.+?)`: (.)(.*)$/gm)].map(([, value = '', first = '', rest]) => [
      value,
      first.toUpperCase() + rest,
    ]),
  );

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const key = (value: string): string => (/^[A-Za-z_$][\w$]*$/.test(value) ? value : stringLiteral(value));
const braces = (members: readonly string[]): string => `{\n${members.map(indented).join('')}}`;

const declarePositions = (title: string, values: readonly string[]): string => {
  const types = [
    ...values.map((value, at) => `${doc(`Position of \`${value}\`.`)}readonly ${key(value)}: ${at};\n`),
    ...values.map((value, at) => `${doc(`Value at position ${at}.`)}readonly ${at}: ${stringLiteral(value)};\n`),
    `${doc('Value at a position, if there is one.')}readonly [position: number]: ${title} | undefined;\n`,
  ];
  const pairs = values.flatMap((value, at) => [`${key(value)}: ${at},\n`, `${at}: ${stringLiteral(value)},\n`]);
  return `${doc(
    `Documented positions of the values, counted from 0, and the values at these positions:\n` +
      `\`${title}Position.${values[1]} === 1\` and \`${title}Position[1] === '${values[1]}'\`.`,
  )}export const ${title}Position: ${braces(types)} = ${braces(pairs)};\n`;
};

/**
 * @param positions whether the values have documented positions
 * @returns the declarations of an enumeration: the type, its values by name, and their positions both ways
 */
export const declareEnumeration = async (schema: Schema, positions: boolean): Promise<string[]> => {
  const title = schema.title as string;
  const values = schema.enum ?? [];
  const said = meanings(schema.description ?? '');
  const valued = values.map((value) => `${doc(said.get(value) ?? value)}${key(value)}: ${stringLiteral(value)},\n`);
  return [
    await declare(schema),
    `${doc(`Every {@link ${title}}, by its own name.`)}export const ${title} = ${braces(valued)} as const;\n`,
    ...(positions ? [declarePositions(title, values)] : []),
  ];
};
