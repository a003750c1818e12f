import { colors } from '@referral-kit/command-line/colors';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { oneOf, unknownName } from '@referral-kit/command-line/usage';
import { stdout } from '@referral-kit/files/streams';
import type { AnyState, Machine } from '@referral-kit/lifecycle';
import { toDot, toMermaid } from '@referral-kit/lifecycle/pictures';
import { nextData, nextText, parseState, tableData, tableText } from '@referral-kit/lifecycle/table';
import { nearest } from '@referral-kit/text';
import { revisionOption } from '../options/contract.ts';
import { streamOutput } from '../reporters/open.ts';
import { machineNames, machineOf } from './machine.ts';

type Print = (machine: Machine, color: boolean) => string;

const asJson = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

const formats = {
  table: (machine, color) => tableText(machine).replace(/^.*/, colors(color).bold),
  mermaid: toMermaid,
  dot: toDot,
  json: (machine) => asJson(tableData(machine)),
} satisfies Record<string, Print>;

/** The formats that show a part of the table, too. */
const formatsFrom = {
  table: (from) => (machine, color) =>
    nextText(from, machine).replace(/lifecycle\/.*/g, (codes) => colors(color).yellow(codes)),
  json: (from) => (machine) => asJson({ revision: machine.revision, from, transitions: nextData(from, machine) }),
} satisfies Record<string, (from: AnyState) => Print>;

const namesOf = <Format extends string>(all: Readonly<Record<Format, unknown>>): Format[] =>
  Object.keys(all) as Format[];

const keyOf = ({ status, substatus }: AnyState): string =>
  substatus === undefined ? status : `${status}/${substatus}`;

/** The state whose substatus alone was written, or whose status, where it has no substatus. */
const bySubstatus = (text: string, states: readonly AnyState[]): AnyState | undefined => {
  const [close] = nearest(
    text,
    states.map(({ status, substatus = status }) => substatus),
    1,
  );
  return states.find(({ status, substatus = status }) => substatus === close);
};

/** @throws {UsageError} for anything but a state, with the states and the nearest of them */
const stateOf = (text: string, machine: Machine): AnyState => {
  const outcome = parseState(text, machine);
  if (outcome.ok) return outcome.state;
  const { states } = machine;
  const suggested = outcome.refusal.nearest ?? bySubstatus(text, states);
  throw unknownName('state', text, states.map(keyOf), suggested && keyOf(suggested));
};

const options = {
  from: {
    value: 'state',
    suggestions: () => machineNames.flatMap((name) => machineOf(undefined, name).states.map(keyOf)),
    help: 'Print only the states that can follow this one, and the advice about each transition',
  },
  machine: {
    value: 'machine',
    choices: machineNames,
    help: 'Whose transitions: referral (the default), or registration, that of a won deal',
  },
  format: {
    value: 'format',
    choices: namesOf(formats),
    help: 'Output format: table (the default), json, mermaid or dot; with `--from`, table or json',
  },
  ...revisionOption,
} as const satisfies OptionTable;

/**
 * Prints the transition table, or the part of it that leads from one state.
 *
 * @returns the exit status
 * @throws {UsageError} for an unknown state, or a format or revision that does not fit the other options
 */
const lifecycle = (flags: OptionsOf<typeof options & typeof commonOptions>): number => {
  const { format = 'table', from, revision, color } = flags;
  const machine = machineOf(revision, flags.machine);
  const print: Print =
    from === undefined
      ? formats[format]
      : formatsFrom[oneOf('format with --from', format, namesOf(formatsFrom))](stateOf(from, machine));
  const { write, color: isColored } = streamOutput(stdout, color);
  write(print(machine, isColored));
  return 0;
};

export const command: Command = defineCommand({
  arguments: [],
  options,
  examples: [
    'referral-kit lifecycle',
    'referral-kit lifecycle --from New/Received',
    'referral-kit lifecycle --machine registration --from Approved',
    'referral-kit lifecycle --format dot | dot -Tsvg > lifecycle.svg',
    'referral-kit lifecycle --from Active/Accepted --format json',
  ],
  statuses: { valid: 'It was printed' },
  run: (_, flags) => lifecycle(flags),
});
