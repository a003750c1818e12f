import type { CodeSplittingGroup } from 'rolldown';

const group = (
  name: CodeSplittingGroup['name'],
  test: NonNullable<CodeSplittingGroup['test']>,
  priority: number,
): CodeSplittingGroup => ({
  name,
  test,
  priority,
  // What a module imports goes to the groups of its own: a bundler that looks for what is used does not look inside lists.
  includeDependenciesRecursively: false,
});

/** The modules of one revision that hold something: `…/compiled/2022-04-21/strict-guards/address.ts`. */
const ofRevision = /[\\/]compiled[\\/](\d{4}-\d{2}-\d{2})[\\/](?!entries|ajv|strict\.ts|tolerant\.ts)(.+)/;

/** Which of the files of its revision a module is in: guards and the lists that they read, checks of bytes, or validators. */
const fileOf = (id: string): string | null => {
  const [, revision, rest = ''] = ofRevision.exec(id) ?? [];
  if (revision === undefined) return null;
  const profile = rest.includes('tolerant') ? 'tolerant' : 'strict';
  const kind = /^lists|-guards/.test(rest) ? '-guards' : /^words|-bytes/.test(rest) ? '-bytes' : '';
  return `${revision}-${profile}${kind}`;
};

/**
 * Every file that a program opens takes time, so what any validator needs is in a few. What is in one file must have no
 * effect when it is loaded, or bundlers keep it where it is not used.
 */
export const chunks: CodeSplittingGroup[] = [
  group('guard', /[\\/]validator[\\/]src[\\/]guard[\\/]/, 3),
  { ...group(fileOf, ofRevision, 2), debugName: 'revision' },
  group(
    'explain',
    /[\\/]packages[\\/](?:(?:text|date-time|openapi)[\\/]src[\\/]|messages[\\/]src[\\/](?:(?:en|translator-of)\.ts|en[\\/]|json[\\/](?:en|texts)\.ts)|validator[\\/]src[\\/](?:(?:explain|issues|list)[\\/]|compiled[\\/]schema-base|(?:create-validator|json-schema|codes|validate-options|documented|warnings|advice)\.ts))/,
    1,
  ),
];
