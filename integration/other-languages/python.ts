import { join } from 'node:path';
import { run } from '../../scripts/packages/run.ts';
import { type Absent, acceptedBy, type Validator } from './validator.ts';

const probe =
  'import importlib.metadata as m; from jsonschema import Draft202012Validator; print(m.version("jsonschema"))';

/** Python's jsonschema: of the Python in use, and the system's, which is the one of the distribution. */
export const pythons = async (): Promise<(Validator | Absent)[]> => {
  const found = new Map<string, Validator>();
  for (const command of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = await run(command, ['-c', probe]);
    const version = stdout.trim();
    if (status !== 0 || found.has(version)) continue;
    found.set(version, {
      name: `Python's jsonschema ${version}`,
      async accepted(schema, documents) {
        return acceptedBy(
          await run(command, [join(import.meta.dirname, 'validate.py'), schema, ...documents]),
          documents,
        );
      },
    });
  }
  const absent = { name: "Python's jsonschema", why: 'it is not installed: apt-get install python3-jsonschema' };
  return found.size > 0 ? [...found.values()] : [absent];
};
