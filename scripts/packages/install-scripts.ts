import type { Packed } from './pack.ts';

/** The scripts that npm runs on the machine of someone who installs the package, from a registry or from git. */
const ran = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish'];

/** @returns a sentence for each thing in a package that would run code when it is installed. */
export const installScriptFaults = ({ manifest, files }: Packed): string[] => [
  ...ran.filter((name) => name in (manifest.scripts ?? {})).map((name) => `it has a script "${name}"`),
  ...files.filter((path) => path === 'binding.gyp').map((path) => `${path} makes npm run node-gyp`),
];
