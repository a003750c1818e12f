import type { Located } from '../dialect/registry.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Outlines } from './outline.ts';
import type { World } from './world.ts';

/** A schema that something refers to. */
interface Unit {
  readonly schema: JsonObject;
  /** The number of what it says, whatever its references lead to. */
  readonly text: number;
  /** What its references lead to: other units, or the number of something that is known already. */
  readonly targets: readonly (Unit | number)[];
  index: number;
  low: number;
  isOpen: boolean;
  number: number | undefined;
}

/** One run of Tarjan's algorithm. */
interface Search {
  readonly open: Unit[];
  count: number;
  readonly known: Map<JsonObject, number>;
}

/**
 * Numbers schemas so that those of one number mean the same, also in different worlds, whatever the names that their
 * references go by. Schemas that refer to each other in circles are told apart by refining: two of them are the same
 * if what they say is the same and their references lead to the same, as far as one likes to follow them.
 */
export class Meanings {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<World, Map<JsonObject, number>>();
  readonly #outlines: Outlines | undefined;

  /** @param outlines what schemas say; unless given, as their world has it */
  constructor(outlines?: Outlines) {
    this.#outlines = outlines;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  /** @returns the number of what a schema means, with all that it refers to */
  of(at: Located, world: World): number {
    const known = this.#known.get(world) ?? new Map<JsonObject, number>();
    this.#known.set(world, known);
    const unit = this.#unit(at, world, known, new Map());
    if (typeof unit === 'number') return unit;
    this.#settle(unit, { open: [], count: 0, known });
    return unit.number as number;
  }

  /** @returns the number of what a reference leads to */
  behind(reference: string, from: Located, world: World): number {
    const target = world.resolve(reference, from);
    return target ? this.of(target, world) : this.#numberOf(`lost ${reference}`);
  }

  #unit(
    { schema, base, dialect }: Located,
    world: World,
    known: Map<JsonObject, number>,
    units: Map<JsonObject, Unit>,
  ): Unit | number {
    if (!isObject(schema)) return this.#numberOf(`${schema}`);
    const done = known.get(schema) ?? units.get(schema);
    if (done !== undefined) return done;
    const { number, references, dynamic } = (this.#outlines ?? world.outlines).of(schema);
    const targets: (Unit | number)[] = [];
    const said = this.#numberOf(`says ${number} ${dialect}`);
    const unit: Unit = { schema, text: said, targets, index: -1, low: -1, isOpen: false, number: undefined };
    units.set(schema, unit);
    for (const reference of references) {
      const target = world.resolve(reference, { schema, base, dialect });
      targets.push(target ? this.#unit(target, world, known, units) : this.#numberOf(`lost ${reference}`));
    }
    for (const reference of dynamic)
      for (const target of world.dynamicTargets(reference, { schema, base, dialect }))
        targets.push(this.#unit(target, world, known, units));
    return unit;
  }

  /** Finds the circles that units lie on, the innermost first, as Tarjan does. */
  #settle(unit: Unit, search: Search): void {
    unit.index = search.count++;
    unit.low = unit.index;
    unit.isOpen = true;
    search.open.push(unit);
    for (const target of unit.targets) {
      if (typeof target === 'number') continue;
      if (target.index < 0) {
        this.#settle(target, search);
        unit.low = Math.min(unit.low, target.low);
      } else if (target.isOpen) unit.low = Math.min(unit.low, target.index);
    }
    if (unit.low !== unit.index) return;
    const circle = search.open.splice(search.open.lastIndexOf(unit));
    for (const member of circle) member.isOpen = false;
    if (circle.length > 1 || unit.targets.includes(unit)) this.#numberCircle(circle);
    else unit.number = this.#numberOf(this.#described(unit));
    for (const member of circle) search.known.set(member.schema, member.number as number);
  }

  #numberCircle(circle: readonly Unit[]): void {
    let classes = new Map(circle.map((unit) => [unit, unit.text]));
    for (let count = 0; ; ) {
      const finer = new Map(circle.map((unit) => [unit, this.#numberOf(this.#described(unit, classes))]));
      const found = new Set(finer.values()).size;
      classes = finer;
      if (found === count) break;
      count = found;
    }
    // Of two circles the same number means the same only where all numbers are.
    const all = [...new Set(classes.values())].sort((left, right) => left - right).join();
    for (const unit of circle) unit.number = this.#numberOf(`circle ${classes.get(unit)} of ${all}`);
  }

  #described(unit: Unit, classes?: ReadonlyMap<Unit, number>): string {
    const targets = unit.targets.map((target) => {
      if (typeof target === 'number') return `=${target}`;
      return target.number === undefined ? classes?.get(target) : `=${target.number}`;
    });
    return `unit ${unit.text} ${targets.join()}`;
  }
}
