import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** A bundle as a browser would load it. */
export interface Bundle {
  readonly text: string;
  /** Its size, gzipped, in bytes. */
  readonly gzipped: number;
}

/**
 * Bundles and minifies a module.
 *
 * @param code the module's source; what it exports is what is kept
 * @param folder where its imports are resolved from
 */
export const bundle = async (code: string, folder: string, plugins: Plugin[] = []): Promise<Bundle> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    plugins,
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, gzipped: gzipSync(text, { level: 9 }).length };
};

/** Something that users import. */
export interface Import {
  readonly code: string;
  /** How many bytes its bundle should take at most. */
  readonly target: number;
  /** How many bytes it may take: the target, or what was reached where the target was not. */
  readonly ceiling: number;
}

/** @returns a ceiling as `docs/toolchains.md` has it. */
export const ceilingText = ({ ceiling }: Import): string => `${Math.ceil(ceiling / 100) / 10} kB`;

/** What users import of the validator, largest claims first; sizes are minified and gzipped. */
export const imports: Readonly<
  Record<'isReferral' | 'Referral' | 'Address' | 'ReferralEvent' | 'validateJson', Import>
> = {
  isReferral: {
    code: `export { isReferral } from '@referral-kit/validator/guards';`,
    target: 5_000,
    ceiling: 3_800,
  },
  Referral: { code: `export { Referral } from '@referral-kit/validator';`, target: 9_000, ceiling: 11_800 },
  // Whatever the type, its validator carries errors, suggestions, JSON Schema, translation and the check of options: 4.5 kB.
  Address: { code: `export { Address } from '@referral-kit/validator';`, target: 3_000, ceiling: 5_450 },
  ReferralEvent: {
    code: `export { ReferralEvent, onReferralEvent } from '@referral-kit/validator/2022-04-21/referral-event';`,
    target: 8_000,
    ceiling: 7_250,
  },
  validateJson: {
    code: `export { validateJson } from '@referral-kit/validator/json';`,
    target: 8_000,
    ceiling: 8_900,
  },
};

const withReferral = `export { Referral } from '@referral-kit/validator/2022-04-21/tolerant';`;

/** What users import of the normaliser: one revision without a validator, with one, and all revisions. */
export const normalizerImports: Readonly<
  Record<'normalize of 2022-04-21' | 'normalize and Referral of 2022-04-21' | 'normalize of every revision', Import>
> = {
  'normalize of 2022-04-21': {
    code: `export { normalize } from '@referral-kit/normalizer/2022-04-21';`,
    target: 20_000,
    ceiling: 17_600,
  },
  'normalize and Referral of 2022-04-21': {
    code: `export { normalize } from '@referral-kit/normalizer/2022-04-21'; ${withReferral}`,
    target: 35_000,
    // Up to 1.3 kB more or less depend on where the files of the packages lie within the 32 kB that gzip looks back.
    ceiling: 31_300,
  },
  'normalize of every revision': {
    code: `export { normalize } from '@referral-kit/normalizer';`,
    target: 50_000,
    ceiling: 46_500,
  },
};
