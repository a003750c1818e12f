import { UsageError } from '@referral-kit/command-line/usage';
import { everything, type Kind } from './kinds.ts';

/** The least share that is to be exercised, in percent: of everything, or of a kind. */
export type Minimum = Readonly<Partial<Record<Kind | typeof everything, number>>>;

/**
 * @param requested `90`, or `members=95`, each
 * @param kinds the kinds that a run can exercise
 * @throws {UsageError} for anything else
 */
export const minimumFrom = (requested: readonly string[], kinds: readonly Kind[]): Minimum =>
  Object.fromEntries(
    requested.map((text) => {
      const [, name = everything, percent = ''] = /^(?:([a-z]+)=)?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      const isKnown = name === everything || kinds.some((kind) => kind === name);
      if (isKnown && percent !== '' && Number(percent) <= 100) return [name, Number(percent)];
      throw new UsageError(
        `--coverage-min is ${text}. Expected a percentage, or one of ${kinds.join(', ')} with = and a percentage, such as ${kinds[0]}=95.`,
      );
    }),
  );

/** @returns what the configuration asks of the kinds that a run can exercise; nothing if it asks nothing of them */
export const configuredMinimum = (
  minimum: number | Readonly<Record<string, number>> | undefined,
  kinds: readonly Kind[],
): Minimum | undefined => {
  const all: Minimum = typeof minimum === 'number' ? { [everything]: minimum } : (minimum ?? {});
  const own = Object.entries(all).filter(([name]) => name === everything || kinds.some((kind) => kind === name));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
};
