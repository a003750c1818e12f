import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Platform } from 'esbuild';
import { emitted } from '../../../scripts/fixtures/emitted.ts';
import type { Fixture } from '../../../scripts/fixtures/fixture.ts';
import { pack } from '../../../scripts/packages/pack.ts';
import { installTarballs } from '../../../scripts/packages/project.ts';
import { publishable } from '../../../scripts/packages/workspace.ts';
import type { Document } from '../suite/verdict.ts';
import type { Stage } from './runtime.ts';

const tested = ['@referral-kit/types', '@referral-kit/validator'];

const typeNameOf = (type: string): string => {
  const found = emitted.find(({ kind, schema }) => kind === 'type' && schema.$id.endsWith(`/${type}.schema.json`));
  if (!found) throw new Error(`no schema of the type ${type}`);
  return found.name;
};

const documentOf = ({ path, revision, profile, type, text }: Fixture): Document => ({
  path,
  revision,
  profile,
  typeName: typeNameOf(type),
  text,
});

const bundle = async (entry: string, platform: Platform): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform,
    target: 'es2023',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Packs the packages, installs them in an empty project, and lays the suite and the documents next to them. */
export const makeStage = async (parent: string, fixtures: readonly Fixture[]): Promise<Stage> => {
  const packages = publishable().filter(({ manifest }) => tested.includes(manifest.name));
  const folder = await installTarballs(await pack(packages, parent), join(parent, 'stage'));
  cpSync(join(import.meta.dirname, '../suite'), folder, { recursive: true });
  const documents = JSON.stringify(fixtures.map(documentOf));
  writeFileSync(join(folder, 'documents.json'), documents);
  return {
    folder,
    documents,
    worker: await bundle(join(folder, 'worker.ts'), 'neutral'),
    page: await bundle(join(folder, 'page.ts'), 'browser'),
  };
};
