/** A kind of document about which some validators differ from us, and why that is no fault of ours. */
export interface Explained {
  readonly name: string;
  readonly why: string;
  /** @returns whether an engine may differ about the document for this reason */
  explains(engine: string, document: unknown): boolean;
}

/** The largest decimal, which the contract has as a maximum; as a double it is one more. */
const largestDecimal = Number('79228162514264337593543950335');

const holds = (value: unknown, wanted: (number: number) => boolean): boolean =>
  typeof value === 'number'
    ? wanted(value)
    : typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, wanted));

/** Every known kind of disagreement. One that is in no document of a run is not counted. */
export const explanations: readonly Explained[] = [
  {
    name: 'numbers as decimals',
    why: 'Python and Go compare a number with a maximum exactly; JavaScript, and so each engine in it, as doubles',
    explains: (engine, document) =>
      /^(Python|Go)/.test(engine) && holds(document, (number) => Math.abs(number) === largestDecimal),
  },
];
