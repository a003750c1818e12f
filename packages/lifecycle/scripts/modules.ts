import { header, stringLiteral } from '@referral-kit/codegen/write';
import type { PracticeState } from '../src/transition-table.ts';
import type { Emitted } from './tables.ts';

const list = (texts: readonly string[]): string => `[${texts.map(stringLiteral).join(', ')}]`;

/** A member of a module's constant that is an object; nothing where there is none. */
const member = (name: string, lines: readonly string[] | undefined): string =>
  lines ? `  ${name}: {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n` : '';

const lists = (rows: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(rows).map(([name, texts]) => `${name}: ${list(texts)}`);

const practiceState = (state: PracticeState): string =>
  `{ ${Object.entries(state)
    .map(([name, text]) => `${name}: ${stringLiteral(text)}`)
    .join(', ')} }`;

/** @returns the module of one transition table; its types derive from its literal values. */
export const tableModule = ({ path, table, reasons }: Emitted): string => {
  const { name, revision, next, initial, details, practice, labels, unwired } = table;
  return [
    `${header(`schemas/${path}`)}\n`,
    `/** The transition table of the ${name} in revision ${revision}, in the order of its enumerations. */\n`,
    'export const table = {\n',
    `  name: ${stringLiteral(name)},\n`,
    `  revision: ${stringLiteral(revision)},\n`,
    member('next', lists(next)),
    `  initial: ${list(initial)},\n`,
    member('details', details && lists(details)),
    practice ? `  practice: [${practice.map(practiceState).join(', ')}],\n` : '',
    member('labels', labels && Object.entries(labels).map(([status, label]) => `${status}: ${stringLiteral(label)}`)),
    unwired ? `  unwired: ${list(unwired)},\n` : '',
    '} as const;\n',
    reasons
      ? `\n/** The reasons that are given for a substatus in practice; a \`statusReason\` may be any other text. */\nexport const knownReasons: Readonly<Record<${Object.keys(
          reasons,
        )
          .map(stringLiteral)
          .join(' | ')}, readonly string[]>> = {\n${lists(reasons)
          .map((line) => `  ${line},\n`)
          .join('')}};\n`
      : '',
  ].join('');
};

/** @returns a module that exports all of another one. */
export const reExport = (module: string): string => `${header('schemas/manifest.json')}export * from '${module}';\n`;

const listed = (name: string, about: string, type: string, tables: readonly (readonly [string, string])[]): string =>
  `/** ${about} */\nexport const ${name}: ByRevision<${tables.map(([revision]) => stringLiteral(revision)).join(' | ')}, ${type}> = {\n${tables
    .map(([revision, machine]) => `  '${revision}': ${machine},\n`)
    .join('')}};\n`;

/** @returns the module that lists the machines of all revisions. */
export const registryModule = (
  referrals: readonly Emitted[],
  registrations: readonly Emitted[],
  defaultRevision: string,
): string => {
  const machines = (tables: readonly Emitted[], prefix: string): [string, string][] =>
    tables.map(({ table }, at) => [table.revision, `${prefix}${at}`]);
  const [own, registered] = [machines(referrals, 'machine'), machines(registrations, 'registration')];
  const imports = [
    ...own.map(([revision, name]) => `import { lifecycle as ${name} } from './${revision}/index.ts';\n`),
    ...registered.map(
      ([revision, name]) => `import { lifecycle as ${name} } from './${revision}/registration/index.ts';\n`,
    ),
  ];
  return [
    header('schemas/manifest.json'),
    `import type { ByRevision } from '../by-revision.ts';\n`,
    `import type { Lifecycle, Machine } from '../machine.ts';\n`,
    ...imports,
    `\n/** The revision that the package's root stands for. */\nexport const defaultRevision = '${defaultRevision}';\n\n`,
    listed('registry', 'The machine of every revision.', 'Lifecycle', own),
    '\n',
    listed(
      'registrations',
      'The machine of the registration of a deal, for every revision that has one; the newest is last.',
      'Machine',
      registered,
    ),
  ].join('');
};
