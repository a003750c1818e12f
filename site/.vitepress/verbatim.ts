import type { MarkdownRenderer } from 'vitepress';

type Tokens = Parameters<NonNullable<MarkdownRenderer['renderer']['rules']['th_open']>>[0];

/** Says by a class how a cell of a table is aligned. */
const aligned = (tokens: Tokens, index: number): Tokens => {
  const token = tokens[index];
  const [, side] = /^text-align:(\w+)$/.exec(String(token?.attrGet('style') ?? '')) ?? [];
  if (token && side !== undefined) token.attrs = [['class', `to-${side}`]];
  return tokens;
};

/** Keeps Vue from reading text: pages are documents, and `{{` in them is what they talk about. */
export const verbatim = (renderer: MarkdownRenderer): void => {
  renderer.renderer.rules.code_inline = (tokens, index) =>
    `<code v-pre>${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}</code>`;
  renderer.renderer.rules.text = (tokens, index) =>
    renderer.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('{{', '<span v-pre>{{</span>');
  // A heading without a text is an empty cell. The policy of the site allows no styles at cells.
  renderer.renderer.rules.th_open = (tokens, index, options, _env, self) => {
    const isEmpty = tokens[index + 1]?.content === '';
    return isEmpty ? '<td>' : self.renderToken(aligned(tokens, index), index, options);
  };
  renderer.renderer.rules.td_open = (tokens, index, options, _env, self) =>
    self.renderToken(aligned(tokens, index), index, options);
  renderer.renderer.rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>' : '</th>');
};
