import { messages } from '@referral-kit/messages/json/en';
import type { JsonCode, JsonParams, JsonRelated, Path } from '@referral-kit/types/issues';
import type { Span } from './node.ts';

/** Another place that a fault depends on. */
export interface FaultRelated extends Span {
  readonly path: Path;
  readonly message: string;
  readonly place?: JsonRelated;
}

/** A fault in how a document is written, in JSON or, with its own code, in another format. */
export interface FaultOf<Code extends string> extends Span {
  readonly code: Code;
  /** The value that the fault is in, or the innermost one begun when reading stopped. */
  readonly path: Path;
  readonly message: string;
  /** What the message is made of. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** How to fix it. */
  readonly help?: string;
  readonly related?: FaultRelated;
  /** Whether the fault is in a member's name, not in its value. */
  readonly inKey?: boolean;
  /** Whether it is that something follows the document. */
  readonly isTrailing?: true;
}

/** A fault before the value that it is in is known. */
export type PendingFaultOf<Code extends string> = Omit<FaultOf<Code>, 'path' | 'related'> & {
  readonly related?: Omit<FaultRelated, 'path'>;
};

/** A fault in how a JSON text is written. */
export type JsonFault = FaultOf<JsonCode> & { readonly params: JsonParams[JsonCode] };

export type PendingJsonFault = PendingFaultOf<JsonCode> & Pick<JsonFault, 'params'>;

/** @returns another place that a fault depends on, with what is there. */
export const related = (place: JsonRelated, { start, end }: Span): Omit<FaultRelated, 'path'> => ({
  start,
  end,
  place,
  message: messages['related/json']({ place }),
});

/** The functions of one table, each of which takes the parameters of its own code. */
const sayJson = <Code extends JsonCode>(code: Code, params: JsonParams[Code]): string =>
  (messages[code] as (params: JsonParams[Code]) => string)(params);

/** @returns a fault with its message. */
export const faultOf = <Code extends JsonCode>(
  code: Code,
  params: JsonParams[Code],
  { start, end }: Span,
  more: Pick<PendingJsonFault, 'help' | 'related' | 'inKey' | 'isTrailing'> = {},
): PendingJsonFault => ({ code, start, end, message: sayJson(code, params), params, ...more });
