import * as english from '@referral-kit/messages/en/normalizer';
import { expected, notAChoice, shown, tokensOf } from '@referral-kit/text';
import type { ChangeParams, Text, Translator } from '@referral-kit/types/issues';
import type { Change } from './change.ts';
import type { ChangeCode } from './codes.ts';

const messages: { readonly [Code in ChangeCode]: (params: ChangeParams[Code]) => string } = {
  'normalize/member-case': english.memberCase,
  'normalize/member-renamed': english.memberRenamed,
  'normalize/member-moved': english.memberMoved,
  'normalize/duplicate-member': english.duplicateMember,
  'normalize/enum-position': english.enumPosition,
  'normalize/text-case': english.textCase,
  'normalize/boolean-text': english.booleanText,
  'normalize/number-text': english.numberText,
  'normalize/date-time': english.dateTime,
  'normalize/null-member': english.nullMember,
  'normalize/empty-member': english.emptyMember,
  'normalize/single-value': english.singleValue,
  'normalize/list-shape': english.listShape,
  'normalize/patch-path': english.patchPath,
  'normalize/patch-operation': english.patchOperation,
};

/** What a change says, as translators take it. */
export interface ChangeText extends Text {
  readonly code: ChangeCode;
  readonly params: ChangeParams[ChangeCode];
}

/** The part of a duplicate that a change tells: its name, not its value. */
const fromOf = ({ code, pointer, from }: Change): unknown =>
  code === 'normalize/duplicate-member' ? tokensOf(pointer).at(-1) : from;

/**
 * @returns a change as translators take it: its code, and what it is made of, safe to print on one line
 * @throws {TypeError} for what is no change
 */
export const changeText = (change: Change): ChangeText =>
  expected('a change that normalize made', () => {
    const { code } = change;
    const params = { from: shown(fromOf(change)), ...('to' in change && { to: shown(change.to) }) };
    if (!Object.hasOwn(messages, code)) throw notAChoice('code', code, Object.keys(messages));
    return { code, params: params as ChangeText['params'] };
  });

/**
 * @param translate for another language than English, such as `translate` of `@referral-kit/validator/locales/de`
 * @returns what a change did, in words, on one line
 * @throws {TypeError} for what is no change
 */
export const describeChange = (change: Change, translate?: Translator): string => {
  const text = changeText(change);
  return translate?.(text) ?? (messages[text.code] as (params: ChangeText['params']) => string)(text.params);
};
