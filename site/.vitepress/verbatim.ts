import type { MarkdownRenderer } from 'vitepress';

/** Keeps Vue from reading text: pages are documents, and `{{` in them is what they talk about. */
export const verbatim = (renderer: MarkdownRenderer): void => {
  renderer.renderer.rules.code_inline = (tokens, index) =>
    `<code v-pre>${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}</code>`;
  renderer.renderer.rules.text = (tokens, index) =>
    renderer.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('{{', '<span v-pre>{{</span>');
  // A heading without a text is an empty cell.
  renderer.renderer.rules.th_open = (tokens, index, options, _env, self) => {
    const isEmpty = tokens[index + 1]?.content === '';
    return isEmpty ? '<td>' : self.renderToken(tokens, index, options);
  };
  renderer.renderer.rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>' : '</th>');
};
