import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** The folder of the package as somebody installed it; `npm run -w scripts test:installed` sets it. */
export const installed = process.env.INSTALLED_REFERRAL_KIT;

const { main, stderr, stdout }: typeof import('../../src/main.ts') =
  installed === undefined
    ? await import('../../src/main.ts')
    : await import(pathToFileURL(join(installed, 'dist/main.js')).href);

/** What a run of the command came to. */
export interface Ran {
  /** `null` for a process that a signal ended. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given apart from its arguments. */
export interface Given {
  readonly input?: string | Buffer;
  /** Variables that the environment of the test does not have, or has otherwise. */
  readonly env?: Readonly<Record<string, string>>;
}

type Restore = () => void;

const replace = (object: object, name: string, descriptor: PropertyDescriptor): Restore => {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { ...descriptor, configurable: true });
  return () => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  };
};

/** Collects what is written to a stream of the command, which is then neither a terminal nor slow. */
const collect = (stream: typeof stdout): { text(): string; readonly restore: Restore } => {
  let text = '';
  const write = (piece: string): void => {
    text += piece;
  };
  const restores = [replace(stream, 'write', { value: write }), replace(stream, 'isTTY', { value: false })];
  const restore = (): void => {
    for (const one of restores) one();
  };
  return { text: () => text, restore };
};

const inFolder = (folder: string): Restore => {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
};

/** @returns the environment of a run: a shell sets PWD, and whether there are colours is not left to who runs the tests */
export const variables = (folder: string, more: Given['env'] = {}): NodeJS.ProcessEnv => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return { ...inherited, PWD: folder, ...more };
};

const run = async (folder: string, args: readonly string[], { input, env }: Given): Promise<Ran> => {
  const [out, err] = [collect(stdout), collect(stderr)];
  const stdin = Readable.from(input === undefined ? [] : [Buffer.from(input)], { objectMode: false });
  const restores = [
    out.restore,
    err.restore,
    inFolder(folder),
    replace(process, 'env', { value: variables(folder, env), writable: true }),
    replace(process, 'stdin', { value: stdin }),
  ];
  try {
    const status = await main(args);
    // What was gathered is written before the turn ends, as the launcher waits for it.
    await setImmediate();
    return { status, stdout: out.text(), stderr: err.text() };
  } finally {
    for (const restore of restores) restore();
  }
};

let previous: Promise<unknown> = Promise.resolve();

/**
 * Runs the command in the process of the test, which takes a tenth of the time that Node needs to start: from its
 * sources, which needs no build, or as it is installed. Runs wait for each other, since they share a current folder.
 */
export const runInProcess = (folder: string, args: readonly string[], given: Given = {}): Promise<Ran> => {
  const ran = previous.then(() => run(folder, args, given));
  previous = ran.catch(() => undefined);
  return ran;
};
