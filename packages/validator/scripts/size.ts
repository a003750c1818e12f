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

/** What users import, and how many bytes, minified and gzipped, it may take. */
export const ceilings: Readonly<Record<'isReferral' | 'Referral' | 'Address', { code: string; ceiling: number }>> = {
  isReferral: { code: `export { isReferral } from '@referral-kit/validator/guards';`, ceiling: 5_000 },
  Referral: { code: `export { Referral } from '@referral-kit/validator';`, ceiling: 14_000 },
  Address: { code: `export { Address } from '@referral-kit/validator';`, ceiling: 3_000 },
};
