import { createRequire, isBuiltin } from 'node:module';
import type { Plugin } from 'rolldown';

// `import … from 'node:fs'` reads every member that the module has, and some of them load streams, promises or workers
// when they are read: a fifth of what Node itself takes to start. A member that is taken from what `require` gives
// costs nothing until it is used.

const mark = '\0builtin:';
const requireId = `${mark}require`;
const require = createRequire(import.meta.url);

const requireModule = `
import { createRequire } from 'node:module';
export const require = /* @__PURE__ */ createRequire(import.meta.url);`;

// Few runs need them, and each loads many more: sockets, streams, the engine of encryption.
const rare: ReadonlySet<string> = new Set(['node:child_process', 'node:crypto', 'node:zlib']);

/** Loads a module when one of its functions is called. Classes are left out, as `new` would not work. */
const rareModule = (name: string): string => {
  const members = Object.entries(require(name) as object).filter(
    ([member, value]) => /^[a-z][\w$]*$/.test(member) && typeof value === 'function',
  );
  return [
    `import { require } from '${requireId}';`,
    ...members.map(([member]) => `export const ${member} = (...args) => require('${name}').${member}(...args);`),
  ].join('\n');
};

const moduleOf = (name: string): string => {
  if (rare.has(name)) return rareModule(name);
  const members = Object.keys(require(name) as object).filter((member) => /^[a-zA-Z_$][\w$]*$/.test(member));
  return [
    `import { require } from '${requireId}';`,
    `const builtin = /* @__PURE__ */ require('${name}');`,
    'export default builtin;',
    ...members.filter((member) => member !== 'default').map((member) => `export const ${member} = builtin.${member};`),
  ].join('\n');
};

/** Takes the members of built-in modules from `require`. Those that are not used have to be left out by tree-shaking. */
export const quickBuiltins: Plugin = {
  name: 'quick-builtins',
  resolveId: (id) => {
    if (id === requireId) return { id, moduleSideEffects: false };
    return isBuiltin(id) && id !== 'node:module' ? { id: `${mark}${id}`, moduleSideEffects: false } : undefined;
  },
  load: (id) => {
    if (id === requireId) return requireModule;
    return id.startsWith(mark) ? moduleOf(id.slice(mark.length)) : undefined;
  },
};
