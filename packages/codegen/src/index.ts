export { defaultRevision, type NamedSchema, type Revision, revisions } from './contract.ts';
export { expressionOf, hasForm } from './expression.ts';
export {
  type ApiDescription,
  type DataKind,
  emittedFile,
  type Manifest,
  type ManifestEntry,
  manifest,
} from './manifest.ts';
export { branchOf, code, constantly, literal, type ModelParts, modelOf } from './model.ts';
export { camelCase, slugOf } from './names.ts';
export { place, placeBelow, rootPlace, UnsupportedKeyword } from './place.ts';
export type { Practice, PracticeState } from './practice.ts';
export { resolve } from './resolve.ts';
export { annotations, type Profile, profiles, type Schema } from './schema.ts';
export { checkUnion, discriminatorOf, textsOf } from './union.ts';
