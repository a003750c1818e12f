import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Packed } from '../packages/pack.ts';
import { root } from '../packages/workspace.ts';
import type { Bom } from './bom.ts';

const schemas = join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const unknown of ['iri-reference', 'idn-email']) ajv.addFormat(unknown, true);
const parts = ['spdx', 'jsf-0.82'];
for (const part of parts) ajv.addSchema(schema(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
const valid = ajv.compile(schema('bom-1.5'));

const packageUrl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @returns a sentence for each way in which a document is no bill of materials of a package */
export const bomFaults = (bom: Bom, { name, manifest, files }: Packed): string[] => {
  if (!valid(bom)) return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  const { component } = bom.metadata;
  const listed = new Set(component.components?.map((one) => one.name));
  const described = new Set([component, ...bom.components].map((one) => one['bom-ref']));
  const direct = bom.dependencies.find(({ ref }) => ref === component['bom-ref'])?.dependsOn ?? [];
  const needed = [...new Set(bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn))];
  return [
    ...(component.purl === packageUrl(name, manifest.version) ? [] : [`it is about ${component.purl}`]),
    ...files.filter((path) => !listed.has(path)).map((path) => `it does not list ${path}`),
    ...[...listed].filter((path) => !files.includes(path)).map((path) => `it lists ${path}, which is not shipped`),
    ...Object.keys(manifest.dependencies ?? {})
      .filter((other) => !direct.some((ref) => ref.startsWith(`${other}@`)))
      .map((other) => `it does not list ${other}, which the package needs`),
    ...needed.filter((ref) => !described.has(ref)).map((ref) => `it does not list ${ref}, which it needs`),
    ...bom.components.filter(({ hashes = [] }) => hashes.length === 0).map((one) => `${one.name} has no sum`),
  ];
};
