// Compiles the validators: src/compiled/<revision>/… from the emitted schemas. Part of the build; its
// output is not committed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultRevision, manifest, revisions } from '@referral-kit/codegen';
import { header } from '@referral-kit/codegen/write';
import { ajvModules, ajvSchemasModule } from './ajv.ts';
import { byteChecksModule, entryModules, registryModule, rootModules } from './entries.ts';
import { revisionModules } from './modules.ts';

const target = join(import.meta.dirname, '../src/compiled');

const write = (path: string, text: string): void => {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${header('the emitted schemas', 'npm run build')}${text}`);
};

rmSync(target, { recursive: true, force: true });
for (const revision of revisions) {
  for (const [path, text] of [...revisionModules(revision), ...entryModules(revision), ...ajvModules(revision)])
    write(join(revision.name, path), text);
}
for (const [path, text] of rootModules(defaultRevision)) write(path, text);
write('ajv-schemas.ts', ajvSchemasModule(revisions, defaultRevision));
write(
  'schema-base.ts',
  `/** What every \`$id\` starts with. */\nexport const schemaBase: string = ${JSON.stringify(manifest.base)};\n`,
);
write('registry.ts', registryModule(revisions, defaultRevision));
write('byte-checks.ts', byteChecksModule(revisions));
