import { text } from '../numbers/rational.ts';
import type { Literal } from './literal.ts';

/** @returns a text that two literals of one store share exactly when they are the same */
export const literalKey = (literal: Literal): string => {
  switch (literal.kind) {
    case 'least':
    case 'most':
      return `${literal.kind} ${text(literal.value)} ${literal.open}`;
    case 'multiple':
      return `multiple ${text(literal.of)} ${literal.negated}`;
    case 'pattern':
    case 'format':
      return `${literal.kind} ${literal.negated} ${literal.source}`;
    case 'unique':
      return `unique ${literal.negated}`;
    case 'atLeast':
    case 'atMost':
      return `${literal.kind} ${literal.from} ${literal.to} ${literal.schema.id} ${literal.count}`;
    case 'every':
    case 'some':
      return `${literal.kind} ${literal.names.id} ${literal.schema.id}`;
    default:
      return `${literal.kind} ${literal.count}`;
  }
};

/** @returns whether a literal holds for all values of its type, for none, or for some */
export const triviality = (literal: Literal): boolean | undefined => {
  switch (literal.kind) {
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return literal.count <= 0 ? true : undefined;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return literal.count < 0 ? false : undefined;
    case 'atLeast':
      if (literal.count <= 0) return true;
      return literal.schema.kind === 'false' || literal.to - literal.from < literal.count ? false : undefined;
    case 'atMost':
      if (literal.count < 0) return false;
      return literal.schema.kind === 'false' || literal.to - literal.from <= literal.count ? true : undefined;
    case 'every':
      return literal.schema.kind === 'true' || literal.names.kind === 'false' ? true : undefined;
    case 'some':
      return literal.schema.kind === 'false' || literal.names.kind === 'false' ? false : undefined;
    default:
      return undefined;
  }
};
