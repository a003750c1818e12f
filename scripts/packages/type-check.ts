import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, run } from './run.ts';
import { root } from './workspace.ts';

/** One way in which users compile. */
export interface Setting {
  readonly moduleResolution: 'nodenext' | 'bundler';
  readonly exactOptionalPropertyTypes: boolean;
}

/** Every way in which the consumer is type-checked. */
export const settings: readonly Setting[] = (['nodenext', 'bundler'] as const).flatMap((moduleResolution) =>
  [true, false].map((exactOptionalPropertyTypes) => ({ moduleResolution, exactOptionalPropertyTypes })),
);

/** @returns a setting in a few words. */
export const describeSetting = ({ moduleResolution, exactOptionalPropertyTypes }: Setting): string =>
  `${moduleResolution}${exactOptionalPropertyTypes ? ', exact optional members' : ''}`;

const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** @returns what the compiler of this workspace says of files in a project, declarations of packages included. */
export const typeFaults = async (project: string, files: readonly string[], setting: Setting): Promise<string[]> => {
  const { moduleResolution, exactOptionalPropertyTypes } = setting;
  const compilerOptions = {
    module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution,
    target: 'es2023',
    lib: ['es2024'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = `tsconfig.${moduleResolution}.${exactOptionalPropertyTypes}.json`;
  writeFileSync(join(project, config), JSON.stringify({ files, compilerOptions }, null, 2));
  const words = [tsc, '--pretty', 'false', '-p', config];
  const ended = await run(process.execPath, words, { cwd: project, timeout: 600_000 });
  return ended.status === 0 ? [] : linesOf(ended);
};
