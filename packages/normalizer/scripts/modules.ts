import { revisions } from '@referral-kit/codegen';
import type { Table } from '../src/table.ts';
import { correspondences, patchTable, tables } from './table.ts';

/** A table without the correspondences, which are modules of their own. */
type Own = Omit<Table, 'sides'>;

/** The correspondences that a revision has a part in: the revision that says it, and whether that is this one. */
const sidesOf = (revision: string): { later: string; isLater: boolean }[] =>
  [...correspondences].flatMap(([later, data]) =>
    later === revision || data.with === revision ? [{ later, isLater: later === revision }] : [],
  );

const imported = (index: number): string => `correspondence${index}`;

/** @returns the module of what a revision says of its members. */
export const tableModule = (table: Own): string => {
  const sides = sidesOf(table.revision);
  const imports = sides.map(
    ({ later, isLater }, index) =>
      `import { correspondence as ${imported(index)} } from '${isLater ? '.' : `../${later}`}/correspondence.ts';\n`,
  );
  const own = JSON.stringify(table, null, 1).replace(/\n\}$/, '');
  const listed = sides.map(({ isLater }, index) => `{ data: ${imported(index)}, isLater: ${isLater} }`).join(', ');
  return `import type { Table } from '../../table.ts';
${imports.join('')}
/** What revision ${table.revision} says of every member. */
export const table: Table = ${own},
 "sides": [${listed}]
};
`;
};

/** @returns the module of the guards of the types that objects in a document are of. */
export const guardsModule = ({ revision, types }: Own): string => {
  const titles = [...new Set(Object.values(types).map(({ title }) => title))];
  return `import {
${titles.map((title) => `  is${title},\n`).join('')}} from '@referral-kit/validator/${revision}/tolerant/guards';
import type { Guards } from '../../run/contract.ts';

/** Whether a value is of a type, for each type that objects in documents of revision ${revision} are of. */
export const guards: Guards = {
${titles.map((title) => `  ${title}: is${title},\n`).join('')}};
`;
};

/** @returns the entry point of one revision. */
export const entryModule = (revision: string): string => `import { normalizerOf } from '../../entry/normalize.ts';
import { patchNormalizerOf } from '../../entry/normalize-patch.ts';
import { guards } from './guards.ts';
import { table } from './table.ts';

export * from '../../entry/shared.ts';

/**
 * Brings a document into the spelling of revision ${revision}, as \`normalize\` of \`@referral-kit/normalizer\` does, held to
 * the validator that it is given: no other is loaded.
 *
 * @param input any value; it is not changed, and never makes this throw
 * @returns the document, every change, and what is still wrong; of the validator's type where \`ok\` is true
 * @throws {TypeError} without a validator, and for an unknown option
 * @throws {RangeError} for a validator of another revision
 *
 * @example
 * import { Referral } from '@referral-kit/validator/${revision}/tolerant';
 * const result = normalize(await response.json(), { validator: Referral });
 * if (result.ok) store(result.value);
 */
export const normalize: ReturnType<typeof normalizerOf> = /*#__PURE__*/ normalizerOf(table, guards);

/**
 * Brings a patch into the spelling of revision ${revision}, together with the referral that it is a patch of, as
 * \`normalizePatch\` of \`@referral-kit/normalizer\` does.
 *
 * @param before the referral as it arrived; it is not changed
 * @param patch the operations, which need not be valid
 * @returns both; neither ever makes this throw
 * @throws {TypeError} without a validator, and for an unknown option
 * @throws {RangeError} for a validator of another revision, or of anything but referrals
 */
export const normalizePatch: ReturnType<typeof patchNormalizerOf> = /*#__PURE__*/ patchNormalizerOf(table, guards);
`;

/** @returns the module of what is known of patches, whatever the revision of the document. */
export const patchModule = (): string => {
  const { revision } = patchTable;
  const [type = ''] = Object.keys(patchTable.values);
  const slug = revisions.find(({ name }) => name === revision)?.slug(type);
  const own = JSON.stringify(patchTable, null, 1).replace(/\n\}$/, '');
  return `import { ${type} as strict } from '@referral-kit/validator/${revision}/${slug}';
import { ${type} as tolerant } from '@referral-kit/validator/${revision}/tolerant/${slug}';
import type { Validators } from '../run/contract.ts';
import type { Table } from '../table.ts';

/** The type of patches; only the newest revision has one, and the patches of all are alike. */
export const patchType = '${type}';

/** What holds a patch to its type. */
export const patchValidators: Validators = { strict, tolerant };

/** What revision ${revision} says of the members of a patch. */
export const patchTable: Table = ${own},
 "sides": []
};
`;
};

/** @returns the module of all revisions. */
export const registryModule = (defaultRevision: string): string => {
  const each = (text: (revision: string, index: number) => string): string =>
    tables.map(({ revision }, index) => text(revision, index)).join('');
  const pairs = [...correspondences.keys()];
  return `import type { Guards } from '../run/contract.ts';
import type { CorrespondenceData, Table } from '../table.ts';
${each((revision, index) => `import { guards as guards${index} } from './${revision}/guards.ts';\nimport { table as table${index} } from './${revision}/table.ts';\n`)}${pairs.map((revision, index) => `import { correspondence as ${imported(index)} } from './${revision}/correspondence.ts';\n`).join('')}
/** The revision that is meant unless told. */
export const defaultRevision: string = '${defaultRevision}';

/** What every revision says of its members, oldest first. */
export const tables: readonly Table[] = [${tables.map((_, index) => `table${index}`).join(', ')}];

/** The guards of each revision. */
export const guardsOf: Readonly<Record<string, Guards>> = {
${each((revision, index) => `  '${revision}': guards${index},\n`)}};

/** How revisions correspond to earlier ones, by the name of the later one. */
export const correspondences: Readonly<Record<string, CorrespondenceData>> = {
${pairs.map((revision, index) => `  '${revision}': ${imported(index)},\n`).join('')}};
`;
};
