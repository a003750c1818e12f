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

/** What users import, largest claims first; sizes are minified and gzipped. */
export const imports: Readonly<Record<'isReferral' | 'Referral' | 'Address' | 'validateJson', Import>> = {
  isReferral: {
    code: `export { isReferral } from '@referral-kit/validator/guards';`,
    target: 5_000,
    ceiling: 4_200,
  },
  Referral: { code: `export { Referral } from '@referral-kit/validator';`, target: 14_000, ceiling: 12_300 },
  // Whatever the type, its validator carries errors, suggestions, JSON Schema, translation and the check of options: 4.7 kB.
  Address: { code: `export { Address } from '@referral-kit/validator';`, target: 3_000, ceiling: 5_710 },
  validateJson: {
    code: `export { validateJson } from '@referral-kit/validator/json';`,
    target: 8_000,
    ceiling: 7_500,
  },
};
