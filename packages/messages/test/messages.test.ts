import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormMessages, Messages, TextCode } from '@referral-kit/types/issues';
import { describe, expect, it } from 'vitest';
import { messages as english } from '../src/en.ts';
import { translatorOf } from '../src/index.ts';
import { samples } from './samples.ts';

const languages = ['de', 'es', 'fr', 'ja', 'zh-CN'];

const load = async <Table>(folder: string, language: string): Promise<Table> =>
  ((await import(`../src/${folder}/${language}.ts`)) as { messages: Table }).messages;

const say = (messages: Messages | FormMessages, code: string, params: object): string =>
  translatorOf(messages)({ code, params: params as Record<string, unknown> }) ?? '';

/** The words of a text that a document or the contract brings along: those with a capital or a digit in the samples. */
const valuesIn = (params: object): string[] =>
  Object.values(params)
    .flat()
    .filter((value): value is string => typeof value === 'string' && /[A-Z0-9]/.test(value));

const cases = Object.entries(samples).flatMap(([code, all]) => all.map((params) => [code, params] as const));

const unfilled = /undefined|\[object|\$\{|NaN|function|=>/;

it('has a file for every language, and no other', () => {
  const files = readdirSync(join(import.meta.dirname, '../src/forms')).filter((name) => name !== 'texts.ts');
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual([...languages, 'en'].sort());
});

it('has samples that tell placeholders apart', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(english).sort());
});

describe.each(languages)('%s', (language) => {
  it('has a text for every code, none of them English', async () => {
    const messages = await load<Messages>('locales', language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    const same = cases.filter(([code, params]) => say(messages, code, params) === say(english, code, params));
    // Parentheses around a suggestion, and around the document, are the same in some languages.
    expect(same.filter(([code]) => !['suggestion/appended', 'place/document'].includes(code))).toEqual([]);
  });

  it('fills every placeholder that English fills, with the value as it is', async () => {
    const messages = await load<Messages>('locales', language);
    for (const [code, params] of cases) {
      const text = say(messages, code, params);
      expect(text).not.toMatch(unfilled);
      for (const value of valuesIn(params)) {
        if (say(english, code, params).includes(value))
          expect([code, text]).toEqual([code, expect.stringContaining(value)]);
      }
    }
  });

  it('is on one line, without doubled or stray spaces', async () => {
    const messages = await load<Messages>('locales', language);
    for (const [code, params] of cases) expect(say(messages, code, params)).toMatch(/^(?! )(?:(?! {2}| $)[^\n])+$/);
  });
});

describe.each(['en', ...languages])('the form in %s', (language) => {
  it('has a short text for every issue', async () => {
    const messages = await load<FormMessages>('forms', language);
    const isOfIssue = (code: string): boolean => Object.hasOwn(messages, code);
    const others = Object.keys(english).filter((code) => !isOfIssue(code));
    expect(others.every((code) => /^(?:normalize|suggestion|related|place|problem|list)\//.test(code))).toBe(true);
    for (const [code, params] of cases.filter(([each]) => isOfIssue(each))) {
      const text = say(messages, code, params);
      expect(text).not.toMatch(unfilled);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(70);
    }
  });
});

it('a translator leaves codes that it does not know to others', () => {
  const translate = translatorOf({ 'schema/empty-string': () => 'leer' } satisfies Partial<
    Record<TextCode, () => string>
  >);
  expect(translate({ code: 'schema/empty-string', params: {} })).toBe('leer');
  expect(translate({ code: 'toString', params: {} })).toBeUndefined();
});
