/** A reference that leads nowhere, in the URIs of a world. */
export const lostScheme = 'lost:';

/** @returns whether a reference leads nowhere, and what it stands for may have changed between the versions */
export const mayHaveChanged = (reference: string): boolean => /^lost:\S+ /.test(reference);

/** @returns the URI of a document of one version */
export const worldUri = (namespace: string, path: string): string =>
  `https://compat.invalid/${namespace}/${encodeURIComponent(path)}`;

const namespaceOf = (uri: string): string | undefined => /^https:\/\/compat\.invalid\/([^/]+)\//.exec(uri)?.[1];

/** @returns whether two documents are of the same version; those of no version are of both */
export const inOneVersion = (uri: string, other: string): boolean => {
  const [one, two] = [namespaceOf(uri), namespaceOf(other)];
  return one === undefined || two === undefined || one === two;
};
