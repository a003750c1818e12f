import type { Installed } from './installed.ts';

/** Why a package is installed. */
export interface Reason {
  /** What it does for us, or for the package that needs it. */
  readonly for: string;
  /** Its licence, where its `package.json` names none. */
  readonly license?: string;
}

/** Licences that ask for no more than to be named. */
const permissive: ReadonlySet<string> = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** @returns what is wrong with what users install: no reason, no licence, code that runs when it is installed */
export const supplyFaults = (installed: readonly Installed[], reasons: Readonly<Record<string, Reason>>): string[] => [
  ...installed.flatMap(({ name, license, hasInstallScript }) => [
    ...(Object.hasOwn(reasons, name) ? [] : [`${name}: say in proof/supply/reasons.json what it is for`]),
    ...(license === undefined && reasons[name]?.license === undefined ? [`${name}: names no licence`] : []),
    ...(license !== undefined && !permissive.has(license) ? [`${name}: is licensed as ${license}`] : []),
    ...(hasInstallScript ? [`${name}: runs a script when it is installed`] : []),
  ]),
  ...Object.keys(reasons)
    .filter((name) => !installed.some((one) => one.name === name))
    .map((name) => `${name}: is not installed any more; drop its reason`),
];
