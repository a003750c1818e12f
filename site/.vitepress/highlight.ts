import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const classes = new Map<string, string>();

const classOf = (style: string): string => {
  const name = classes.get(style) ?? `s-${createHash('sha256').update(style).digest('hex').slice(0, 6)}`;
  classes.set(style, name);
  return name;
};

/** Gives highlighted code classes in place of styles, which the policy of the site does not allow in a page. */
export const withClasses = {
  name: 'with-classes',
  postprocess: (html: string): string =>
    html.replaceAll(/<span style="([^"]*)"/g, (_, style: string) => `<span class="${classOf(style)}"`),
};

/** The address of the stylesheet with these classes. */
export const highlightSheet = '/highlight.css';

/** Writes the stylesheet with the classes that were given. */
export const writeHighlightSheet = (folder: string): void => {
  const rules = [...classes].map(([style, name]) => `.${name}{${style}}`).sort();
  writeFileSync(join(folder, highlightSheet), `${rules.join('\n')}\n`);
};
