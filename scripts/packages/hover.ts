import { join } from 'node:path';
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { linesOf, run } from './run.ts';

/** What an editor shows over a name has names in it, and fits into its box: no table or list of the contract is written out. */
const longest = 600;

const modules = [
  '@referral-kit/catalogs',
  '@referral-kit/catalogs/registry',
  '@referral-kit/compat',
  '@referral-kit/lifecycle',
  '@referral-kit/lifecycle/pictures',
  '@referral-kit/lifecycle/registration',
  '@referral-kit/lifecycle/registry',
  '@referral-kit/lifecycle/updates',
  '@referral-kit/normalizer',
  '@referral-kit/normalizer/2022-04-21',
  '@referral-kit/testing',
  '@referral-kit/testing/factories',
  '@referral-kit/testing/fixtures',
  '@referral-kit/testing/matchers',
  '@referral-kit/validator',
  '@referral-kit/validator/2022-04-21/tolerant',
  '@referral-kit/validator/identify',
  '@referral-kit/validator/json',
  '@referral-kit/validator/registry',
] as const;

/** The names that each module exports, as the project has it installed. */
const namesIn = async (project: string): Promise<Record<string, string[]>> => {
  const program = `const all = {};
for (const name of ${JSON.stringify(modules)}) all[name] = Object.keys(await import(name)).sort();
console.log(JSON.stringify(all));`;
  const ended = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: project });
  if (ended.status !== 0) throw new Error(linesOf(ended).join('\n'));
  return JSON.parse(ended.stdout) as Record<string, string[]>;
};

/** The ids of a catalog are its type, and each of them is worth a look. */
const isOfCatalog = (signature: string): boolean => /^\(property\) \w+: readonly \[|: Catalog</.test(signature);

/** Faults of what is shown over each export of a module. */
const exportFaults = async (
  server: LanguageServer,
  file: string,
  module: string,
  names: readonly string[],
): Promise<string[]> => {
  const lines = names.map((name) => `export const of_${name} = all.${name};`);
  const text = `import * as all from '${module}';\n${lines.join('\n')}\n`;
  const signatures = await server.hover(
    file,
    text,
    names.map((name) => `${name};`),
  );
  return names.flatMap((name, at) => {
    const signature = signatures[at] ?? '';
    if (signature === '') return [`${module}: nothing is shown over ${name}`];
    const isLong = signature.length > longest && !isOfCatalog(signature);
    return isLong ? [`${module}: ${signature.length} characters are shown over ${name}, more than ${longest}`] : [];
  });
};

const program = `import { canTransition, isState, nextStates, transition } from '@referral-kit/lifecycle';
import { normalize } from '@referral-kit/normalizer';
import { document } from '@referral-kit/testing';
import { Referral } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';

export const all = [canTransition, isState, nextStates, transition];
export const outcome = transition({ status: 'Active', substatus: 'Accepted' }, { status: 'Closed', substatus: 'Won' });
export const next = nextStates({ status: 'Active', substatus: 'Accepted' });
export const result = Referral.validate({});
export const arbitrary = document('Referral');
export const found = registry['2022-04-21'].strict.Referral;
export const normalized = normalize({}, { type: 'Referral' });
`;

/** What is shown over a mark of the program. */
const shown: Readonly<Record<string, RegExp>> = {
  'canTransition,': /CanTransition<ReferralState, ReferralTransitions>/,
  'isState,': /IsState<ReferralState>/,
  'nextStates,': /NextStates<ReferralState, ReferralTransitions>/,
  'transition }': /Transition<ReferralState, ReferralTransitions>/,
  outcome: /Outcome<ReferralState/,
  next: /readonly StateOf</,
  result: /^const result: Result<Referral>$/,
  arbitrary: /^const arbitrary: \w*\.?Arbitrary<Referral>$/,
  found: /^const found: Validator<Referral>$/,
  normalized: new RegExp(`^.{1,${longest}}$`, 's'),
};

/** Faults of what is shown over results, documents, validators and the machine: they have their names. */
const programFaults = async (server: LanguageServer, file: string): Promise<string[]> => {
  const marks = Object.keys(shown).map((mark) => (/\W/.test(mark) ? mark : `${mark} =`));
  const signatures = await server.hover(file, program, marks);
  return Object.entries(shown).flatMap(([mark, expected], at) => {
    const signature = signatures[at] ?? '';
    return expected.test(signature) ? [] : [`over ${mark}: ${signature || 'nothing'}, not ${expected}`];
  });
};

/**
 * Asks the language server of TypeScript what an editor shows over the names of packages.
 *
 * @param project has the packages installed
 * @returns what does not read well
 */
export const hoverFaults = async (project: string): Promise<string[]> => {
  const names = await namesIn(project);
  const server = await startLanguageServer(project);
  try {
    const file = join(project, 'hovered.ts');
    const faults = await programFaults(server, file);
    for (const module of modules) faults.push(...(await exportFaults(server, file, module, names[module] ?? [])));
    return faults;
  } finally {
    server.stop();
  }
};
