import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, npmOutput } from '../../../scripts/packages/npm.ts';
import type { Packed } from '../../../scripts/packages/pack.ts';
import { linesOf } from '../../../scripts/packages/run.ts';
import { runNode, toolFile } from './tools.ts';

/** What there is beside the packed schemas, and what npm should make of it. */
interface Case {
  readonly what: string;
  /** The dependencies beside the schemas, with the folder of the tool that each is. */
  readonly beside: Readonly<Record<string, string>>;
  readonly isRefused: boolean;
}

const current = 'typebox-1.4';
const sinclair = '@sinclair/typebox';

const cases: readonly Case[] = [
  { what: '1.0', beside: { typebox: 'typebox-1.0' }, isRefused: true },
  { what: '0.34 under the name typebox', beside: { typebox: sinclair }, isRefused: true },
  { what: 'none', beside: {}, isRefused: false },
  { what: '1.4', beside: { typebox: current }, isRefused: false },
  { what: '1.4 and 0.34', beside: { typebox: current, [sinclair]: sinclair }, isRefused: false },
];

const program = `
import { Address } from '@referral-kit/schemas/typebox';
import { Check } from 'typebox/value';

const address = { addressLine1: '1 Quay', city: 'Oslo', country: 'NO' };
console.log(Check(Address, address), Check(Address, { ...address, country: 'no' }));
`;

const older = `
import { Value } from '@sinclair/typebox/value';
import { Type } from '@sinclair/typebox';

console.log(Value.Check(Type.String(), 'x'));
`;

/** Packs a tool: npm asks no folder which version it is. @returns what npm installs it from */
const packTool = async (tool: string, folder: string): Promise<string> => {
  const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, toolFile(tool)];
  return `file:${join(folder, (await npmOutput(words, { cwd: folder })).trim())}`;
};

const install = async (folder: string, { name, tarball }: Packed, { what, beside, isRefused }: Case): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const dependencies = { [name]: `file:${tarball}` };
  for (const [each, tool] of Object.entries(beside)) dependencies[each] = await packTool(tool, folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  const flags = ['--offline', '--loglevel=error', '--no-audit', '--no-fund', '--no-package-lock'];
  const ended = await npm(['install', ...flags], { cwd: folder });
  const told = linesOf(ended).join('\n');
  if (isRefused !== (ended.status !== 0))
    throw new Error(`npm with TypeBox ${what}: ended with ${ended.status}\n${told}`);
  if (isRefused && !(told.includes('ERESOLVE') && told.includes('peerOptional typebox@')))
    throw new Error(`npm with TypeBox ${what} does not say which one is expected\n${told}`);
};

const expectOutput = async (folder: string, text: string, output: string): Promise<void> => {
  writeFileSync(join(folder, 'program.js'), text);
  const written = (await runNode(['program.js'], { cwd: folder })).trim();
  if (written !== output) throw new Error(`expected ${output}, was ${written}`);
};

/** Installs the schemas beside TypeBox of several versions: an older one is refused, the package of 0.34 stands beside. */
export const checkTypebox = async (folder: string, packages: readonly Packed[]): Promise<string> => {
  const schemas = packages.find(({ name }) => name === '@referral-kit/schemas');
  if (!schemas) throw new Error('the schemas are not packed');
  for (const [index, each] of cases.entries()) {
    const project = join(folder, `typebox-${index}`);
    await install(project, schemas, each);
    if (each.isRefused) continue;
    if ('typebox' in each.beside) await expectOutput(project, program, 'true false');
    if ('@sinclair/typebox' in each.beside) await expectOutput(project, older, 'true');
  }
  return `${cases.filter(({ isRefused }) => isRefused).length} older versions refused, 0.34 beside`;
};
