import { readDocument } from '@referral-kit/parse/json';
import type { Profile, Revision, TypeName } from '@referral-kit/testing';
import type { BytesValidator } from '@referral-kit/validator/bytes';
import { registry } from '@referral-kit/validator/registry';
import { spellings } from '../../packages/cli/test/helpers/spelling.ts';
import { emitted } from '../../scripts/fixtures/emitted.ts';
import { documentsOf } from '../engines/documents.ts';
import type { Part } from '../part.ts';

const bundles = emitted.filter(({ kind }) => kind === 'bundle');

/** Numbers from 0 up to 1, the same ones for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const pieces = ['', '"', '\\', '\\u0041', ',', ':', '{', '}', '[', ']', ' ', 'null', '0', '-', '1e400', '\u0000', 'é'];

/** A text with up to three characters replaced at one place. */
const broken = (text: string, random: () => number): string => {
  const at = Math.floor(random() * text.length);
  const put = pieces[Math.floor(random() * pieces.length)] ?? '';
  return text.slice(0, at) + put + text.slice(at + Math.floor(random() * 4));
};

export const bytesPart: Part = {
  name: 'bytes',
  what: 'the check of bytes accepts what reading and validating accepts, however a document is written',
  async run({ count, seed }) {
    const faults: string[] = [];
    const counts = { texts: 0, accepted: 0 };
    for (const { revision, profile, name } of bundles) {
      const entry = `@referral-kit/validator/${revision}${profile === 'tolerant' ? '/tolerant' : ''}/bytes`;
      const module = (await import(entry)) as Readonly<Record<string, BytesValidator<unknown>>>;
      const check = module[name];
      const validator = registry[revision]?.[profile][name];
      if (!check || !validator) throw new Error(`no validators of ${revision} ${profile} ${name}`);
      const random = randomFrom(seed);
      const documents = documentsOf(
        revision as Revision,
        profile as Profile,
        name as TypeName,
        Math.ceil(count / bundles.length),
        seed,
      );
      for (const document of documents) {
        const written = Object.values(spellings).map((spell) => spell(document, random));
        for (const text of [...written, ...written.map((each) => broken(each, random))]) {
          const bytes = Buffer.from(text);
          const read = readDocument(bytes);
          const expected = read.content !== undefined && read.faults.length === 0 && validator.is(read.content.value);
          counts.texts += 1;
          if (expected) counts.accepted += 1;
          if (check.isJson(bytes) !== expected) faults.push(`${revision} ${profile} ${name}: ${text.slice(0, 400)}`);
        }
      }
    }
    return [
      {
        what: `${Object.keys(spellings).length} spellings of generated documents, whole and damaged`,
        figure: `${counts.texts} texts, ${counts.accepted} of them accepted: ${faults.length} verdicts differ`,
        passed: faults.length === 0 && counts.accepted > 0,
        faults: faults.slice(0, 5),
      },
    ];
  },
};
