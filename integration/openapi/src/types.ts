import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiDescription, revisions } from '@referral-kit/codegen';
import { linesOf, run } from '../../../scripts/packages/run.ts';
import { root } from '../../../scripts/packages/workspace.ts';
import { descriptions, installed } from './project.ts';
import { runTool } from './tools.ts';

// What a generator of types makes of a component has to be the type that the package of types has: each can be given
// where the other is expected.

const documentsOf = (revision: string): readonly string[] =>
  revisions.find(({ name }) => name === revision)?.documents ?? [];

const slug = ({ path }: ApiDescription): string => path.replaceAll(/[^a-z0-9]+/g, '-').replace(/-json$/, '');

const generators: Readonly<
  Record<string, (input: string, output: string, project: string) => Promise<(name: string) => string>>
> = {
  'openapi-typescript': async (input, output, project) => {
    await runTool('openapi-typescript', [input, '-o', `${output}.ts`], project);
    return (name) => `import('./${output}.ts').components['schemas']['${name}']`;
  },
  'openapi-ts': async (input, output, project) => {
    await runTool('openapi-ts', ['-i', input, '-o', output, '-p', '@hey-api/typescript', '--no-log-file'], project);
    return (name) => `import('./${output}/types.gen.ts').${name}`;
  },
};

const compilerOptions = {
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2023',
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  noEmit: true,
};

/** @returns the names of the generators of types. */
export const typeGenerators: readonly string[] = Object.keys(generators);

/**
 * Generates types from every published OpenAPI document, and compares those of documents with `@referral-kit/types`.
 *
 * @throws {Error} with what the generator or the compiler says
 */
export const checkTypes = async (generator: string, project: string): Promise<string> => {
  const files = descriptions('openapi-3.1', 'openapi-3.0');
  const lines: string[] = [];
  for (const file of files) {
    const output = `${generator}-${slug(file)}`;
    const typeOf = await generators[generator]?.(installed(file), output, project);
    const types = `@referral-kit/types/${file.revision}${file.profile === 'strict' ? '' : '/tolerant'}`;
    for (const name of documentsOf(file.revision)) {
      const [theirs, ours] = [typeOf?.(name), `import('${types}').${name}`];
      lines.push(`(value: ${theirs}): ${ours} => value,`, `(value: ${ours}): ${theirs} => value,`);
    }
  }
  const source = `compare-${generator}.ts`;
  writeFileSync(join(project, source), `export const same = [\n${lines.join('\n')}\n];\n`);
  const config = `tsconfig.${generator}.json`;
  writeFileSync(join(project, config), JSON.stringify({ files: [source], compilerOptions }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const ended = await run(process.execPath, [tsc, '--pretty', 'false', '-p', config], { cwd: project });
  if (ended.status !== 0) throw new Error(linesOf(ended).slice(0, 20).join('\n'));
  return `${files.length} documents, ${lines.length / 2} types as @referral-kit/types has them`;
};
