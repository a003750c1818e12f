import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/packages/workspace.ts';

const folder = join(root, 'fixtures');

/** Documents of the contract, valid ones and others. */
export const documents: readonly string[] = globSync('**/*.json', { cwd: folder })
  .filter((path) => !path.endsWith('.expected.json'))
  .sort()
  .filter((_, index) => index % 12 === 0)
  .map((path) => readFileSync(join(folder, path), 'utf8'));

/** The signs and words of JSON, and what breaks it. */
export const jsonTokens: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\\u',
    '\\ud83d',
    '\\ude00',
    '\\"',
    '\\x',
    '\ufeff',
    '\u2028',
    '\u0000',
    'é',
  ],
  ...['null', 'true', 'false', 'nul', '-', '0', '01', '1.', '.5', 'e', '1e400', '1e-400', '12345678901234567890'],
  ...['"__proto__":', '"constructor":', '"a":', '"a"', '""', '{}', '[]', '[[[[[[[[', ' ', '\n', '\r\n', '\t'],
];
