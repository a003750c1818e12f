import type { Told } from '../check/told.ts';
import { defaultsOf, globsOf } from '../config/config.ts';
import { patternMaker } from './patterns.ts';
import type { Selection } from './selection.ts';

/** @returns what tells how the configuration says that a file, by its absolute path, is to be judged. */
export const toldByConfig = async ({ configuration }: Selection): Promise<(path: string) => Told> => {
  const { files = [] } = configuration.config;
  if (files.length === 0) return () => ({});
  const make = await patternMaker();
  const entries = files.map((entry) => ({
    patterns: make(configuration.folder, { match: globsOf(entry.match) }),
    told: defaultsOf(entry),
  }));
  return (path) =>
    Object.assign({}, ...entries.flatMap(({ patterns, told }) => (patterns.say(path, false)?.matches ? [told] : [])));
};
