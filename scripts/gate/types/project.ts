import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linesOf, run } from '../../packages/run.ts';
import { root } from '../../packages/workspace.ts';
import type { Declarations } from './declarations.ts';

/** The declarations of packages, by name. */
export type Packages = Readonly<Record<string, Declarations>>;

/** What the compiler says of a line. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** What it says to explain that, from the outside to the inside. */
  readonly details: readonly string[];
}

const startOfFault = /^check\.ts\((\d+),\d+\): error (TS\d+): (.*)$/;

/** @returns the first fault of each line, by its index */
const faultsIn = (said: readonly string[]): Map<number, Fault> => {
  const faults = new Map<number, Fault>();
  let details: string[] = [];
  for (const line of said) {
    const [, at, code = '', message = ''] = startOfFault.exec(line) ?? [];
    if (at === undefined) details.push(line.trim());
    else {
      details = [];
      if (!faults.has(Number(at) - 1)) faults.set(Number(at) - 1, { code, message, details });
    }
  }
  return faults;
};

const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2023',
  lib: ['es2024', 'dom', 'dom.iterable'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The compiler takes packages of one name and version for one package, wherever they lie: each has another version. */
const layPackage = (folder: string, name: string, version: string, { entries, files }: Declarations): void => {
  const exports = Object.fromEntries(Object.entries(entries).map(([subpath, types]) => [subpath, `./${types}`]));
  write(join(folder, 'package.json'), JSON.stringify({ name, version, type: 'module', exports }));
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
};

/** A folder in which the declarations of two versions can be compared. */
export class Project {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-types-')));

  /** @param versions the packages of each version, by a name for the version */
  constructor(versions: Readonly<Record<string, Packages>>) {
    // What comes from elsewhere is the same for both.
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
    write(join(this.#folder, 'package.json'), JSON.stringify({ type: 'module' }));
    for (const [index, [version, packages]] of Object.entries(versions).entries())
      for (const [name, declarations] of Object.entries(packages))
        layPackage(join(this.#folder, version, 'node_modules', name), name, `${index}.0.0`, declarations);
  }

  /** @returns what the compiler says of lines of code, by the index of the line; nothing for those it accepts */
  async faults(lines: readonly string[]): Promise<ReadonlyMap<number, Fault>> {
    write(join(this.#folder, 'check.ts'), lines.join('\n'));
    write(join(this.#folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['check.ts'] }));
    const words = [join(root, 'node_modules/typescript/bin/tsc'), '--pretty', 'false', '-p', 'tsconfig.json'];
    const ended = await run(process.execPath, words, { cwd: this.#folder, timeout: 600_000 });
    const said = linesOf(ended);
    const faults = faultsIn(said);
    // After a fault in its syntax the compiler says nothing else of a file.
    const isBroken = [...faults.values()].some(({ code }) => /^TS1\d{3}$/.test(code));
    if (isBroken || (ended.status !== 0 && faults.size === 0)) throw new Error(said.slice(0, 20).join('\n'));
    return faults;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
