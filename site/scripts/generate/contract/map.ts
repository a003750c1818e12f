import type { NamedSchema, Revision } from '@referral-kit/codegen';
import { layersOf } from '../../../src/graph/layers.ts';
import { pageOf, referred } from './addresses.ts';
import { referencesIn } from './type-page.ts';

const box = { width: 164, height: 28, gapX: 44, gapY: 10 } as const;

const edgesOf = (revision: Revision, types: readonly NamedSchema[]): Map<string, string[]> =>
  new Map(
    types.map(({ name, path, schema }) => {
      const targets = referencesIn(schema).map((reference) => referred(revision, path, reference).name);
      return [name, [...new Set(targets)].filter((target) => target !== name)];
    }),
  );

const curve = (from: readonly [number, number], to: readonly [number, number]): string => {
  const start = from[0] + box.width;
  const bend = Math.max(22, (to[0] - start) / 2);
  const [y1, y2] = [from[1] + box.height / 2, to[1] + box.height / 2];
  return `M${start} ${y1}C${start + bend} ${y1} ${to[0] - bend} ${y2} ${to[0]} ${y2}`;
};

/** @returns a drawing of how the types of a revision refer to each other, as HTML with links */
export const typeMap = (revision: Revision): string => {
  const strict = revision.schemas.filter(({ profile }) => profile === 'strict');
  // Documents first, so that the drawing starts with them.
  const isDocument = ({ name }: NamedSchema): number => Number(revision.documents.includes(name));
  const types = [...strict].sort((a, b) => isDocument(b) - isDocument(a));
  const edges = edgesOf(revision, types);
  const layers = layersOf(edges);
  const tallest = Math.max(...layers.map((layer) => layer.length));
  const height = tallest * (box.height + box.gapY);
  const width = layers.length * (box.width + box.gapX) - box.gapX;
  const places = new Map<string, readonly [number, number]>();
  for (const [column, layer] of layers.entries()) {
    const step = height / layer.length;
    for (const [row, name] of layer.entries()) {
      places.set(name, [column * (box.width + box.gapX), (row + 0.5) * step - box.height / 2]);
    }
  }
  const groups = types.map((named) => {
    const [x, y] = places.get(named.name) as readonly [number, number];
    const targets = edges.get(named.name) ?? [];
    const paths = targets.map(
      (target) => `<path d="${curve([x, y], places.get(target) as readonly [number, number])}"/>`,
    );
    return `<g class="${named.kind}${isDocument(named) ? ' document' : ''}"><g class="edges">${paths.join('')}</g><a href="${pageOf(named)}.html"><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text x="${x + 10}" y="${y + box.height / 2}">${named.name}</text></a></g>`;
  });
  return `<div class="table-scroll map" tabindex="0" role="region" aria-label="Map of the types"><svg class="type-map${layers.length > 5 ? ' deep' : ''}" width="${width}" height="${height}" viewBox="-2 -2 ${width + 4} ${height + 4}" role="group" aria-label="How the types refer to each other">${groups.join('')}</svg></div>`;
};
