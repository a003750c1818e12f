import { isDeepStrictEqual } from 'node:util';
import { readYaml } from '@referral-kit/parse/yaml';
import { parse, stringify } from 'yaml';
import { misplacedFault } from '../places.ts';
import { documents, jsonTokens } from '../seeds.ts';
import type { Target } from '../target.ts';

const asJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Longer inputs take the library much longer, and find no more. */
const longest = 512;

/** Whether what we read is what the library writes of it and reads again. */
const isKept = (value: unknown): boolean => {
  const [again, ...others] = readYaml(Buffer.from(stringify(value)));
  return others.length === 0 && again?.faults.length === 0 && isDeepStrictEqual(again.content?.value, value);
};

/** The reader of YAML, held to JSON, which is a part of it, and to what its values are written as. */
export const target: Target = {
  name: 'yaml',
  what: 'the YAML reader reads JSON as JSON.parse does, and what was written of a value as that value',
  seeds: [
    ...documents.filter((text) => text.length < longest),
    ...documents.filter((text) => text.length < longest).map((text) => stringify(parse(text, { strict: false }))),
    'a: &a [1, *a]\n--- !!str x\n...\n%YAML 1.2\n---\n- |\n  x\n- >-\n  y\n',
    '? [a, b]\n: {x: 1, "y": \'z\'}\n<<: *b\n!!set {a}\n# c\n',
  ],
  tokens: [
    ...jsonTokens,
    ...['a', ': ', '\n  ', '- ', "'", '&x ', '*x', '!t ', '!!int ', '!!float ', '!!str ', '|\n', '>-\n', '|2+\n', '? '],
    ...[
      '--- ',
      '---\n',
      '...\n',
      '# c\n',
      '%YAML 1.1\n',
      '%TAG !a! b\n',
      '<<: ',
      '.inf',
      '.nan',
      '0x1F',
      '0o17',
      '~',
      '@',
      '`',
    ],
  ],
  longest,
  isTried: (url) => url.includes('/packages/') || url.includes('/node_modules/yaml/'),
  fault(input) {
    const found = readYaml(input);
    for (const { excerpt, faults, content } of found) {
      const place = misplacedFault(faults, excerpt.text);
      if (place !== undefined) return place;
      if (!content && faults.length === 0) return 'a document has neither a value nor a fault';
    }
    const text = String(input);
    const isText = Buffer.from(text).equals(input);
    const json = isText && found.length === 1 && found[0]?.faults.length === 0 ? asJson(text) : undefined;
    if (json && !isDeepStrictEqual(found[0]?.content?.value, json.value)) return 'JSON.parse reads another value';
    const clean = found.filter(({ faults }) => faults.length === 0);
    const changed = clean.find(({ content }) => content && !isKept(content.value));
    return changed && `${JSON.stringify(changed.content?.value)} is read as another value once it is written`;
  },
};
