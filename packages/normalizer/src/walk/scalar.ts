import { utcOf } from '@referral-kit/date-time';
import type { ChangeCode } from '../codes.ts';
import type { ListModel, MemberModel } from '../model/model.ts';
import { foldText } from '../model/names.ts';
import { exactNumber } from '../values/number.ts';

/** What stands for a value, in its documented form. */
export interface Mended {
  readonly code: ChangeCode;
  readonly to: string | number | boolean;
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const mended = (code: ChangeCode, to: Mended['to'] | undefined): Mended | undefined =>
  to === undefined ? undefined : { code, to };

/** Whether a number is within the bounds of a member. */
const isWithin = (number: number, { minimum, maximum }: MemberModel): boolean =>
  number >= (minimum ?? number) && number <= (maximum ?? number);

const numberOf = (text: string, member: MemberModel): number | undefined => {
  const number = exactNumber(text);
  return number !== undefined && isWithin(number, member) ? number : undefined;
};

const listed = ({ known, folded }: ListModel, text: string): Mended | undefined =>
  known.has(text) ? undefined : mended('normalize/text-case', folded.get(foldText(text)));

const placed = ({ values, isPositional }: ListModel, position: number): Mended | undefined =>
  isPositional ? mended('normalize/enum-position', values[position]) : undefined;

const timeOf = (text: string, { pattern }: MemberModel): string | undefined => {
  if (!pattern || pattern.test(text)) return undefined;
  const capitals = text.toUpperCase();
  return pattern.test(capitals) ? capitals : utcOf(text, (utc) => pattern.test(utc));
};

/** @returns what is in a value's place in the documented form; nothing where it has that form, or none is known */
export const mend = (member: MemberModel, value: unknown): Mended | undefined => {
  const { kind, list } = member;
  if (list) {
    if (typeof value === 'number') return placed(list, value);
    return typeof value === 'string' ? listed(list, value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (kind === 'flag') return mended('normalize/boolean-text', flags.get(value.toLowerCase()));
  if (kind === 'number') return mended('normalize/number-text', numberOf(value, member));
  return kind === 'time' ? mended('normalize/date-time', timeOf(value, member)) : undefined;
};

/** Whether a value has the JSON type of a member, and the form of a date-time; what is in it is not looked at. */
export const fits = (member: MemberModel, value: unknown): boolean => {
  if (value === null || (member.kind === 'any' && !member.many)) return true;
  if (member.many) return Array.isArray(value);
  if (member.kind === 'object') return typeof value === 'object' && !Array.isArray(value);
  if (member.kind === 'flag') return typeof value === 'boolean';
  if (member.kind === 'number') return typeof value === 'number' && isWithin(value, member);
  return typeof value === 'string' && (member.pattern?.test(value) ?? true);
};
