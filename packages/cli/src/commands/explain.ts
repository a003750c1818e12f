import { type AnyCode, explanations, meanings } from '@referral-kit/codes/explanations';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf } from '@referral-kit/command-line/option';
import { UsageError } from '@referral-kit/command-line/usage';
import { stdout } from '@referral-kit/files/streams';
import { nearest, quoted } from '@referral-kit/text';
import { exampleText, page } from '../explain/page.ts';
import { formatOption } from '../options/format.ts';
import { streamOutput } from '../reporters/open.ts';

type Flags = OptionsOf<typeof formatOption & typeof commonOptions>;

const all = Object.keys(meanings) as AnyCode[];

const codeOf = (text: string): AnyCode => {
  const known = all.find((code) => code === text) ?? all.find((code) => code.split('/')[1] === text);
  if (known !== undefined) return known;
  const [suggested] = nearest(text, all, 1);
  const hint = suggested === undefined ? '' : ` Did you mean ${suggested}?`;
  throw new UsageError(`Unknown code ${quoted(text)}.${hint} "referral-kit explain" lists all codes.`);
};

const data = (code: AnyCode): object => {
  const { why, fix, failing, passing } = explanations[code];
  return { code, means: meanings[code], why, fix, failing: exampleText(failing), passing: exampleText(passing) };
};

const list = (): string => {
  const width = Math.max(...all.map((code) => code.length));
  return all.map((code) => `${code.padEnd(width)}  ${meanings[code]}\n`).join('');
};

/**
 * Explains a code, or lists every code.
 *
 * @returns the exit status
 * @throws {UsageError} for an unknown code
 */
const explain = (text: string | undefined, { format, color }: Flags): number => {
  const code = text === undefined ? undefined : codeOf(text);
  const output = streamOutput(stdout, color);
  if (format === 'json') {
    const found = code === undefined ? all.map(data) : data(code);
    output.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    output.write(code === undefined ? list() : page(code, meanings[code], explanations[code], output.color));
  }
  return 0;
};

export const command: Command = defineCommand({
  arguments: [{ name: 'code', suggestions: () => all, help: 'Code from a report, such as `catalog/unknown-id`' }],
  options: formatOption,
  details: ['Without a code, lists all codes and what they mean.'],
  examples: [
    'referral-kit explain',
    'referral-kit explain schema/not-in-enum',
    'referral-kit explain not-in-enum --format json',
  ],
  statuses: { valid: 'It was printed' },
  run: ({ code }, options) => explain(code, options),
});
