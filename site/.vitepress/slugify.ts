/** @returns the anchor that GitHub gives a heading, so that links within `docs/` lead to the same place in both */
export const slugify = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
