/** The URI of the folder that paths count from. It is deep, so that a path may climb out of the folder. */
export const folderUri = 'https://files.invalid/0/1/2/3/4/5/6/7/';

/** @returns a reference made absolute; undefined for anything but a URI */
export const absolute = (reference: string, base: string): string | undefined =>
  URL.canParse(reference, base) ? new URL(reference, base).href : undefined;

/** @returns a URI without its fragment, and the fragment */
export const splitFragment = (uri: string): [resource: string, fragment: string] => {
  const at = uri.indexOf('#');
  return at < 0 ? [uri, ''] : [uri.slice(0, at), uri.slice(at + 1)];
};

/** @returns a text with its percent escapes read; as it is where a percent sign is no escape */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @returns the URI that a path stands for */
export const uriOfPath = (path: string): string =>
  URL.canParse(path) && /^[a-z][a-z\d+.-]+:/i.test(path)
    ? splitFragment(new URL(path).href)[0]
    : new URL(path.split('/').map(encodeURIComponent).join('/'), folderUri).href;

const partsOf = (uri: URL): string[] =>
  decoded(uri.pathname)
    .split('/')
    .filter((part) => part !== '');

/**
 * @param from a URI of a document
 * @param to a URI
 * @returns the relative path from the one to the other; undefined when they are in different places
 */
export const stepBetween = (from: string, to: string): string | undefined => {
  if (!URL.canParse(from) || !URL.canParse(to)) return undefined;
  const [start, end] = [new URL(from), new URL(to)];
  if (start.protocol !== end.protocol || start.host !== end.host) return undefined;
  const [here, there] = [partsOf(start).slice(0, -1), partsOf(end)];
  const differs = here.findIndex((part, index) => part !== there[index]);
  const common = differs === -1 ? here.length : differs;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
};
