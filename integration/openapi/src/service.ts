import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { linesOf, run } from '../../../scripts/packages/run.ts';
import { root } from '../../../scripts/packages/workspace.ts';
import { descriptions, installed } from './project.ts';

/** One document of the contract, and the path under which the service takes it. */
export interface Route {
  readonly path: string;
  readonly revision: string;
  readonly profile: string;
  /** File name of the type's schema, as folders of fixtures have it. */
  readonly type: string;
}

type Format = 'openapi-3.1' | 'openapi-3.0';

const routesOf = (format: Format) =>
  descriptions(format).flatMap(({ revision, profile, path }) =>
    (manifest.revisions[revision] ?? [])
      .filter((entry) => entry.kind === 'bundle' && entry.profile === profile)
      .map(({ name, path: bundle }) => {
        const type = bundle.replace(/^.*\/(.*)\.bundle\.schema\.json$/, '$1');
        const schema = { $ref: `./${installed({ path })}#/components/schemas/${name}` };
        return { path: `/${revision}/${profile}/${type}`, revision, profile, type, name, schema };
      }),
  );

const operation = ({ path, name, schema }: ReturnType<typeof routesOf>[number]) => {
  const content = { 'application/json': { schema } };
  return {
    post: {
      operationId: path.replaceAll(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase()),
      summary: `Takes and answers ${name}`,
      security: [],
      requestBody: { required: true, content },
      responses: {
        '201': { description: 'What was made.', content },
        '422': { description: 'The body is not valid.' },
      },
    },
  };
};

/**
 * Writes the description of a service that takes and answers every document of the contract, by reference to the
 * published components.
 *
 * @returns the name of the file, and its routes
 */
export const writeService = (format: Format, project: string): { file: string; routes: readonly Route[] } => {
  const routes = routesOf(format);
  const service = {
    openapi: format === 'openapi-3.1' ? '3.1.0' : '3.0.3',
    info: { title: 'Referrals', version: '1', license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(routes.map((route) => [route.path, operation(route)])),
  };
  const file = `service-${format}.json`;
  writeFileSync(join(project, file), JSON.stringify(service, null, 2));
  return { file, routes };
};

/**
 * Writes the description that the example of a service makes of the installed schemas.
 *
 * @returns the name of the file
 */
export const writeExample = async (project: string): Promise<string> => {
  const file = 'example-service.json';
  copyFileSync(join(root, 'examples/service/openapi.ts'), join(project, 'openapi.ts'));
  const program = `import { description } from './openapi.ts'; console.log(JSON.stringify(description));`;
  const ended = await run(process.execPath, ['--input-type=module', '--no-warnings', '-e', program], { cwd: project });
  if (ended.status !== 0) throw new Error(linesOf(ended).join('\n'));
  writeFileSync(join(project, file), ended.stdout);
  return file;
};
