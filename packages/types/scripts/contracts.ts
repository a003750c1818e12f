import { defaultRevision, profiles, type Revision, revisions } from '@referral-kit/codegen';
import { header } from '@referral-kit/codegen/write';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the types of a revision and profile are imported as. */
const moduleName = (index: number, profile: string): string => `${upperFirst(profile)}${index}`;

const importsOf = ({ name }: Revision, index: number): string[] =>
  profiles.map(
    (profile) =>
      `import type * as ${moduleName(index, profile)} from './${name}/${profile === 'strict' ? '' : `${profile}/`}index.ts';\n`,
  );

const profileOf = (types: readonly string[], profile: string, module: string): string =>
  `    ${profile}: {\n${types.map((type) => `      ${type}: ${module}.${type};\n`).join('')}    };\n`;

const revisionOf = ({ name, types }: Revision, index: number): string =>
  `  '${name}': {\n${profiles.map((profile) => profileOf(types, profile, moduleName(index, profile))).join('')}  };\n`;

/** @returns the module that names the type of every documented type, by revision, profile and name. */
export const contractsText = (): string => `${header('schemas/manifest.json')}
${revisions.flatMap(importsOf).join('')}
/** A revision of the contract. */
export type Revision = ${revisions.map(({ name }) => `'${name}'`).join(' | ')};

/** The revision that the packages' root exports stand for. */
export type DefaultRevision = '${defaultRevision}';

/** \`strict\` is what one writes; \`tolerant\` is what arrives from a live service. */
export type Profile = ${profiles.map((profile) => `'${profile}'`).join(' | ')};

/** Every documented type, by revision, profile and name. */
export interface DocumentTypes {
${revisions.map(revisionOf).join('')}}

/** The types that are documents by themselves, by revision. */
export interface MainTypes {
${revisions.map(({ name, documents }) => `  '${name}': ${documents.map((type) => `'${type}'`).join(' | ')};\n`).join('')}}

/** The name of a documented type: of any revision, unless one is given. */
export type TypeName<R extends Revision = Revision> = R extends Revision ? keyof DocumentTypes[R]['strict'] : never;

/** A documented type. */
export type DocumentOf<R extends Revision, P extends Profile, Name extends string> = R extends Revision
  ? P extends Profile
    ? Name extends keyof DocumentTypes[R][P]
      ? DocumentTypes[R][P][Name]
      : never
    : never
  : never;
`;
