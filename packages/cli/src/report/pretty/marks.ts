import type { Finding, RelatedPlace } from '../../check/verdict.ts';
import type { Range } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';

/** A place to mark in a frame. */
export interface Mark extends Range {
  /** `^` under what is at fault, `-` under what it depends on. */
  readonly sign: '^' | '-';
  readonly label: string;
}

const markOf = (place: RelatedPlace): Mark => ({ ...place, sign: '-', label: ` ${printable(place.message)}` });

const isElsewhere = ({ record }: RelatedPlace): boolean => record !== undefined;

/** @returns the places to mark in the document that a finding is about. */
export const marksOf = ({ related = [], ...place }: Finding): Mark[] => [
  { ...place, sign: '^', label: '' },
  ...related.filter((other) => !isElsewhere(other)).map(markOf),
];

/** Places in another record of the file, which take a frame of their own. */
export interface Elsewhere {
  readonly first: RelatedPlace;
  readonly marks: readonly Mark[];
}

/** @returns the places that a finding depends on in other records, by record. */
export const elsewhere = ({ related = [] }: Finding): Elsewhere[] =>
  [...Map.groupBy(related.filter(isElsewhere), ({ record }) => record).values()].map((places) => ({
    first: places[0] as RelatedPlace,
    marks: places.map(markOf),
  }));
