import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours are variables of the site, so one theme is right for light and dark. */
const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--vp-c-text-1)', backgroundColor: 'var(--vp-c-bg-elv)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--vp-c-brand-1)', padding: '10px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-brand-1)' },
  '.cm-gutters': { backgroundColor: 'var(--vp-c-bg-elv)', color: 'var(--vp-c-text-3)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--vp-c-brand-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--vp-c-brand-1) 25%, transparent)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--vp-c-border)',
    borderRadius: '8px',
    backgroundColor: 'var(--vp-c-bg-elv)',
    color: 'var(--vp-c-text-1)',
    overflow: 'hidden',
    boxShadow: 'var(--vp-shadow-2)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--vp-font-family-mono)', fontSize: '12.5px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--vp-c-brand-3)', color: '#fff' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.75', fontStyle: 'normal' },
  '.cm-diagnostic': { padding: '6px 10px', fontFamily: 'var(--vp-font-family-base)', maxWidth: '34rem' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--vp-c-brand-3)', borderRadius: '5px', padding: '2px 8px' },
  '.cm-panels': { backgroundColor: 'var(--vp-c-bg-alt)', color: 'var(--vp-c-text-1)' },
  '.cm-collapsedLines': {
    background: 'var(--vp-c-bg-alt)',
    color: 'var(--vp-c-text-2)',
    padding: '3px 12px',
    fontFamily: 'var(--vp-font-family-base)',
    '&:before, &:after': { content: 'none' },
  },
  '.cm-changedLine': { backgroundColor: 'var(--c-good-soft) !important' },
  '.cm-deletedChunk': { backgroundColor: 'var(--c-bad-soft) !important' },
});

const colors = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--syntax-name)' },
  { tag: [tags.string, tags.content], color: 'var(--syntax-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--syntax-value)' },
  { tag: tags.comment, color: 'var(--vp-c-text-3)' },
]);

export const theme: Extension = [look, syntaxHighlighting(colors)];
