import { join } from 'node:path';
import { linesOf, run } from '../../scripts/packages/run.ts';
import type { Absent, Validator } from './validator.ts';

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
        const ended = await run(command, [join(import.meta.dirname, 'validate.py'), schema, ...documents]);
        const lines = ended.stdout.trim().split('\n');
        if (lines.length !== documents.length) throw new Error(linesOf(ended).join('\n'));
        return new Set(documents.filter((document) => lines.includes(`valid    ${document}`)));
      },
    });
  }
  const absent = { name: "Python's jsonschema", why: 'it is not installed: apt-get install python3-jsonschema' };
  return found.size > 0 ? [...found.values()] : [absent];
};
