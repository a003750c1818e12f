import { nearest } from '@referral-kit/text';
import { contractsByPath, schemaBase } from '../compiled/contract.ts';
import type { Contract } from '../contract.ts';

const depthOf = (path: string): number => path.split('/').length;

const pathsByDepth: ReadonlyMap<number, readonly string[]> = Map.groupBy(Object.keys(contractsByPath), depthOf);

/** How many segments the paths of published schemas have, longest first. */
const depths: readonly number[] = [...pathsByDepth.keys()].sort((a, b) => b - a);

/** What `URL` would leave out in silence, so that an address with it is not the one that was written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters
const dropped = /^ | $|[\u0000-\u001f]/;

/** @returns the ends of an address's path that are as long as the path of a published schema, longest first. */
const endsOf = (address: string): readonly string[] => {
  // A relative address is resolved against a folder that has no name, which adds no segment.
  const url = dropped.test(address) ? null : URL.parse(address, 'file:///');
  // A fragment names a part of a schema; the empty one names all of it. `urn:` and `data:` have no path of segments.
  if (url === null || url.hash !== '' || !url.pathname.startsWith('/')) return [];
  const segments = url.pathname.slice(1).split('/');
  return depths.filter((depth) => depth <= segments.length).map((depth) => segments.slice(-depth).join('/'));
};

/**
 * Reads the address of a published schema: its `$id`, the address of its file on a CDN or another server, or a path,
 * relative or not. What decides is how its path ends: as the `$id` does.
 *
 * @returns the contract that the schema stands for, or undefined for any other address
 */
export const contractAt = (address: string): Contract | undefined => {
  const path = endsOf(address).find((end) => Object.hasOwn(contractsByPath, end));
  return path === undefined ? undefined : contractsByPath[path];
};

/** @returns the `$id` that an address most likely stands for, if one is near enough. */
export const nearestAddress = (address: string): string | undefined => {
  const [suggested] = endsOf(address).flatMap((end) => nearest(end, pathsByDepth.get(depthOf(end)) ?? [], 1));
  return suggested === undefined ? undefined : schemaBase + suggested;
};

/** The form of the `$id`s, for messages. */
export const addressForm: string = `${schemaBase}<revision>/[tolerant/]<type>.schema.json`;
