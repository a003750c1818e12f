import { canonical, isObject, type Schema } from '../json.ts';
import { essence, references } from './essence.ts';
import type { Located, Registry } from './registry.ts';

/** A schema and all that it refers to. */
export interface Closure {
  /** Schemas, also of different documents, share this text only if they and all that they refer to are the same. */
  readonly text: string;
  /** The URIs of the resources that references lead to, that of the schema itself first. */
  readonly resources: ReadonlySet<string>;
}

const known = new WeakMap<Registry, Map<Schema, Closure>>();

/** @returns what a schema and all that it refers to say, annotations aside */
export const closure = (start: Located, registry: Registry): Closure => {
  const closures = known.get(registry) ?? new Map<Schema, Closure>();
  known.set(registry, closures);
  const made = closures.get(start.schema) ?? collect(start, registry);
  closures.set(start.schema, made);
  return made;
};

const collect = (start: Located, registry: Registry): Closure => {
  const seen = new Map<string, string>();
  const resources = new Set<string>();
  let needsAll = registry.hasDynamic;
  const queue: [string, Located][] = [['', start]];
  for (const [name, { schema, base, dialect }] of queue) {
    if (seen.has(name)) continue;
    resources.add(base);
    const plain = isObject(schema) ? essence(schema) : schema;
    const text = canonical(plain);
    // An identifier further inside changes what references there mean: then the documents as a whole have to be equal.
    needsAll ||= text.split('"$id":').length > (isObject(plain) && '$id' in plain ? 2 : 1);
    seen.set(name, `${dialect} ${base} ${text}`);
    for (const reference of references(plain)) {
      const target = registry.resolve(reference, { schema, base, dialect });
      if (target) queue.push([`${base} ${reference}`, target]);
    }
  }
  const texts = [...seen].map(([name, text]) => `${name} = ${text}`);
  return { text: (needsAll ? [...texts, registry.text] : texts).join('\n'), resources };
};
