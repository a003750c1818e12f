import type { Plugin } from 'esbuild';
import * as contract from '../contract.ts';

const literal = (value: unknown): string => (value instanceof RegExp ? String(value) : JSON.stringify(value));

/** Bundles of peers hold the lists that they use as literals, not the schema that the lists are read from here. */
export const contractPlugin: Plugin = {
  name: 'contract',
  setup({ onLoad }) {
    const { lists, ...rest } = contract;
    const constants = Object.entries(rest).map(([name, value]) => `export const ${name} = ${literal(value)};`);
    const contents = [...constants, `export const lists = ${JSON.stringify(lists)};`].join('\n');
    onLoad({ filter: /[\\/]bench[\\/]src[\\/]contract\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
};
