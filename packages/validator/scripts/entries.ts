import { type Profile, profiles, type Revision } from '@referral-kit/codegen';
import { skipOf } from './bytes.ts';
import { resolve } from './resolve.ts';

/** The entry points of a revision: what each is called below its folder, and its subpath in the package. */
const entryPoints: readonly (readonly [subpath: string, module: string])[] = [
  ['', 'index'],
  ['/guards', 'guards'],
  ['/bytes', 'bytes'],
  ['/tolerant', 'tolerant'],
  ['/tolerant/guards', 'tolerant-guards'],
  ['/tolerant/bytes', 'tolerant-bytes'],
];

/** The subpaths whose validators carry descriptions, but for browsers, where size counts. */
const documentedPoints = ['', '/tolerant'];

/** @returns the subpaths of one revision whose validators carry descriptions, with the module that has them. */
export const documentedSubpathsOf = (revision: string): (readonly [subpath: string, module: string])[] =>
  entryPoints
    .filter(([subpath]) => documentedPoints.includes(subpath))
    .map(([subpath, module]) => [subpath, `compiled/${revision}/entries/documented-${module}`]);

/** @returns the subpaths of one revision, or of the root, with the module that each leads to. */
export const subpathsOf = (revision?: string): (readonly [subpath: string, module: string])[] =>
  entryPoints.map(([subpath, module]) => [
    subpath,
    revision === undefined ? module : `compiled/${revision}/entries/${module}`,
  ]);

/** @returns the subpaths of what ajv compiles of a revision, below that of the revision, with the module that each leads to. */
export const ajvSubpathsOf = (revision: string): (readonly [subpath: string, module: string])[] =>
  profiles.map((profile) => [profile === 'strict' ? '' : `/${profile}`, `compiled/${revision}/ajv/${profile}`]);

/** The types that have functions of their own beside their validators. */
const named = { list: 'Referral', event: 'ReferralEvent' };

/** The types that have an entry point of their own, for programs that start fast. */
const alone: readonly string[] = [named.event, 'ReferralPatch'];

const aloneIn = (revision: Revision): string[] => alone.filter((type) => revision.types.includes(type));

/** @returns the subpaths of the entry points of one type alone, of those that a revision has. */
export const aloneSubpathsOf = (revision: Revision): (readonly [subpath: string, module: string])[] =>
  aloneIn(revision).flatMap((type) =>
    profiles.map((profile) => {
      const name = revision.slug(type);
      const [below, before] = profile === 'strict' ? ['', ''] : [`/${profile}`, `${profile}-`];
      return [`${below}/${name}`, `compiled/${revision.name}/entries/${before}${name}`] as const;
    }),
  );

const validatorFrom = (revision: Revision, profile: Profile, type: string): string =>
  `import { ${type} } from './${profile}/${revision.slug(type)}.ts';\n`;

/** The module that takes lists apart; of a revision without referrals there is none. */
const listModule = (revision: Revision, profile: Profile): string | undefined =>
  revision.types.includes(named.list)
    ? `import { type ListSplitter, listSplitter } from '../../list/split.ts';
${validatorFrom(revision, profile, named.list)}/**
 * Takes a list of referrals apart and judges each by itself: an array, or an object with the records in \`value\` or
 * \`items\`. One record that is not valid leaves the others alone. Never throws; changes nothing.
 *
 * @example
 * const { values, invalid } = splitList(await response.json());
 * for (const { pointer, issues } of invalid) console.warn(pointer, issues);
 */
export const splitList: ListSplitter<${named.list}> = /*#__PURE__*/ listSplitter(${named.list});
`
    : undefined;

/** The module that gives events to their handlers; of a revision without events there is none. */
const eventModule = (revision: Revision, profile: Profile): string | undefined => {
  if (!revision.types.includes(named.event)) return undefined;
  const { properties = {} } = resolve(revision, revision.schema(named.event, 'strict'));
  const names = properties.EventName?.enum?.map((name) => JSON.stringify(name)) ?? [];
  return `import { type EventRouter, eventRouter } from '../../event/router.ts';
${validatorFrom(revision, profile, named.event)}/**
 * Makes what validates the events of a webhook and gives each to the handler of its name, or to \`default\`.
 *
 * @param handlers functions by the name of the event
 * @returns what takes an event as it arrived, parsed; it throws only what a handler throws
 * @throws {TypeError} for a handler that is not a function, and for an unknown event
 * @example
 * const take = onReferralEvent({
 *   'referral-created': ({ ResourceUri }) => fetchReferral(ResourceUri),
 *   default: ({ EventName }) => console.log(EventName),
 * });
 * const { ok, issues } = take(await request.json());
 */
export const onReferralEvent: EventRouter<${named.event}, ${names.join(' | ')}> = /*#__PURE__*/ eventRouter(${named.event}, [${names.join(', ')}]);
`;
};

const exportsFrom = (...modules: readonly string[]): string =>
  modules.map((module) => `export * from '${module}';\n`).join('');

/** What goes with the validators of every entry point. */
const shared = '../../../shared.ts';

/** The modules of one profile that entry points are made of, and its entry points. */
const profileModules = (revision: Revision, profile: Profile): (readonly [path: string, text: string])[] => {
  const [list, event] = [listModule(revision, profile), eventModule(revision, profile)];
  const [strict, before] = [profile === 'strict', profile === 'strict' ? '' : `${profile}-`];
  const functions = [...(list ? [`../${profile}-list.ts`] : []), ...(event ? [`../${profile}-event.ts`] : [])];
  const main = strict ? 'index' : profile;
  return [
    ...(list ? [[`${profile}-list.ts`, list] as const] : []),
    ...(event ? [[`${profile}-event.ts`, event] as const] : []),
    [`entries/${main}.ts`, exportsFrom(shared, ...functions, `../${profile}.ts`)],
    [`entries/documented-${main}.ts`, exportsFrom(shared, ...functions, `../documented-${profile}.ts`)],
    [`entries/${before}guards.ts`, exportsFrom(`../${profile}-guards.ts`)],
    [
      `entries/${before}bytes.ts`,
      `${exportsFrom(shared, `../${profile}-bytes-validators.ts`)}export type { BytesValidator } from '../../../with-bytes.ts';\n`,
    ],
    ...aloneIn(revision).map((type) => {
      const slug = revision.slug(type);
      const own = type === named.event ? [`../${profile}-event.ts`] : [];
      return [`entries/${before}${slug}.ts`, exportsFrom(shared, ...own, `../${profile}/${slug}.ts`)] as const;
    }),
  ];
};

/** @returns the entry points of a revision: validators with all that goes with them, the same with checks of bytes, guards alone, and single types alone. */
export const entryModules = (revision: Revision): Map<string, string> =>
  new Map(profiles.flatMap((profile) => profileModules(revision, profile)));

/** @returns the modules behind the root exports, which stand for the default revision. */
export const rootModules = (revision: string): Map<string, string> =>
  new Map(
    entryPoints.map(([, module]) => [`${module}.ts`, `export * from './${revision}/entries/${module}.ts';\n`] as const),
  );

/** @returns the module that finds a validator by the names of its revision, profile and type. */
export const registryModule = (revisions: readonly Revision[], defaultRevision: string): string => {
  const constants = revisions.flatMap((revision, index) =>
    profiles.map((profile) => ({ name: `${profile}${index}`, from: `./${revision.name}/${profile}.ts` })),
  );
  const table = revisions.map(
    (revision, index) =>
      `  '${revision.name}': { ${profiles.map((profile) => `${profile}: ${profile}${index}`).join(', ')} },\n`,
  );
  const advised = revisions.map(
    ({ name, types, advice }) =>
      `  '${name}': ${JSON.stringify(types.filter((type) => advice(type) !== undefined))},\n`,
  );
  return [
    `import type { DefaultRevision } from '@referral-kit/types/contracts';\n`,
    `import type { Advised, Registry } from '../registry.ts';\n`,
    ...constants.map(({ name, from }) => `import * as ${name} from '${from}';\n`),
    '/** The revision that the root exports stand for. */\n',
    `export const defaultRevision: DefaultRevision = '${defaultRevision}';\n`,
    '/** Every validator, by revision, profile and type. */\n',
    `export const registry: Registry = {\n${table.join('')}};\n`,
    '/** The types that something is advised of beyond their schemas, by revision. */\n',
    `export const advised: Advised = {\n${advised.join('')}};\n`,
  ].join('');
};

/** @returns the module that finds a check of bytes by the names of its revision and type, in the strict profile. */
export const byteChecksModule = (revisions: readonly Revision[]): string => {
  const imported = revisions.map(({ name }, index) => `import * as strict${index} from './${name}/strict-bytes.ts';\n`);
  const table = revisions.map(({ name, types }, index) => {
    const checks = types.map((type) => `    ${type}: isValidJson(strict${index}.${skipOf(type)}),\n`);
    return `  '${name}': {\n${checks.join('')}  },\n`;
  });
  return [
    `import { isValidJson } from '../bytes/check.ts';\n`,
    `import type { ByteChecks } from '../internal/byte-checks.ts';\n`,
    ...imported,
    '/** Checks of bytes for the strict profile, by revision and type. */\n',
    `export const byteChecks: ByteChecks = {\n${table.join('')}};\n`,
  ].join('');
};
