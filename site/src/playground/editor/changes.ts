import { json } from '@codemirror/lang-json';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { theme } from './colors.ts';

/** Shows a text with what was another in it before. @returns what takes it away again */
export const showChanges = (parent: HTMLElement, before: string, after: string): (() => void) => {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: after,
      extensions: [
        lineNumbers(),
        json(),
        theme,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ 'aria-label': 'The document as it would be', tabindex: '0' }),
        unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 3 } }),
      ],
    }),
  });
  return () => view.destroy();
};
