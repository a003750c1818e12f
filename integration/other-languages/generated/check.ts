import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { languages } from './languages.ts';
import { missingNames } from './names.ts';
import { generatedCode, type Language } from './quicktype.ts';
import { simplified } from './simplified.ts';

/** A schema in draft-07, and valid documents of it. */
export interface Subject {
  readonly schema: string;
  readonly type: string;
  readonly documents: readonly string[];
}

const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/i;

/** An instant in one notation: libraries write fewer digits of a second, or another offset. Microseconds are what all keep. */
const instant = (text: string): string => {
  const [, second = '', fraction = '', zone = ''] = dateTime.exec(text) ?? [];
  return `${new Date(`${second}${zone}`).toISOString()} ${fraction.padEnd(6, '0').slice(0, 6)}`;
};

/** A document without what generated code does not keep: null, empty lists (Go), and how an instant is written. */
const meaning = (value: unknown): unknown => {
  if (typeof value === 'string') return dateTime.test(value) ? instant(value) : value;
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const isKept = (inner: unknown): boolean => inner !== null && !(Array.isArray(inner) && inner.length === 0);
  const members = Object.entries(value).filter(([, inner]) => isKept(inner));
  return Object.fromEntries(members.map(([name, inner]) => [name, meaning(inner)]));
};

const checkLanguage = async (
  language: Language,
  { schema, type, documents }: Subject,
  parent: string,
): Promise<number> => {
  const schemaText = simplified(readFileSync(schema, 'utf8'));
  const text = await generatedCode(type, schemaText, language);
  const folder = join(parent, language);
  mkdirSync(folder, { recursive: true });
  const missing = missingNames(text, schemaText, language);
  for (const sentence of missing) console.error(`${language}: the generated code has ${sentence}`);
  const { done, written } = await languages[language]({ folder, type, text }, documents);
  const unlike = documents.filter((path) => {
    if (!written) return false;
    const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return !isDeepStrictEqual(meaning(written.get(path)), meaning(document));
  });
  for (const path of unlike) console.error(`${language}: ${path} is not what it was once it was read and written`);
  const count = written ? `; ${documents.length} documents, ${unlike.length} unlike` : '';
  console.log(`quicktype, ${language}: ${done}${count}`);
  return missing.length + unlike.length;
};

/** Generates code of a schema for each language, and tries it. @returns how many faults there are */
export const checkGenerated = async (subject: Subject, parent: string): Promise<number> => {
  let faults = 0;
  for (const language of Object.keys(languages) as Language[]) faults += await checkLanguage(language, subject, parent);
  return faults;
};
