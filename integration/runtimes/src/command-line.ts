import { linesOf, run } from '../../../scripts/packages/run.ts';
import type { Conformance } from '../suite/verdict.ts';
import { binaryOf, nodeBinary, nodeMajors } from './binaries.ts';
import type { Absent, Runtime } from './runtime.ts';
import { versionOf } from './version.ts';

/** A runtime that runs a file. */
interface CommandLine {
  readonly name: string;
  readonly binary: string | undefined;
  readonly flags: readonly string[];
  readonly forbidsCode: boolean;
}

const noCode = '--disallow-code-generation-from-strings';
const denoFlags = ['--no-lock', '--no-remote', '--no-prompt', '--node-modules-dir=manual', '--allow-read=.'];

const all = (): CommandLine[] => [
  ...nodeMajors.map((major) => ({
    name: `Node ${major}`,
    binary: nodeBinary(major),
    flags: [noCode],
    forbidsCode: true,
  })),
  { name: 'Bun', binary: binaryOf('bun', 'bin/bun'), flags: ['--no-install'], forbidsCode: false },
  {
    name: 'Deno',
    binary: binaryOf('deno', 'deno'),
    flags: ['run', ...denoFlags, `--v8-flags=${noCode}`],
    forbidsCode: true,
  },
];

const start = async ({ name, binary, flags, forbidsCode }: CommandLine): Promise<Runtime | Absent> => {
  if (!binary) return { name, why: `no package holds it for ${process.platform} on ${process.arch}` };
  return {
    name,
    forbidsCode,
    version: await versionOf(binary),
    run: async ({ folder }) => {
      const env = { DENO_DIR: `${folder}/.deno`, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };
      const ended = await run(binary, [...flags, 'process.ts'], { cwd: folder, env, timeout: 60_000 });
      if (ended.status !== 0) throw new Error(linesOf(ended).join('\n'));
      return JSON.parse(ended.stdout) as Conformance;
    },
  };
};

/** @returns Node in each major version, Bun and Deno. */
export const commandLines = (): Promise<(Runtime | Absent)[]> => Promise.all(all().map(start));
