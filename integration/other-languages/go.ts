import { join } from 'node:path';
import { run } from '../../scripts/packages/run.ts';
import { type Absent, acceptedBy, type Validator } from './validator.ts';

/** Where Debian and Ubuntu install the sources of Go's packages. */
const environment = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' };

const name = "Go's gojsonschema (draft-07)";

/**
 * Go's gojsonschema, as the distribution has it.
 *
 * @param folder where to build the program
 */
export const go = async (folder: string): Promise<Validator | Absent> => {
  const program = join(folder, 'validate-go');
  const env = { ...environment, GOCACHE: join(folder, 'go-cache') };
  const built = await run('go', ['build', '-o', program, join(import.meta.dirname, 'validate.go')], { env });
  if (built.status !== 0 && built.status !== null && !built.stderr.includes('cannot find package')) {
    throw new Error(built.stderr);
  }
  if (built.status !== 0) {
    return { name, why: 'it is not installed: apt-get install golang-go golang-github-xeipuuv-gojsonschema-dev' };
  }
  return {
    name,
    dialect: 'draft-07',
    accepted: async (schema, documents) => acceptedBy(await run(program, [schema, ...documents]), documents),
  };
};
