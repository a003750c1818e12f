import type { JsonParams } from './json-params.ts';
import type { LifecycleParams, RegistrationParams } from './lifecycle-params.ts';
import type { ChangeParams, NormalizeParams } from './normalize-params.ts';
import type { PhraseParams } from './phrase-params.ts';
import type { ValidatorParams } from './validator-params.ts';

/** What the message of each issue is made of, by code. Plain data: strings, numbers, arrays of strings and `null`. */
export interface IssueParams
  extends ValidatorParams,
    JsonParams,
    LifecycleParams,
    RegistrationParams,
    NormalizeParams {}

/** What every text is made of, by code: those of issues, of the normalizer's changes, and the phrases around them. */
export interface TextParams extends IssueParams, ChangeParams, PhraseParams {}

/** The code of a text. */
export type TextCode = keyof TextParams;

/** The parameters of a code; of codes that are not known here, any data. */
export type ParamsOf<Code extends string> = Code extends TextCode
  ? TextParams[Code]
  : Readonly<Record<string, unknown>>;

/** What is to be said: an issue, a refusal, an advice, a change or a phrase. */
export interface Text {
  /** A {@link TextCode}, unless it comes from elsewhere. */
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Says something in another language. Where it returns `undefined`, the English text is kept.
 *
 * @example
 * const translate: Translator = ({ code, params }) => i18next.t(code, params);
 * Referral.validate(data, { translate });
 */
export type Translator = (text: Text) => string | undefined;

/** All texts of one language: for each code a function of its parameters. */
export type Messages = { readonly [Code in TextCode]: (params: TextParams[Code]) => string };

/** Short texts of one language for the person who fills in a form: for each code of an issue a function. */
export type FormMessages = { readonly [Code in keyof IssueParams]: (params: IssueParams[Code]) => string };
