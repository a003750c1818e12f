import type { MarkdownRenderer } from 'vitepress';

/** Keeps Vue from reading text: pages are documents, and `{{` in them is what they talk about. */
export const verbatim = (renderer: MarkdownRenderer): void => {
  renderer.renderer.rules.code_inline = (tokens, index) =>
    `<code v-pre>${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}</code>`;
  renderer.renderer.rules.text = (tokens, index) =>
    renderer.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll('{{', '<span v-pre>{{</span>');
};
