/** A drawing in layers: which nodes stand in which column, top to bottom. */
export type Layers = readonly (readonly string[])[];

/** What leads where; edges to the node itself, and back to an earlier one, do not count for the order. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The longest way to each node from the first ones. What leads back to a node on the way is left out. */
const depthsOf = (edges: Edges): Map<string, number> => {
  const forward = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (node: string, way: ReadonlySet<string>): void => {
    if (done.has(node)) return;
    const here = new Set(way).add(node);
    const ahead = (edges.get(node) ?? []).filter((next) => !here.has(next));
    forward.set(node, ahead);
    for (const next of ahead) visit(next, here);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, new Set());
  const depths = new Map([...edges.keys()].map((node) => [node, 0]));
  const deepen = (node: string): void => {
    for (const next of forward.get(node) ?? []) {
      const depth = (depths.get(node) ?? 0) + 1;
      if (depth <= (depths.get(next) ?? 0)) continue;
      depths.set(next, depth);
      deepen(next);
    }
  };
  for (const node of edges.keys()) deepen(node);
  return depths;
};

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Puts nodes into columns so that edges lead to the right, and orders each column by what leads there.
 *
 * @param edges every node, in the order of preference
 */
export const layersOf = (edges: Edges): Layers => {
  const depths = depthsOf(edges);
  const layers: string[][] = [];
  for (const [node, depth] of depths) {
    layers[depth] ??= [];
    layers[depth].push(node);
  }
  const place = new Map<string, number>();
  for (const layer of layers) {
    const wish = new Map(
      layer.map((node, index) => {
        const before = [...edges].filter(([, targets]) => targets.includes(node)).map(([from]) => place.get(from));
        const known = before.filter((one) => one !== undefined);
        return [node, known.length === 0 ? index : meanOf(known)];
      }),
    );
    layer.sort((a, b) => (wish.get(a) as number) - (wish.get(b) as number));
    for (const [index, node] of layer.entries()) place.set(node, index - layer.length / 2);
  }
  return layers;
};
