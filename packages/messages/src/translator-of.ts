import type { Translator } from '@referral-kit/types/issues';

type Table = Readonly<Record<string, (params: never) => string>>;

/** @returns a translator that knows the codes of a table, and leaves others in English. */
export const translatorOf =
  (messages: Table): Translator =>
  ({ code, params }) =>
    Object.hasOwn(messages, code) ? messages[code]?.(params as never) : undefined;
