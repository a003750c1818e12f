import type { Machine } from '@referral-kit/lifecycle';
import { layersOf } from '../graph/layers.ts';

/** A state of a machine. */
export type State = Machine['states'][number];

export const keyOf = ({ status, substatus }: State): string =>
  substatus === undefined ? status : `${status}/${substatus}`;

/** Which way a drawing goes: from left to right, or from top to bottom, which a phone has room for. */
export type Direction = 'across' | 'down';

/** A status in the drawing, with its states, in pixels. */
interface Card {
  readonly status: string;
  readonly label: string;
  readonly states: readonly State[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where one status leads to another. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

export interface Drawing {
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
  readonly width: number;
  readonly height: number;
  /** @returns the arrow of a step from a status to another, also of one that cannot be made */
  pathBetween(from: string, to: string): string;
}

const [headHeight, rowHeight, padding] = [38, 36, 8];
/** Between layers, between the cards of a layer, and beside them for the arrows that pass a layer by. */
const [gap, gapInLayer, room] = [56, 22, 40];
/** Of a letter in a card, at most, and of what is around the text. */
const [letter, around] = [7.1, 40];

/** A card as the direction of its drawing sees it: where it begins and ends along the way, and across it. */
interface Span {
  readonly layer: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

type Point = readonly [along: number, across: number];

/** Forward from side to side; past other layers, back, or within one, around them. */
const curveBetween = (from: Span, to: Span): readonly [Point, Point, Point, Point] => {
  const middle = ({ low, high }: Span): number => (low + high) / 2;
  const centre = ({ start, end }: Span): number => (start + end) / 2;
  if (to.layer > from.layer + 1) {
    const beside = Math.min(from.low, to.low) - 44;
    return [
      [centre(from), from.low],
      [centre(from), beside],
      [centre(to), beside],
      [centre(to), to.low - 5],
    ];
  }
  if (to.layer > from.layer) {
    const bend = (to.start - 5 - from.end) / 2;
    return [
      [from.end, middle(from)],
      [from.end + bend, middle(from)],
      [to.start - 5 - bend, middle(to)],
      [to.start - 5, middle(to)],
    ];
  }
  const [start, end] = to.low > from.low ? [from.high, to.low - 5] : [from.low, to.high + 5];
  const bend = (end - start) / 2;
  return [
    [centre(from) - 14, start],
    [centre(from) - 14, start + bend],
    [centre(to) + 14, end - bend],
    [centre(to) + 14, end],
  ];
};

/** Draws a machine from its table: a card for each status, in the order in which they can follow. */
export const draw = (machine: Machine, direction: Direction): Drawing => {
  const { next, labels } = machine.table;
  const byStatus = Map.groupBy(machine.states, ({ status }) => status);
  const statesOf = (status: string): readonly State[] => byStatus.get(status) ?? [];
  const edges = new Map(
    [...byStatus.keys()].map((status) => [status, (next[status] ?? []).filter((other) => other !== status)]),
  );
  const longest = Math.max(
    ...machine.states.map(({ status, substatus }) =>
      Math.max(status.length, (substatus ?? labels?.[status] ?? '').length),
    ),
  );
  const width = Math.max(180, Math.ceil(longest * letter) + around);
  const heightOf = (status: string): number => headHeight + statesOf(status).length * rowHeight + padding;
  const isAcross = direction === 'across';
  const [along, across] = isAcross ? [() => width, heightOf] : [heightOf, () => width];

  const layers = layersOf(edges);
  const breadthOf = (layer: readonly string[]): number =>
    layer.reduce((sum, status) => sum + across(status) + gapInLayer, -gapInLayer);
  const breadth = Math.max(...layers.map(breadthOf)) + room;
  const spans = new Map<string, Span>();
  let start = 0;
  for (const [at, layer] of layers.entries()) {
    let low = room + (breadth - room - breadthOf(layer)) / 2;
    for (const status of layer) {
      spans.set(status, { layer: at, start, end: start + along(status), low, high: low + across(status) });
      low += across(status) + gapInLayer;
    }
    start += Math.max(...layer.map(along)) + gap;
  }
  const length = start - gap;

  const written = ([first, second]: Point): string => (isAcross ? `${first} ${second}` : `${second} ${first}`);
  const cards = [...spans].map(([status, span]): Card => {
    const [x, y] = isAcross ? [span.start, span.low] : [span.low, span.start];
    return {
      status,
      label: labels?.[status] ?? status,
      states: statesOf(status),
      x,
      y,
      width,
      height: heightOf(status),
    };
  });
  const pathBetween = (from: string, to: string): string => {
    const [first, ...rest] = curveBetween(spans.get(from) as Span, spans.get(to) as Span).map(written);
    return `M${first}C${rest.join(' ')}`;
  };
  const arrows = [...edges].flatMap(([from, targets]) =>
    targets.map((to): Arrow => ({ from, to, path: pathBetween(from, to) })),
  );
  const [drawnWidth, drawnHeight] = isAcross ? [length, breadth] : [breadth, length];
  return { cards, arrows, width: drawnWidth, height: drawnHeight, pathBetween };
};
