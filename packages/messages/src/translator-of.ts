import type { Translator } from '@referral-kit/types/issues';

type Table = Readonly<Record<string, (params: never) => string>>;

/** @returns a translator that knows the codes of a table, and leaves others, and what is no text, in English. */
export const translatorOf =
  (messages: Table): Translator =>
  (text) => {
    try {
      const { code, params } = text;
      return Object.hasOwn(messages, code) ? messages[code]?.(params as never) : undefined;
    } catch {
      // Parameters that are not those of the code.
      return undefined;
    }
  };
