// Builds dist: the TypeBox source, and every emitted schema as a JavaScript module.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from '@referral-kit/codegen';

const folder = join(import.meta.dirname, '..');
const dist = join(folder, 'dist');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  revisions: Record<string, ManifestEntry[]>;
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const camel = (kind: string): string => kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const exportName = ({ kind, name }: ManifestEntry): string =>
  kind === 'bundle' ? `${name}Bundle` : (name ?? camel(kind));

/** The TypeBox definitions of a revision, each standing alone: no `$id` inside, so that other libraries may take them too. */
const writeTypeBox = async (revision: string): Promise<void> => {
  const source = `../../source/${revision}/index.js`;
  const values = (await import(join(dist, 'source', revision, 'index.js'))) as Record<string, unknown>;
  const names = Object.keys(values).filter((name) => typeof (values[name] as { $id?: unknown }).$id === 'string');
  const js = names.map((name) => `export const ${name} = /*#__PURE__*/ standalone(source.${name});`);
  const dts = names.map((name) => `export declare const ${name}: typeof source.${name};`);
  const imports = `import * as source from '${source}';\n`;
  const helper = `import { standalone } from '../../source/parts/standalone.js';\n`;
  write(join(dist, 'typebox', revision, 'index.js'), `${imports}${helper}${js.join('\n')}\n`);
  write(join(dist, 'typebox', revision, 'index.d.ts'), `${imports}${dts.join('\n')}\n`);
};

/** An index of the JSON files of one profile; the transition table, the spellings and the correspondence are next to strict. */
const writeIndex = (folderPath: string, entries: readonly ManifestEntry[]): void => {
  const js: string[] = [];
  const dts: string[] = [];
  for (const entry of entries) {
    const value = readFileSync(join(folder, entry.path), 'utf8').trim();
    const name = exportName(entry);
    js.push(`export const ${name} = ${value};`);
    dts.push(
      entry.$id === undefined
        ? `/** The emitted file ${entry.path}. */\nexport declare const ${name}: { readonly revision: string; ${shapes[entry.kind]} };`
        : `/** The emitted schema ${entry.$id}. */\nexport declare const ${name}: JsonSchema;`,
    );
  }
  write(join(dist, 'modules', folderPath, 'index.js'), `${js.join('\n')}\n`);
  const types = js.some((line) => line.startsWith('export const correspondence')) ? correspondenceType(folderPath) : '';
  write(join(dist, 'modules', folderPath, 'index.d.ts'), `${types}${schemaType}\n${dts.join('\n')}\n`);
};

/** The import of the type of a correspondence, from the declarations of the source. */
const correspondenceType = (folderPath: string): string =>
  `import type { Correspondence } from '${'../'.repeat(folderPath.split('/').length + 1)}source/parts/correspondence.js';\n`;

const schemaType = `/** A JSON Schema (2020-12) with an identity. */
export interface JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly [keyword: string]: unknown;
}`;

const practice =
  'readonly practice: { readonly initial: readonly string[]; readonly states?: readonly { readonly status: string; readonly substatus: string; readonly code: string }[]; readonly reasons?: Readonly<Record<string, readonly string[]>> };';

/** The members of what a file that is no schema holds, in addition to the revision. */
const shapes: Readonly<Record<string, string>> = {
  transitions: `readonly transitions: Readonly<Record<string, { readonly status: readonly string[]; readonly substatus: readonly string[] }>>; ${practice}`,
  'registration-transitions': `readonly transitions: Readonly<Record<string, { readonly label: string; readonly wire: string | null; readonly status: readonly string[] }>>; ${practice}`,
  spellings: 'readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;',
  correspondence: 'readonly correspondence: Correspondence;',
};

rmSync(dist, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' });
for (const [revision, entries] of Object.entries(manifest.revisions)) {
  await writeTypeBox(revision);
  writeIndex(
    revision,
    entries.filter((entry) => entry.profile !== 'tolerant'),
  );
  writeIndex(
    `${revision}/tolerant`,
    entries.filter((entry) => entry.profile === 'tolerant'),
  );
}
copyFileSync(join(folder, '../LICENSE'), join(folder, 'LICENSE'));
