import { kebabCase } from '@referral-kit/text';

/** The content of a file: text, bytes in hexadecimal, or a link to a path. */
export type Content = string | { readonly bytes: string } | { readonly link: string };

/** Files, and a command that finds, or does not find, the fault in them. */
export interface CommandExample {
  readonly files: Readonly<Record<string, Content>>;
  readonly command: string;
}

/** A call that returns, or does not return, the fault; for faults that no file can have. */
export interface CallExample {
  /** An export, or a member of one, such as `Tag.validate`. */
  readonly call: string;
  readonly from: string;
  /** The arguments, as JavaScript. */
  readonly arguments: readonly string[];
}

export type Example = CommandExample | CallExample;

/** What there is to say about a code in addition to what it means. */
export interface Explanation {
  readonly why: string;
  readonly fix: string;
  /** Has a fault of the code, and none of any other code but those that always come with it. */
  readonly failing: Example;
  readonly comesWith?: readonly string[];
  /** Has no fault at all. */
  readonly passing: Example;
}

/** @returns an example of one document that is validated. */
export const one = (name: string, content: Content, flags = ''): CommandExample => ({
  files: { [name]: content },
  command: `referral-kit validate ${name}${flags && ` ${flags}`}`,
});

/** @returns an example of one document of a type. */
export const typed =
  (type: string) =>
  (content: Content): CommandExample =>
    one(`${kebabCase(type)}.json`, content, `--type ${type}`);
