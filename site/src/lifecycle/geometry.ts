import type { Machine } from '@referral-kit/lifecycle';
import { layersOf } from '../graph/layers.ts';

/** A state of a machine. */
export type State = Machine['states'][number];

export const keyOf = ({ status, substatus }: State): string =>
  substatus === undefined ? status : `${status}/${substatus}`;

/** A status in the drawing, with its states, in pixels. */
interface Card {
  readonly status: string;
  readonly label: string;
  readonly states: readonly State[];
  readonly x: number;
  readonly y: number;
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
}

export const cardWidth = 196;
const [headHeight, rowHeight, padding, gapX, gapY, room] = [38, 36, 8, 76, 22, 40];

const heightOf = (states: number): number => headHeight + states * rowHeight + padding;

/** Forward from side to side; back, or within a column, around the outside. */
const pathBetween = (from: Card, to: Card): string => {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  if (to.x > from.x + cardWidth + gapX) {
    // Past the columns between: over the top.
    const [x1, x2] = [from.x + cardWidth / 2, to.x + cardWidth / 2];
    const top = Math.min(from.y, to.y) - 44;
    return `M${x1} ${from.y}C${x1} ${top} ${x2} ${top} ${x2} ${to.y - 5}`;
  }
  if (to.x > from.x) {
    const [x1, x2] = [from.x + cardWidth, to.x - 5];
    const bend = (x2 - x1) / 2;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const [x1, x2] = [from.x + cardWidth / 2 - 14, to.x + cardWidth / 2 + 14];
  const isBelow = to.y > from.y;
  const [start, end] = isBelow ? [from.y + from.height, to.y - 5] : [from.y, to.y + to.height + 5];
  const bend = (end - start) / 2;
  return `M${x1} ${start}C${x1} ${start + bend} ${x2} ${end - bend} ${x2} ${end}`;
};

/** Draws a machine from its table: a card for each status, from left to right. */
export const draw = (machine: Machine): Drawing => {
  const { next, labels } = machine.table;
  const byStatus = Map.groupBy(machine.states, ({ status }) => status);
  const edges = new Map(
    [...byStatus.keys()].map((status) => [status, (next[status] ?? []).filter((other) => other !== status)]),
  );
  const layers = layersOf(edges);
  const heights = layers.map((layer) =>
    layer.reduce((sum, status) => sum + heightOf(byStatus.get(status)?.length ?? 0) + gapY, -gapY),
  );
  const height = Math.max(...heights) + room;
  const cards = layers.flatMap((layer, column) => {
    let y = room + (height - room - (heights[column] ?? 0)) / 2;
    return layer.map((status): Card => {
      const states = byStatus.get(status) ?? [];
      const card = {
        status,
        label: labels?.[status] ?? status,
        states,
        x: column * (cardWidth + gapX),
        y,
        height: heightOf(states.length),
      };
      y += card.height + gapY;
      return card;
    });
  });
  const cardOf = (status: string): Card => cards.find((card) => card.status === status) as Card;
  const arrows = [...edges].flatMap(([from, targets]) =>
    targets.map((to) => ({ from, to, path: pathBetween(cardOf(from), cardOf(to)) })),
  );
  return { cards, arrows, width: layers.length * (cardWidth + gapX) - gapX, height };
};
