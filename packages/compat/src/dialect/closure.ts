import { canonical, isObject, type Schema } from '../json.ts';
import { essence, references } from './essence.ts';
import type { Located, Registry } from './registry.ts';

const known = new WeakMap<Registry, Map<Schema, string>>();

/** @returns a text that schemas share, also of different documents, only if they and all that they refer to are the same */
export const closure = (start: Located, registry: Registry): string => {
  const texts = known.get(registry) ?? new Map<Schema, string>();
  known.set(registry, texts);
  const text = texts.get(start.schema) ?? collect(start, registry);
  texts.set(start.schema, text);
  return text;
};

const collect = (start: Located, registry: Registry): string => {
  const seen = new Map<string, string>();
  const queue: [string, Located][] = [['', start]];
  for (const [name, { schema, base, dialect }] of queue) {
    if (seen.has(name)) continue;
    const plain = isObject(schema) ? essence(schema) : schema;
    seen.set(name, `${dialect} ${base} ${canonical(plain)}`);
    for (const reference of references(plain)) {
      const target = registry.resolve(reference, { schema, base, dialect });
      if (target) queue.push([`${base} ${reference}`, target]);
    }
  }
  return [...seen].map(([name, text]) => `${name} = ${text}`).join('\n');
};
