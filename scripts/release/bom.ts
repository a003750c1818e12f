import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { npmOutput } from '../packages/npm.ts';
import type { Packed } from '../packages/pack.ts';
import { run } from '../packages/run.ts';
import { lockOf } from './closure.ts';

/** What is read and set here of a CycloneDX document. */
export interface Bom {
  serialNumber: string;
  readonly metadata: { timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref'?: string;
  type: string;
  name: string;
  readonly version?: string;
  readonly purl?: string;
  components?: Component[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A number of the form of a UUID that the same bytes always get. */
const serialOf = (bytes: Uint8Array): string => {
  const [a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(sha256(bytes))?.slice(1) ?? [];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
};

/** The files of a tarball with their sums, as components. */
const filesOf = async ({ files, tarball }: Packed, folder: string): Promise<Component[]> => {
  const { status, stderr } = await run('tar', ['-xzf', tarball, '-C', folder]);
  if (status !== 0) throw new Error(`${tarball}: ${stderr}`);
  return [...files].sort().map((name) => ({
    type: 'file',
    name,
    hashes: [{ alg: 'SHA-256', content: sha256(readFileSync(join(folder, 'package', name))) }],
  }));
};

/**
 * @param packed one of `packages`, which are all that are released together
 * @param time of the release, an ISO 8601 date-time
 * @returns a bill of materials (CycloneDX 1.5): what npm says that the package needs, and each file that it ships
 * @throws {Error} when npm or tar fails
 */
export const bomOf = async (packed: Packed, packages: readonly Packed[], time: string): Promise<Bom> => {
  const outside = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  try {
    const folder = join(outside, basename(packed.name));
    mkdirSync(folder);
    // Peers are the user's choice, so they are none of what the package brings.
    const { name, version, license, dependencies, description, repository } = packed.manifest;
    const manifest = { name, version, description, license, repository, dependencies };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOf(packed, packages)));
    const flags = ['--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'];
    const bom = JSON.parse(await npmOutput(['sbom', ...flags], { cwd: folder })) as Bom;
    bom.serialNumber = serialOf(readFileSync(packed.tarball));
    bom.metadata.timestamp = time;
    bom.metadata.component.name = packed.name;
    bom.metadata.component.components = await filesOf(packed, outside);
    return bom;
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
};
