import { type ApiDescription, manifest } from '@referral-kit/codegen';
import { pack } from '../../../scripts/packages/pack.ts';
import { installTarballs } from '../../../scripts/packages/project.ts';
import { publishable } from '../../../scripts/packages/workspace.ts';

const needed = ['@referral-kit/schemas', '@referral-kit/types'];

/** Where the published API descriptions are, as seen from the project. */
const published = '@referral-kit/schemas';

/** @returns the files of one or all formats, as the manifest lists them. */
export const descriptions = (...formats: ApiDescription['format'][]): ApiDescription[] =>
  manifest.apiDescriptions.filter(({ format }) => formats.includes(format));

/** @returns the path of an API description in a project that has the packages installed. */
export const installed = ({ path }: Pick<ApiDescription, 'path'>): string => `node_modules/${published}/${path}`;

/**
 * Packs the schemas and the types, and installs the tarballs into an empty project.
 *
 * @returns the folder of the project
 */
export const makeProject = async (folder: string): Promise<string> => {
  const packages = await pack(
    publishable().filter(({ manifest: { name } }) => needed.includes(name)),
    folder,
  );
  return installTarballs(packages, `${folder}/project`);
};
