/** What a value may be: the parser checks it, help names it, and shells complete it. */
export interface Value {
  /** Every value that is accepted. The parser refuses all others. */
  readonly choices?: readonly string[];
  /** Values that a shell offers. Whether others are valid is for the command to say. */
  readonly suggestions?: () => readonly string[];
  /** Whether the value is a path, which a shell completes with the names of files. */
  readonly isPath?: true;
}

/** One option, as its row in a table says. Without `value` it is a flag. */
export interface Option extends Value {
  /** What the help says, in Markdown's code spans where something is typed as is. */
  readonly help: string;
  /** What the value is called in help and messages; the option takes a value exactly if it has this. */
  readonly value?: string;
  /** One letter, without the dash. */
  readonly short?: string;
  /** The least and the greatest whole number that the value may be; the command receives a number. */
  readonly range?: readonly [from: number, to: number];
  /** Whether the option may be given several times, each adding a value. Otherwise the last one counts. */
  readonly repeatable?: true;
  /** Options that make no sense together with this one, by their names without dashes. */
  readonly conflicts?: readonly string[];
  /** An option without which this one makes no sense, by its name without dashes. */
  readonly requires?: string;
}

/**
 * Options by the name that is typed after the two dashes. An option named `no-something` is a flag that sets
 * `something` to false, whether or not there is an option named `something`.
 */
export type OptionTable = Readonly<Record<string, Option>>;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type Key<Name extends string> = Name extends `no-${infer Positive}` ? CamelCase<Positive> : CamelCase<Name>;

type Single<Row> = Row extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Row extends { readonly range: readonly number[] }
    ? number
    : string;

type ValueOf<Name, Row> = Name extends `no-${string}`
  ? false
  : Row extends { readonly value: string }
    ? Row extends { readonly repeatable: true }
      ? readonly Single<Row>[]
      : Single<Row>
    : true;

/** The options that a command receives: those that were given, by their names in camel case. */
export type OptionsOf<Table> = {
  readonly [Name in keyof Table & string as Key<Name>]?: ValueOf<Name, Table[Name]>;
};
