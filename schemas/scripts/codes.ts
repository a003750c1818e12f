import currencies from 'currency-codes';
import countries from 'i18n-iso-countries';

const listModule = (name: string, doc: string, source: string, codes: readonly string[]): string =>
  `// Generated from ${source}; do not edit. To update it: npm run generate\n\n/** ${doc} */\nexport const ${name} = [\n${codes
    .map((code) => `  '${code}',`)
    .join('\n')}\n] as const;\n`;

// XK (Kosovo) is user-assigned: in wide use, but no part of ISO 3166-1.
const alpha2 = Object.keys(countries.getAlpha2Codes())
  .filter((code) => code !== 'XK')
  .sort();

/** @returns the modules that hold the ISO code lists, by path below `schemas/`. */
export const codeModules = (): Map<string, string> =>
  new Map([
    [
      'source/parts/iso-3166-1.ts',
      listModule('alpha2Codes', 'The officially assigned alpha-2 codes of ISO 3166-1.', 'i18n-iso-countries', alpha2),
    ],
    [
      'source/parts/iso-4217.ts',
      listModule('alphabeticCodes', 'The alphabetic codes of ISO 4217.', 'currency-codes', currencies.codes().sort()),
    ],
  ]);
