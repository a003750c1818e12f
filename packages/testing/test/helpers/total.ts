import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proxies } from '../../src/hostile/proxies.ts';
import { hostileValues } from '../../src/hostile/values.ts';
import { hostile } from '../../src/index.ts';
import { isDeep, scaled } from '../scaled.ts';

/** What is done with a hostile value. A probe under `misuse` may throw a `TypeError` or a `RangeError`, and nothing else. */
export interface Probes {
  /** Never throw, whatever they are given. */
  readonly total: Readonly<Record<string, (value: unknown) => unknown>>;
  /** Refuse options and names that there are not. */
  readonly misuse?: Readonly<Record<string, (value: unknown) => unknown>>;
  /** Exported functions that are not given values to judge or to show, with the reason. */
  readonly others?: Readonly<Record<string, string>>;
  /** Subpaths that need something around them, such as the globals of a test runner, and export nothing of their own. */
  readonly leftOut?: readonly string[];
}

type Module = Readonly<Record<string, unknown>>;

/** The modules behind the subpaths that are for everybody. */
const sources = (folder: string, leftOut: readonly string[]): string[] => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  return Object.entries(exports)
    .filter(([subpath]) => !subpath.startsWith('./internal/') && !leftOut.includes(subpath))
    .map(([, target]) => (typeof target === 'string' ? target : target.default))
    .filter((target) => /^\.\/dist\/.*\.js$/.test(target))
    .map((target) => join(folder, target.replace('/dist/', '/src/').replace(/\.js$/, '.ts')));
};

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** The names of all functions that a package exports, and of those that its exported objects hold. */
const functionsOf = (modules: readonly Module[]): Set<string> =>
  new Set(
    modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => {
        if (isFunction(value)) return [name];
        if (typeof value !== 'object' || value === null) return [];
        return Object.entries(value).flatMap(([member, inner]) => (isFunction(inner) ? [`*.${member}`] : []));
      }),
    ),
  );

/** Values that take most of the time; `npm run test:long` has them. */
const slow: readonly string[] = isDeep ? [] : ['many members', 'huge typed array'];

const alone = Object.entries({ ...hostileValues, ...proxies })
  .filter(([name]) => !slow.includes(name))
  .map(([name, create]) => ({ name, create }));

/** Every hostile value alone, and some of them inside a referral. */
const values = [
  ...alone,
  ...fc
    .sample(hostile(), { numRuns: scaled(60), seed: 14 })
    .filter(({ name }) => !slow.some((one) => name.startsWith(one))),
];

/** @returns what a probe throws, by the hostile value that made it throw; text, so that a failure can be printed */
const thrown = (probe: (value: unknown) => unknown, mayThrow: (error: unknown) => boolean): string[] =>
  values.flatMap(({ name, create }) => {
    try {
      probe(create());
    } catch (error) {
      if (!mayThrow(error)) return [`${name}: ${error instanceof Error ? error.stack?.slice(0, 300) : typeof error}`];
    }
    return [];
  });

const isMisuse = (error: unknown): boolean =>
  (error instanceof TypeError || error instanceof RangeError) && /expected|not |takes |no valid/i.test(error.message);

/** What no option may be. */
const nonsense = Symbol('nonsense');

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return isMisuse(error) ? (error as Error).message : `${error instanceof Error ? error.stack : typeof error}`;
  }
  return 'was taken';
};

/** The names of the options that a function takes, as it lists them where there is no such one; none if it takes any. */
const optionsOf = (probe: (value: unknown) => unknown): string[] => {
  const [, list = ''] = /^Unknown (?:option|member) .*Expected (.*)\.$/.exec(messageOf(() => probe({ none: 1 }))) ?? [];
  return list.split(/, | or /).filter((name) => name !== '');
};

/**
 * Tests that every function that a package exports has a probe, and holds what it promises.
 *
 * @param folder the package
 */
export const testTotal = (folder: string, { total, misuse = {}, others = {}, leftOut = [] }: Probes): void => {
  describe('nothing throws but what is documented to', () => {
    it('of every exported function', async () => {
      const modules = await Promise.all(sources(folder, leftOut).map((path) => import(path) as Promise<Module>));
      const names = [...Object.keys(total), ...Object.keys(misuse), ...Object.keys(others)];
      const probed = new Set(names.map((name) => name.replace(/ .*/, '')));
      expect([...functionsOf(modules)].sort()).toEqual([...probed].sort());
    });

    it.each(Object.entries(total))('%s', (_, probe) => {
      expect(thrown(probe, () => false)).toEqual([]);
    });

    it.each(Object.entries(misuse))('%s refuses misuse', (_, probe) => {
      expect(thrown(probe, isMisuse)).toEqual([]);
    });

    it.each(Object.entries(misuse).filter(([name]) => name.endsWith(' options')))(
      '%s: each by itself refuses nonsense, and says which option and what is expected',
      (_, probe) => {
        for (const name of optionsOf(probe)) {
          const message = messageOf(() => probe({ [name]: nonsense }));
          expect(message, name).toMatch(/expected|not /i);
          // Where an option says which of several revisions, the message says that it is one.
          expect(message).toMatch(new RegExp(`\\b(?:${name}|revision)\\b`));
        }
      },
    );
  });
};
