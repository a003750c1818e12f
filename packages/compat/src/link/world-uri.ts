/** A reference that leads nowhere, in the URIs of a world. */
export const lostScheme = 'lost:';

/** @returns whether a reference leads nowhere, and what it stands for may have changed between the versions */
export const mayHaveChanged = (reference: string): boolean => /^lost:\S+ /.test(reference);

/** @returns the URI of a document of one version */
export const worldUri = (namespace: string, path: string): string =>
  `https://compat.invalid/${namespace}/${encodeURIComponent(path)}`;
