import { join } from 'node:path';
import { defaultRevision, type Revision, revisions } from '@referral-kit/codegen';
import { type Generated, header, withExports } from '@referral-kit/codegen/write';

const folder = join(import.meta.dirname, '..');
const note = `${header('the schemas')}\n`;

const names = revisions.map(({ name }) => name);

const revisionsModule = (): string => {
  const imports = names.flatMap((revision, index) => [
    `import * as strict${index} from '@referral-kit/schemas/${revision}';`,
    `import * as tolerant${index} from '@referral-kit/schemas/${revision}/tolerant';`,
  ]);
  const entries = names.map(
    (revision, index) => `  '${revision}': { strict: strict${index}, tolerant: tolerant${index} },`,
  );
  const lists = revisions.map(
    ({ name: revision, types }) => `  '${revision}': [${types.map((name) => `\n    '${name}',`).join('')}\n  ],`,
  );
  return `${note}${imports.join('\n')}
import type { DefaultRevision, Profile, Revision, TypeName } from '@referral-kit/types/contracts';

export type {
  DefaultRevision,
  DocumentOf,
  DocumentTypes,
  Profile,
  Revision,
  TypeName,
} from '@referral-kit/types/contracts';

/** Both profiles. */
export const profiles: readonly Profile[] = ['strict', 'tolerant'];

/** The revision that is used unless another is given. */
export const defaultRevision: DefaultRevision = '${defaultRevision}';

/** The names of the documented types, by revision. */
export const typeNames: { readonly [R in Revision]: readonly TypeName<R>[] } = {
${lists.join('\n')}
};

/** The emitted schemas, by revision and profile. */
export const revisions: Readonly<Record<Revision, Readonly<Record<Profile, Readonly<Record<string, unknown>>>>>> = {
${entries.join('\n')}
};
`;
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** @returns the module of one revision, with a function for every documented type. */
const typesModule = (
  { name: revision, types }: Revision,
  { imports, doc, of, more }: { imports: string; doc: string; of: [type: string, make: string]; more: string },
): string => `${note}import type * as Strict from '@referral-kit/types/${revision}';
import type * as Tolerant from '@referral-kit/types/${revision}/tolerant';
${imports}
${types
  .map(
    (name) => `
/** @returns ${doc.replace('TYPE', `\`${name}\``)} of revision ${revision} */
export const ${lowerFirst(name)}: ${of[0]}<Strict.${name}, Tolerant.${name}> = /* @__PURE__ */ ${of[1]}('${name}', '${revision}');
`,
  )
  .join('')}${more}`;

const arbitrariesModule = (revision: Revision): string =>
  typesModule(revision, {
    imports: `import { type Documents, documents } from '../documents.ts';
import { type Histories, histories, type IllegalHistories, illegalHistories } from '../histories/histories.ts';
import { type Patches, patches } from '../patches/arbitrary.ts';
import { type WireSpellings, wireSpellings } from '../wire/arbitrary.ts';`,
    doc: 'an arbitrary of valid TYPE values',
    of: ['Documents', 'documents'],
    more: `
/** @returns an arbitrary of the lives of referrals, every step of which is legal */
export const history: Histories<Strict.Referral> = /* @__PURE__ */ histories('${revision.name}');

/** @returns an arbitrary of the lives of referrals with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistories<Strict.Referral> = /* @__PURE__ */ illegalHistories('${revision.name}');

/** @returns an arbitrary of JSON Patches that the service takes */
export const patch: Patches<Strict.Referral> = /* @__PURE__ */ patches('${revision.name}');

/** @returns an arbitrary of valid referrals, each beside the same one in a spelling that arrives */
export const wireSpelling: WireSpellings<Strict.Referral> = /* @__PURE__ */ wireSpellings('${revision.name}');
`,
  });

const factoriesModule = (revision: Revision): string =>
  typesModule(revision, {
    imports: `import { type Factory, factory } from '../../factories/factory.ts';
import { type HistoryFactory, historyFactory, type IllegalHistoryFactory, illegalHistoryFactory } from '../../factories/history.ts';
import { type PatchFactory, patchFactory } from '../../factories/patch.ts';
import { type WireSpelling, wireSpellingOf } from '../../factories/wire.ts';`,
    doc: 'a new, valid TYPE',
    of: ['Factory', 'factory'],
    more: `
/** @returns the life of one referral, oldest snapshot first, every step of which is legal */
export const history: HistoryFactory<Strict.Referral> = /* @__PURE__ */ historyFactory('${revision.name}');

/** @returns the life of one referral with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistoryFactory<Strict.Referral> = /* @__PURE__ */ illegalHistoryFactory('${revision.name}');

/** @returns a JSON Patch that the service takes */
export const patch: PatchFactory<Strict.Referral> = /* @__PURE__ */ patchFactory('${revision.name}');

/** @returns a copy of a document, spelled as documents arrive from a live service */
export const wireSpelling: WireSpelling<Strict.Referral> = /* @__PURE__ */ wireSpellingOf('${revision.name}');
`,
  });

/** The root is for any revision, the default one unless told otherwise; every revision has a subpath for its types. */
const subpaths = new Map([
  ['.', 'index'],
  ...names.map((revision) => [`./${revision}`, `generated/${revision}`] as const),
  ['./factories', 'factories/index'],
  ...names.map((revision) => [`./factories/${revision}`, `generated/factories/${revision}`] as const),
  ['./fixture-files', 'fixture-files'],
  ['./fixtures', 'fixtures/index'],
  ['./jest', 'jest'],
  ['./matchers', 'matchers/index'],
  ['./sample', 'sample/index'],
  ['./shapes', 'shapes'],
  ['./vitest', 'vitest'],
]);

export const targets: readonly Generated[] = [
  {
    folder,
    owns: ['src/generated'],
    contents: async () =>
      new Map([
        ...revisions.flatMap((revision) => [
          [`src/generated/${revision.name}.ts`, arbitrariesModule(revision)] as const,
          [`src/generated/factories/${revision.name}.ts`, factoriesModule(revision)] as const,
        ]),
        ['src/generated/factories/default.ts', `${note}export * from './${defaultRevision}.ts';\n`],
        ['src/generated/default.ts', `${note}export * from './${defaultRevision}.ts';\n`],
        ['src/generated/revisions.ts', revisionsModule()],
      ]),
  },
  { folder, owns: [], contents: async () => new Map([['package.json', withExports(folder, subpaths)]]) },
];
