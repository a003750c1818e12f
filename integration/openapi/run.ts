// Reads the OpenAPI and AsyncAPI documents of the packed schemas with the tools that people use. Prints one line for
// each tool; exits with 1 if one of them refuses a document, or reads something else in it than the fixtures say.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFixtures } from '../../scripts/fixtures/fixture.ts';
import { Report } from '../../scripts/packages/report.ts';
import { checkEvents } from './src/events.ts';
import { checkMock } from './src/mock.ts';
import { descriptions, installed, makeProject } from './src/project.ts';
import { writeExample, writeService } from './src/service.ts';
import { installTools, runTool } from './src/tools.ts';
import { checkTypes, typeGenerators } from './src/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const report = new Report();

const check = async (tool: string, run: () => Promise<string>): Promise<void> => {
  try {
    report.add(tool, await run(), [], '');
  } catch (error) {
    report.add(tool, 'failed', String((error as Error).message).split('\n'), 'fix schemas/scripts/api');
  }
};

try {
  await installTools();
  const project = await makeProject(folder);
  const services = (['openapi-3.1', 'openapi-3.0'] as const).map((format) => writeService(format, project));
  const written = [...services.map(({ file }) => file), await writeExample(project)];
  const documents = [...descriptions('openapi-3.1', 'openapi-3.0').map(installed), ...written];
  await check('redocly', async () => {
    await runTool('redocly', ['lint', ...documents], project);
    return `${documents.length} documents`;
  });
  for (const generator of typeGenerators) await check(generator, () => checkTypes(generator, project));
  const fixtures = readFixtures();
  for (const { file, routes } of services)
    await check('prism', async () => `${file}: ${await checkMock(file, routes, fixtures, project)}`);
  await check('asyncapi', () => checkEvents(project));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = report.end() ? 0 : 1;
