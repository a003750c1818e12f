import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../../../scripts/packages/entries.ts';
import type { Packed } from '../../../scripts/packages/pack.ts';
import { linesOf, run } from '../../../scripts/packages/run.ts';
import { readManifest } from '../../../scripts/packages/workspace.ts';
import { toolFile } from './tools.ts';

const { devDependencies = {} } = readManifest(join(import.meta.dirname, '..'));

/** The versions of TypeScript that are tried, oldest first: those that this folder's `package.json` lists. */
export const versions: readonly string[] = Object.keys(devDependencies)
  .filter((name) => name.startsWith('typescript-'))
  .map((name) => name.slice('typescript-'.length))
  .sort();

/** How people compile. */
const settings = {
  'nodenext, strict': { module: 'nodenext', moduleResolution: 'nodenext', strict: true },
  'bundler, strict': { module: 'esnext', moduleResolution: 'bundler', strict: true, exactOptionalPropertyTypes: true },
  'node16, not strict': { module: 'node16', moduleResolution: 'node16', strict: false },
} as const;

/** Uses types across packages, so that they have to mean something and not just parse. */
const uses = `
import { checkPatch } from '@referral-kit/lifecycle/updates';
import { normalize } from '@referral-kit/normalizer';
import { Referral, type Issue } from '@referral-kit/validator';
import { parseJson, validateJson } from '@referral-kit/validator/json';

const result = Referral.validate({});
const codes: string[] = (result.issues ?? []).map(({ code }) => code);
let id: string | undefined;
if (result.ok === true) id = result.value.id;
const read = validateJson(Referral, '{}');
const line: number | undefined = read.issues?.[0]?.range.line;
const normal = normalize({}, { revision: '2022-04-21', type: 'Referral' });
if (normal.ok === true) id = normal.value.id;
const issue: Issue | undefined = result.issues?.[0];
const checked = checkPatch({}, []);
export const used = [id, codes, line, issue, checked.ok, parseJson('[]').ok];
// @ts-expect-error there is no such member
result.isOk;
`;

/**
 * Compiles a module that imports every entry of the packages, their declarations included.
 *
 * @returns the settings it compiles with
 * @throws {Error} with what the compiler says, of the packages or of the module
 */
export const checkCompiler = async (version: string, project: string, packages: readonly Packed[]): Promise<string> => {
  const specifiers = packages
    .flatMap(({ manifest, files }) => entriesOf(manifest, files))
    .filter(({ types }) => types !== undefined)
    .map(({ specifier }) => specifier);
  const imports = specifiers.map((specifier, index) => `import type * as m${index} from '${specifier}';`);
  const used = specifiers.map((_, index) => `typeof m${index}`);
  writeFileSync(join(project, 'every.ts'), `${imports.join('\n')}\nexport type All = [${used.join(', ')}];\n`);
  writeFileSync(join(project, 'uses.ts'), uses);
  const faults: string[] = [];
  for (const [name, setting] of Object.entries(settings)) {
    const config = `tsconfig.${version}.${name.replaceAll(/\W+/g, '-')}.json`;
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      noEmit: true,
      skipLibCheck: false,
      ...setting,
    };
    writeFileSync(join(project, config), JSON.stringify({ files: ['every.ts', 'uses.ts'], compilerOptions }));
    const tsc = toolFile(`typescript-${version}/bin/tsc`);
    const ended = await run(process.execPath, [tsc, '--pretty', 'false', '-p', config], {
      cwd: project,
      timeout: 300_000,
    });
    if (ended.status !== 0) faults.push(`${name}:`, ...linesOf(ended).slice(0, 10));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.keys(settings).join('; ');
};
