/** What fixtures may exercise. */
const kinds = ['members', 'values', 'pairs', 'transitions', 'tags', 'codes'] as const;

export type Kind = (typeof kinds)[number];

/** @returns the kinds that a run can exercise: only histories have steps, and only single documents sidecars. */
export const kindsOf = (withHistories: boolean): Kind[] =>
  kinds.filter((kind) => kind !== (withHistories ? 'codes' : 'transitions'));

/** What each kind is, for people. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  members: 'members of types',
  values: 'values of enumerations',
  pairs: 'pairs of status and substatus',
  transitions: 'steps of histories',
  tags: 'ids of catalogs',
  codes: 'codes that fixtures which must fail have',
};

/** Something that was exercised, or a type that was met. Plain text, so that it may come from another thread. */
export type Feature = string;

const separator = '\t';

export const feature = (revision: string, kind: Kind | 'type', name: string): Feature =>
  [revision, kind, name].join(separator);

export const partsOf = (text: Feature): { revision: string; kind: Kind | 'type'; name: string } => {
  const [revision = '', kind = '', name = ''] = text.split(separator);
  return { revision, kind: kind as Kind | 'type', name };
};
