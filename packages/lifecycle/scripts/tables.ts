import type { ManifestEntry as Entry } from '../../../schemas/scripts/revision.ts';
import { emittedFile, manifest } from '../../../scripts/contract.ts';
import type { RevisionTable } from '../src/revision-table.ts';

/** The revision that root exports stand for. */
export const defaultRevision: string = manifest.default;

const loadEntry = <T>(entries: readonly Entry[], fits: (entry: Entry) => boolean, what: string): T => {
  const entry = entries.find(fits);
  if (!entry) throw new Error(`lifecycle: no ${what} in manifest.json`);
  return emittedFile<T>(entry.path);
};

const valuesOf = (entries: readonly Entry[], name: string): readonly string[] =>
  loadEntry<{ enum: string[] }>(entries, (entry) => entry.name === name && entry.profile === 'strict', name).enum;

interface Row {
  readonly status: readonly string[];
  readonly substatus: readonly string[];
}

const tableOf = (revision: string, entries: readonly Entry[]): RevisionTable => {
  const statuses = valuesOf(entries, 'ReferralStatus');
  const substatuses = valuesOf(entries, 'ReferralSubstatus');
  const isTable = ({ kind }: Entry): boolean => kind === 'transitions';
  const { transitions } = loadEntry<{ transitions: Record<string, Row> }>(entries, isTable, 'transition table');
  const rows = Object.values(transitions);
  const unlisted = substatuses.filter((name) => !rows.some(({ substatus }) => substatus.includes(name)));
  const detailsOf = (name: string): readonly string[] =>
    substatuses.filter((value) => (transitions[name]?.substatus ?? unlisted).includes(value));
  const nextOf = (name: string): readonly string[] =>
    statuses.filter((value) => transitions[name]?.status.includes(value));
  return {
    revision,
    next: Object.fromEntries(statuses.filter((name) => transitions[name]).map((name) => [name, nextOf(name)])),
    details: Object.fromEntries(statuses.map((name) => [name, detailsOf(name)])),
  };
};

/** The transition table of every revision. */
export const tables: readonly RevisionTable[] = Object.entries(manifest.revisions).map(([revision, entries]) =>
  tableOf(revision, entries),
);
