import { escapeToken } from '@referral-kit/text';

/**
 * Where a schema stands among the emitted files, such as `2018-10-01/member.schema.json#/properties/email`. A copy
 * made with a spread keeps it, and JSON does not have it.
 */
export const place: unique symbol = Symbol('place');

/** @returns the place of a part of a schema, given that of the schema and the part's path in it. */
export const placeBelow = (parent: string, ...path: readonly (string | number)[]): string =>
  path.reduce<string>((at, part) => `${at}/${escapeToken(part)}`, parent.includes('#') ? parent : `${parent}#`);

/** @returns the place of the root of an emitted file. */
export const rootPlace = ($id: string): string => `${URL.canParse($id) ? new URL($id).pathname.slice(1) : $id}#`;

/** A schema says something that no code is generated for, so the build stops instead of leaving it out. */
export class UnsupportedKeyword extends Error {
  readonly keyword: string;
  readonly place: string;

  /** @param why what about the keyword has no code */
  constructor(keyword: string, at: string, why: string) {
    super(`No code is generated for "${keyword}" at ${at}: ${why}`);
    this.name = 'UnsupportedKeyword';
    this.keyword = keyword;
    this.place = at;
  }
}
