import * as schemas from '@referral-kit/schemas';
import manifest from '@referral-kit/schemas/manifest.json' with { type: 'json' };
import type { Profile, TypeName } from '../src/index.ts';
import { defaultRevision } from '../src/index.ts';

/** Every documented type, out of the manifest of the schemas. */
export const typeNames: TypeName[] = manifest.revisions[defaultRevision].flatMap((entry) =>
  entry.kind === 'type' && 'profile' in entry && entry.profile === 'strict' ? [entry.name as TypeName] : [],
);

/** Every profile with every type. */
export const everyType: [Profile, TypeName][] = typeNames.flatMap((name): [Profile, TypeName][] => [
  ['strict', name],
  ['tolerant', name],
]);

const exported: Readonly<Record<string, unknown>> = { ...schemas };

/** @returns the values that an emitted enumeration, catalog or code list allows. */
export const valuesOf = (title: string): readonly string[] =>
  (exported[title] as { readonly enum: readonly string[] }).enum;
