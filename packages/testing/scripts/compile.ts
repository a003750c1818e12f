// Writes the project's fixtures as modules, one for each revision and profile. Part of the build: src/compiled is not
// committed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles, revisions } from '@referral-kit/codegen';
import { type Fixture, readFixtures } from '@referral-kit/codegen/fixtures';
import { header } from '@referral-kit/codegen/write';

const folder = join(import.meta.dirname, '../src/compiled');
const note = header('the fixtures', 'npm run build');

/** The names of the types by what their folders are called. */
const typesBySlug = new Map(
  revisions.map(({ name, types, slug }) => [name, new Map(types.map((type) => [slug(type), type]))]),
);

const rowOf = ({ path, revision, type, valid, value, expected }: Fixture): unknown[] => {
  const name = typesBySlug.get(revision)?.get(type);
  if (name === undefined) throw new Error(`fixtures/${path}: revision ${revision} has no type ${type}`);
  return [path, name, valid, value, ...(valid ? [] : [expected])];
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const all = readFixtures();
const modules = revisions.flatMap(({ name: revision }, index) =>
  profiles.map((profile) => {
    const file = `${revision}-${profile}.ts`;
    const rows = all.filter((one) => one.revision === revision && one.profile === profile).map(rowOf);
    // As text, so that each caller gets values of its own, and nothing is parsed that nobody asks for.
    const text = JSON.stringify(JSON.stringify(rows));
    writeFileSync(join(folder, file), `${note}export const text: string = ${text};\n`);
    return { revision, profile, file, name: `${profile}${index}` };
  }),
);

writeFileSync(
  join(folder, 'fixtures.ts'),
  `${note}import type { Profile, Revision } from '@referral-kit/types/contracts';
${modules.map(({ name, file }) => `import { text as ${name} } from './${file}';\n`).join('')}
/** The fixtures as JSON, by revision and profile: rows of name, type, whether it is valid, value, and issues. */
export const texts: Readonly<Record<Revision, Readonly<Record<Profile, string>>>> = {
${revisions
  .map(
    ({ name }) =>
      `  '${name}': { ${modules.flatMap((one) => (one.revision === name ? [`${one.profile}: ${one.name}`] : [])).join(', ')} },\n`,
  )
  .join('')}};
`,
);
