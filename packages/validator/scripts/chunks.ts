import type { CodeSplittingGroup } from 'rolldown';

const group = (name: string, test: RegExp, priority: number): CodeSplittingGroup => ({
  name,
  test,
  priority,
  // What a module imports goes to the groups of its own: a bundler that looks for what is used does not look inside lists.
  includeDependenciesRecursively: false,
});

/**
 * Every file that a program opens takes time, so what any validator needs is in a few. What is in one file must have no
 * effect when it is loaded, or bundlers keep it where it is not used.
 */
export const chunks: CodeSplittingGroup[] = [
  group('guard', /[\\/]validator[\\/]src[\\/]guard[\\/]/, 3),
  group('text', /[\\/]text[\\/]src[\\/]/, 2),
  group('english', /[\\/]messages[\\/]src[\\/](?:en[\\/](?:validator|phrases|words)|json[\\/](?:en|texts))\.ts$/, 2),
  group(
    'explain',
    /[\\/]validator[\\/]src[\\/](?:(?:explain|issues|list)[\\/]|(?:create-validator|json-schema|codes|validate-options)\.ts$)/,
    1,
  ),
];
