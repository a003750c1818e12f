import type { IssueCode } from './codes.ts';
import type { Path } from './issue.ts';

/** What the message of each code is made of. Texts from the document are quoted, shortened and safe to print. */
export interface MessageParams {
  readonly 'schema/missing-member': { readonly type: string; readonly member: string };
  readonly 'schema/unknown-member': {
    readonly type: string;
    readonly received: string;
    /** The documented member that the unknown one stands for. */
    readonly meant?: string;
  };
  readonly 'schema/wrong-type': {
    readonly name: string;
    /** JSON types; of a tolerant document also `null`. */
    readonly expected: readonly string[];
    /** The JSON type that was found, or what JavaScript calls a value that JSON has not. */
    readonly kind: string;
    readonly received: string;
    /** The texts that are allowed, where these are few. */
    readonly values?: readonly string[];
  };
  readonly 'schema/not-in-enum': {
    readonly list: string;
    readonly received: string;
    readonly values: readonly string[];
  };
  readonly 'schema/bad-date-time': { readonly received: string; readonly reason: DateTimeReason };
  readonly 'schema/bad-pattern': {
    readonly name: string;
    readonly received: string;
    /** Texts that have the form. */
    readonly examples: readonly string[];
  };
  readonly 'schema/out-of-range': {
    readonly name: string;
    readonly received: string;
    readonly minimum: number;
    readonly maximum: number;
  };
  readonly 'schema/empty-string': { readonly name: string };
  readonly 'schema/unreadable': { readonly reason: string };
  readonly 'catalog/unknown-id': {
    readonly catalog: string;
    readonly received: string;
    readonly values: readonly string[];
  };
  readonly 'referral/substatus-mismatch': {
    readonly name: string;
    readonly received: string;
    /** The member that decides which values are allowed, and its value. */
    readonly by: string;
    readonly determined: string;
    readonly values: readonly string[];
  };
  readonly 'referral/closed-as-error': {
    readonly name: string;
    readonly received: string;
    /** The documented values. */
    readonly values: readonly string[];
  };
}

/** Why a text is no date-time. */
export type DateTimeReason =
  | 'no date-time'
  | 'no time'
  | 'year 0000'
  | 'no such day'
  | 'no such time'
  | 'leap second'
  | 'separator'
  | 'fraction'
  | 'no zone'
  | 'zone';

/**
 * Texts of messages by code, for another language. A code without a text keeps the English one. The path is
 * for a name of one's own for the value: the parameter `name` is that of its member, or English.
 *
 * @example
 * const german: Messages = {
 *   'schema/missing-member': ({ type, member }) => `${type} braucht ${member}`,
 * };
 * Referral.validate(data, { messages: german });
 */
export type Messages = { readonly [Code in IssueCode]?: (params: MessageParams[Code], path: Path) => string };
