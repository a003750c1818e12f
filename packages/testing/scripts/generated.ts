import { join } from 'node:path';
import { manifest } from '../../../scripts/contract.ts';
import type { Generated } from '../../../scripts/generated.ts';
import { withExports } from '../../../scripts/package-exports.ts';

type Manifest = typeof manifest;

const folder = join(import.meta.dirname, '..');
const header = '// Generated from the schemas; do not edit. To update it: npm run generate\n\n';

const typeNames = ({ revisions }: Manifest, revision: string): string[] =>
  (revisions[revision] ?? []).flatMap(({ kind, name, profile }) =>
    kind === 'type' && profile === 'strict' && name ? [name] : [],
  );

const union = (names: readonly string[]): string => names.map((name) => `\n  | '${name}'`).join('');

const revisionsModule = (all: Manifest): string => {
  const names = Object.keys(all.revisions);
  const imports = names.flatMap((revision, index) => [
    `import * as strict${index} from '@referral-kit/schemas/${revision}';`,
    `import * as tolerant${index} from '@referral-kit/schemas/${revision}/tolerant';`,
  ]);
  const entries = names.map(
    (revision, index) => `  '${revision}': { strict: strict${index}, tolerant: tolerant${index} },`,
  );
  const types = [...new Set(names.flatMap((revision) => typeNames(all, revision)))].sort();
  return `${header}${imports.join('\n')}

/** A revision of the contract. */
export type Revision =${union(names)};

/** \`strict\` is what one writes; \`tolerant\` is what arrives from a live service. */
export type Profile = 'strict' | 'tolerant';

/** A documented type. */
export type TypeName =${union(types)};

/** The revision that is meant unless told. */
export const defaultRevision: Revision = '${all.default}';

/** The emitted schemas, by revision and profile. */
export const revisions: Readonly<Record<Revision, Readonly<Record<Profile, Readonly<Record<string, unknown>>>>>> = {
${entries.join('\n')}
};
`;
};

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const documentsModule = (
  all: Manifest,
  revision: string,
): string => `${header}import type * as Strict from '@referral-kit/types/${revision}';
import type * as Tolerant from '@referral-kit/types/${revision}/tolerant';
import { type Documents, documents } from '../documents.ts';
${typeNames(all, revision)
  .map(
    (name) => `
/** @returns an arbitrary of valid \`${name}\` values of revision ${revision}. */
export const ${camelCase(name)}: Documents<Strict.${name}, Tolerant.${name}> = /* @__PURE__ */ documents('${name}', '${revision}');
`,
  )
  .join('')}`;

const names = Object.keys(manifest.revisions);

/** The root is for any revision, the default one unless told; every revision has a subpath for its types. */
const subpaths = new Map([
  ['.', 'index'],
  ...names.map((revision) => [`./${revision}`, `generated/${revision}`] as const),
  ['./sample', 'sample/index'],
  ['./shapes', 'shapes'],
]);

export const targets: readonly Generated[] = [
  {
    folder,
    owns: ['src/generated'],
    contents: async () =>
      new Map([
        ...names.map((revision) => [`src/generated/${revision}.ts`, documentsModule(manifest, revision)] as const),
        ['src/generated/default.ts', `${header}export * from './${manifest.default}.ts';\n`],
        ['src/generated/revisions.ts', revisionsModule(manifest)],
      ]),
  },
  { folder, owns: [], contents: async () => new Map([['package.json', withExports(folder, subpaths)]]) },
];
