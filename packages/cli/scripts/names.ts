import { camelCase, type Manifest, type ManifestEntry, type Profile, slugOf } from '@referral-kit/codegen';

// What things are called outside: by their folders, and by the paths of their schemas. All of it is in the manifest;
// none is made of the name of a type.

/** The contract that a published schema stands for. */
interface PublishedContract {
  readonly revision: string;
  readonly profile: Profile;
  readonly type: string;
}

type ByRevision<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const slugs = (
  { revisions }: Pick<Manifest, 'revisions'>,
  kind: ManifestEntry['kind'],
  toValue: (entry: ManifestEntry, slug: string) => string,
): ByRevision<string> =>
  Object.fromEntries(
    Object.entries(revisions).map(([revision, entries]) => {
      const own = entries.filter((entry) => entry.kind === kind && entry.profile === 'strict');
      return [
        revision,
        Object.fromEntries(own.map((entry) => [slugOf(entry.path), toValue(entry, slugOf(entry.path))])),
      ];
    }),
  );

/** @returns the types, by revision and by the name of the folders that hold their documents */
export const typesByFolder = (manifest: Pick<Manifest, 'revisions'>): ByRevision<string> =>
  slugs(manifest, 'type', ({ name = '' }) => name);

/** @returns what the catalogs are called in code, by revision and by the name that people give them */
export const catalogsByName = (manifest: Pick<Manifest, 'revisions'>): ByRevision<string> =>
  slugs(manifest, 'catalog', (_entry, slug) => camelCase(slug));

/** @returns what the published files of types and their bundles stand for, by path */
export const contractsByPath = ({
  revisions,
}: Pick<Manifest, 'revisions'>): Readonly<Record<string, PublishedContract>> =>
  Object.fromEntries(
    Object.entries(revisions).flatMap(([revision, entries]) =>
      entries.flatMap(({ path, kind, profile, name }) =>
        (kind === 'type' || kind === 'bundle') && profile && name
          ? [[path, { revision, profile, type: name }] as const]
          : [],
      ),
    ),
  );
