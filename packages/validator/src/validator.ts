import type { Profile } from '@referral-kit/types/contracts';
import type { Issue, Translator } from '@referral-kit/types/issues';
import type { Redact } from './issues/redact.ts';

/** What `validate` found. */
export type Result<T> = {
  /** What the strict profile would refuse; in the strict profile, what is advised against. */
  readonly warnings: readonly Issue[];
  /** How many issues and warnings were left out because of `limit`. */
  readonly omitted: number;
} & (
  | {
      readonly ok: true;
      /** The document itself, not a copy. */
      readonly value: T;
      readonly issues?: undefined;
    }
  | {
      readonly ok: false;
      readonly value?: undefined;
      /** Every fault. */
      readonly issues: readonly Issue[];
    }
);

/** How much `validate` reports. */
export interface ValidateOptions {
  /** The most issues, and the most warnings, to report, from 0 on: 1,000 unless given. The rest is counted. */
  readonly limit?: number | undefined;
  /** Messages in another language, such as `translate` of `@referral-kit/validator/locales/de`. */
  readonly translate?: Translator | undefined;
  /** `redact`, to leave out of the issues what the document says. */
  readonly redact?: Redact | undefined;
}

/** What `~standard` holds: Standard Schema v1 and Standard JSON Schema v1. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: 'referral-kit';
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  /**
   * Its issues are the validator's own, with the suggestion in the message.
   *
   * @param options `libraryOptions` are those of `Validator.validate`
   */
  readonly validate: (
    data: unknown,
    options?: { readonly libraryOptions?: (Record<string, unknown> & ValidateOptions) | undefined } | undefined,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
  readonly jsonSchema: {
    /** @throws {RangeError} for a target other than `draft-2020-12`, `draft-07` and, outside browsers, `openapi-3.0` */
    readonly input: (options: { readonly target: string }) => Record<string, unknown>;
    /** @throws {RangeError} for a target other than `draft-2020-12`, `draft-07` and, outside browsers, `openapi-3.0` */
    readonly output: (options: { readonly target: string }) => Record<string, unknown>;
  };
}

/** Validates one documented type. Nothing in it needs `this`: members may be passed around on their own. */
export interface Validator<T> {
  /** The documented type, such as `Referral`. */
  readonly typeName: string;
  /** The revision of the contract, such as `2022-04-21`. */
  readonly revision: string;
  /** `strict` for what you write, `tolerant` for what you read. */
  readonly profile: Profile;
  /**
   * Whether data is a valid document of the type. Never throws, whatever data is; changes nothing.
   *
   * A getter or a proxy is read like any member, at most a few times.
   */
  readonly is: (data: unknown) => data is T;
  /**
   * Looks for every fault. Never throws, whatever data is; changes nothing.
   *
   * @throws {TypeError} for an option that there is not
   * @throws {RangeError} for a limit that is no number from 0 on
   *
   * @example
   * const result = Referral.validate(data);
   * if (!result.ok) for (const { pointer, message } of result.issues) console.log(pointer, message);
   */
  readonly validate: (data: unknown, options?: ValidateOptions) => Result<T>;
  /**
   * @returns data itself
   * @throws {ReferralValidationError} with every fault, when data is not valid
   */
  readonly assert: (data: unknown, options?: ValidateOptions) => T;
  /** Standard Schema v1 and Standard JSON Schema v1. */
  readonly '~standard': StandardProps<T>;
}
