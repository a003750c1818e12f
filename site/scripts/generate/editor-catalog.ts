import { manifest } from '@referral-kit/codegen';
import { publish } from './page.ts';

/** The files that are matched to a schema by their name alone, such as `acme.referral.json`. */
const matches = (name: string): string[] => {
  const kebab = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return [`*.${kebab}.json`, `*.${kebab}.yaml`, `*.${kebab}.yml`];
};

/**
 * Publishes a catalog in the form of SchemaStore, which editors read: the bundles of every revision, and of the default
 * one with the names of files that they are for.
 */
export const editorCatalog = (): void => {
  const schemas = Object.entries(manifest.revisions).flatMap(([revision, files]) =>
    files
      .filter(({ kind }) => kind === 'bundle')
      .map(({ path, name = '', profile }) => ({
        name: `${name}, ${revision}${profile === 'strict' ? '' : `, ${profile}`}`,
        description: `${name} of Microsoft Partner Center's referrals, revision ${revision}, ${profile} profile`,
        url: `${manifest.base}${path}`,
        ...(revision === manifest.default && profile === 'strict' && { fileMatch: matches(name) }),
      })),
  );
  const $schema = 'https://json.schemastore.org/schema-catalog.json';
  publish('catalog.json', `${JSON.stringify({ $schema, version: 1, schemas }, null, 2)}\n`);
};
