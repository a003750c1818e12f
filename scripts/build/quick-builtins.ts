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

const moduleOf = (name: string): string => {
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
