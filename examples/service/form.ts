// The form for a new referral: what a person types becomes a document, and each fault a short text at its field.
import { normalize } from '@referral-kit/normalizer';
import type { Translator } from '@referral-kit/validator';
import { translate as german } from '@referral-kit/validator/forms/de';
import { translate as english } from '@referral-kit/validator/forms/en';
import { translate as french } from '@referral-kit/validator/forms/fr';
import { html } from 'hono/html';

/** The fields, by the place that their value has in the document. */
const fields: Readonly<Record<string, string>> = {
  '/name': 'Referral',
  '/customerProfile/name': 'Customer',
  '/customerProfile/address/addressLine1': 'Street',
  '/customerProfile/address/city': 'City',
  '/customerProfile/address/country': 'Country code',
  '/details/dealValue': 'Deal value',
  '/details/currency': 'Currency code',
};

/** What a person sees in a field, by the place of its value. */
export type Texts = Readonly<Record<string, unknown>>;

/** The languages of the texts at the fields. */
export const languages: Readonly<Record<string, Translator>> = { en: english, de: german, fr: french };

const put = (document: object, pointer: string, value: unknown): void => {
  const names = pointer.slice(1).split('/');
  const last = names.pop() as string;
  const target = names.reduce((at, name) => at[name] as Record<string, unknown>, document as Record<string, unknown>);
  target[last] = value;
};

/** Reads what a person typed. A field that was left empty is absent; numbers are texts, and codes may be in any case. */
export const readForm = (typed: Texts) => {
  const document = { type: 'Independent', customerProfile: { address: {} }, consent: {}, details: {} };
  for (const pointer of Object.keys(fields)) if (typed[pointer]) put(document, pointer, typed[pointer]);
  return normalize(document, { revision: '2022-04-21', type: 'NewReferral', profile: 'strict' });
};

/** The texts for the fields that are wrong, in a language of {@link languages}. */
export const hintsFor = ({ remaining }: ReturnType<typeof readForm>, language: string): Texts =>
  Object.fromEntries(remaining.map((issue) => [issue.pointer, languages[language]?.(issue) ?? issue.message]));

/** The page, with what was typed before, and what is wrong with it. */
export const page = (typed: Texts = {}, hints: Texts = {}) => html`<!doctype html>
  <title>New referral</title>
  <form method="post">
    ${Object.entries(fields).map(
      ([pointer, label]) => html`<p><label>${label} <input name="${pointer}" value="${typed[pointer] ?? ''}"></label>
        <small>${hints[pointer] ?? ''}</small></p>`,
    )}
    <button>Send</button>
  </form>`;
