import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFaults } from '../packages/command.ts';
import { runFaults, writeConsumer } from '../packages/consumer.ts';
import { settings, typeFaults } from '../packages/type-check.ts';
import { publishable, readManifest } from '../packages/workspace.ts';
import { bumped, largest, pendingChangesets, writeChangeset } from './changesets.ts';
import { type Consumer, installedFaults, makeConsumer, scriptFaults, specsOf } from './consumer.ts';
import { collapseChangesets, isFirstRelease } from './first-release.ts';
import { gated, stopped } from './gated.ts';
import { publishPlaceholders } from './hold-names.ts';
import type { Means } from './means.ts';
import { servedVersion, setDistTag } from './publishing.ts';
import { type Release, release } from './release.ts';

const schemas = '@referral-kit/schemas';

/** The release that the repository is due for, and everything that a user of it does. */
export const firstRelease = async (means: Means): Promise<Release & { readonly consumer: Consumer }> => {
  const { story, repository, reader, registry } = means;
  story.chapter('1. The release that is due: the very first is 1.0.0');
  const own = publishable();
  await publishPlaceholders(means, own);
  const { version } = readManifest(join(repository.folder, 'schemas'));
  if (isFirstRelease(own)) collapseChangesets(repository.folder, own);
  else if (pendingChangesets(repository.folder).length === 0) {
    writeChangeset(repository.folder, [schemas], 'patch', 'Something was mended.');
  }
  const released = await release(means, bumped(version, largest(pendingChangesets(repository.folder))), true);

  const consumer = makeConsumer(join(registry.storage, '../consumer'), reader);
  const specs = specsOf(released.packages);
  await consumer.install(...specs);
  story.tell('install', `npm install ${specs.join(' ')}`, installedFaults(consumer, released.packages));
  story.tell('no scripts', `in any of ${Object.keys(consumer.lock()).length} packages`, scriptFaults(consumer));
  const files = writeConsumer(released.packages, consumer.folder);
  for (const setting of settings.slice(0, 1)) {
    story.tell('type-check', `${files.length} files of a user`, await typeFaults(consumer.folder, files, setting));
  }
  for (const file of files) story.tell('run', file, await runFaults(consumer.folder, file));
  story.tell('command', 'npx referral-kit', await commandFaults(consumer.folder));
  return { ...released, consumer };
};

const upgrade = async ({ story }: Means, consumer: Consumer, { packages }: Release): Promise<void> => {
  await consumer.install(...packages.map(({ name }) => `${name}@latest`));
  story.tell('upgrade', 'npm install …@latest', installedFaults(consumer, packages));
};

const revision = '2030-01-01';

/** A release with one more revision, in which a type has one more optional member. */
export const compatibleRelease = async (means: Means, before: Release, consumer: Consumer): Promise<Release> => {
  const { story, repository } = means;
  story.chapter(`2. A compatible change: a revision ${revision}, in which Consent has an optional member more`);
  const source = join(repository.folder, 'schemas/source');
  cpSync(join(source, '2022-04-21'), join(source, revision), { recursive: true });
  repository.edit(`schemas/source/${revision}/contract.ts`, '2022-04-21', revision);
  const member = "consentToCall: Type.Optional(flag('Whether other organizations may call the customer.')),";
  repository.edit(`schemas/source/${revision}/consent.ts`, '  consentToContact: ', `  ${member}\n  consentToContact: `);
  await repository.run('generate');
  const text = `Revision ${revision}.\n\n\`\`\`ts\nimport { Consent } from '@referral-kit/validator/${revision}';\n\`\`\``;
  const names = before.packages.map(({ name }) => name).filter((name) => name !== '@referral-kit/compat');
  await gated(means, { names, text }, 'patch', 'minor');

  writeFileSync(join(consumer.folder, 'consent.json'), '{ "consentToCall": true }\n');
  const validate = (one: string, status: number): Promise<string[]> =>
    consumer.command(['validate', 'consent.json', '--type', 'Consent', '--revision', one], status);
  story.tell('before', `${before.version} does not know the revision`, await validate(revision, 2));
  const released = await release(means, bumped(before.version, 'minor'));
  await upgrade(means, consumer, released);
  story.tell('after', `${released.version} accepts the new member`, await validate(revision, 0));
  story.tell('after', 'the earlier revision refuses it, as before', await validate('2022-04-21', 1));
  return released;
};

const report = 'packages/cli/report.schema.json';

/** A release with a break: in a released revision there can be none, so the form of the report changes. */
export const breakingRelease = async (means: Means, before: Release, consumer: Consumer): Promise<Release> => {
  const { story, repository } = means;
  story.chapter(`3. A breaking change of a released revision: Consent of ${revision} requires the member`);
  repository.edit(
    `schemas/source/${revision}/consent.ts`,
    "consentToCall: Type.Optional(flag('Whether other organizations may call the customer.'))",
    "consentToCall: flag('Whether other organizations may call the customer.')",
  );
  for (const example of ['index', 'referral']) {
    const given = '    consentToContact: true,';
    repository.edit(`schemas/source/${revision}/examples/${example}.ts`, given, `${given}\n    consentToCall: true,`);
  }
  await repository.run('generate');
  await stopped(means, { names: [schemas], text: 'Whether a customer may be called has to be known.' }, 'major');
  await repository.git('reset', '--quiet', '--hard');
  await repository.git('clean', '--quiet', '--force', '-d');

  story.chapter('4. A breaking change of a schema that is no revision: the JSON report has a form 2');
  repository.edit(report, '"const": 1 }', '"const": 2 }');
  repository.edit('packages/cli/src/reporters/json.ts', 'const version = 1;', 'const version = 2;');
  const text = 'The JSON report has form 2.\n\n```sh\nreferral-kit validate --reporter json # { "version": 2, … }\n```';
  await gated(means, { names: ['referral-kit'], text }, 'minor', 'major');

  const released = await release(means, bumped(before.version, 'major'));
  const range = `^${before.version}`;
  const kept = await servedVersion(means, `referral-kit@${range}`);
  story.tell('pinned', `${range} stays at ${kept}`, kept === before.version ? [] : [`${range} is ${kept}`]);
  const dropped = `revision-${revision}`;
  await setDistTag(means, `${schemas}@${before.version}`, dropped);
  const found = await servedVersion(means, `${schemas}@${dropped}`);
  story.tell('dist-tag', `${dropped} is ${found}`, found === before.version ? [] : [`it is not ${before.version}`]);
  await upgrade(means, consumer, released);
  const file = join(consumer.folder, 'report.json');
  const faults = await consumer.command(['validate', 'referral.json', '--reporter', `json=report.json`], 0);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: number };
  story.tell('after', `${released.version} writes form ${version}`, version === 2 ? faults : ['it does not']);
  return released;
};
