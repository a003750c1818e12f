// Apart from what counts them, since the schema of the configuration is generated before anything is built.

/** What fixtures may exercise. */
export const kinds = ['members', 'values', 'pairs', 'transitions', 'tags', 'codes'] as const;

export type Kind = (typeof kinds)[number];

/** What everything together is called, as opposed to the kinds. */
export const everything = 'all';

/** What a run is about: only histories have steps, and only single documents sidecars. */
export type CoverageSubject = 'documents' | 'histories' | 'both';

/** @returns the kinds that a run can exercise. */
export const kindsOf = (subject: CoverageSubject): Kind[] =>
  kinds.filter((kind) => subject === 'both' || kind !== (subject === 'histories' ? 'codes' : 'transitions'));

/** What each kind is, for people. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  members: 'members of types',
  values: 'values of enumerations',
  pairs: 'pairs of status and substatus',
  transitions: 'steps of histories',
  tags: 'ids of catalogs',
  codes: 'codes that fixtures which must fail have',
};
