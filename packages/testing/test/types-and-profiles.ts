import * as schemas from '@referral-kit/schemas';
import manifest from '@referral-kit/schemas/manifest.json' with { type: 'json' };
import { defaultRevision, type Profile, type Revision, type TypeName } from '../src/index.ts';
import { scaled } from './scaled.ts';

interface Entry {
  readonly kind: string;
  readonly name?: string;
  readonly profile?: string;
}

const revisions = manifest.revisions as Readonly<Record<string, readonly Entry[]>>;

/** Every revision with every documented type, out of the manifest of the schemas. */
export const everyName: [Revision, TypeName][] = Object.entries(revisions).flatMap(([revision, entries]) =>
  entries
    .filter(({ kind, profile }) => kind === 'type' && profile === 'strict')
    .map(({ name }): [Revision, TypeName] => [revision as Revision, name as TypeName]),
);

/** Every documented type of the default revision. */
export const typeNames: TypeName[] = everyName
  .filter(([revision]) => revision === defaultRevision)
  .map(([, name]) => name);

/** Every revision and profile with every type. */
export const everyType: [Revision, Profile, TypeName][] = everyName.flatMap(
  ([revision, name]): [Revision, Profile, TypeName][] => [
    [revision, 'strict', name],
    [revision, 'tolerant', name],
  ],
);

/** How often to run a property: the code is one for all revisions, so that a few runs do for the others. Scaled in deep tests. */
export const runs = (revision: Revision, numRuns = 100): { numRuns: number } => ({
  numRuns: scaled(revision === defaultRevision ? numRuns : Math.ceil(numRuns / 10)),
});

const exported: Readonly<Record<string, unknown>> = { ...schemas };

/** @returns the values that an emitted enumeration, catalog or code list allows. */
export const valuesOf = (title: string): readonly string[] =>
  (exported[title] as { readonly enum: readonly string[] }).enum;
