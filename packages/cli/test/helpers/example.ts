import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content, Example } from '@referral-kit/codes/explanation';
import { main } from '../../src/main.ts';
import { folder, type Report } from './cli.ts';

/** What an example came to. */
interface Outcome {
  readonly status: number;
  /** Of every fault and warning that is not accepted, each once. */
  readonly codes: readonly string[];
}

const lay = (path: string, content: Content): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string') writeFileSync(path, content);
  else if ('link' in content) symlinkSync(content.link, path);
  else writeFileSync(path, Buffer.from(content.bytes.replaceAll(' ', ''), 'hex'));
};

const called = async (example: Extract<Example, { call: string }>): Promise<Outcome> => {
  const [name = '', method] = example.call.split('.');
  const exported = ((await import(example.from)) as Record<string, unknown>)[name] as object;
  const holder = method === undefined ? { call: exported } : exported;
  const call = Reflect.get(holder, method ?? 'call') as (...values: unknown[]) => Record<string, { code: string }[]>;
  // The arguments are JavaScript that this repository holds.
  const result = call(...example.arguments.map((text) => new Function(`return (${text});`)() as unknown));
  const found = [...(result.issues ?? []), ...(result.warnings ?? [])];
  return { status: result.issues === undefined ? 0 : 1, codes: [...new Set(found.map(({ code }) => code))] };
};

/** Does what an example says, in this process. */
export const run = async (example: Example): Promise<Outcome> => {
  if ('call' in example) return called(example);
  const before = process.cwd();
  const path = folder();
  for (const [name, content] of Object.entries(example.files)) lay(join(path, name), content);
  const [program, ...words] = example.command.split(' ');
  if (program !== 'referral-kit') throw new Error(`${program} is not the command`);
  try {
    process.chdir(path);
    const status = await main([...words, '--reporter', 'json=report/report.json']);
    const { results } = JSON.parse(readFileSync('report/report.json', 'utf8')) as Report;
    const counted = results.flatMap(({ issues }) => issues.filter(({ accepted }) => accepted === undefined));
    return { status, codes: [...new Set(counted.map(({ code }) => code))] };
  } finally {
    process.chdir(before);
  }
};
