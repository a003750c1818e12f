import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { type Diagnostic as Lint, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import type { Format } from '../../reading/format.ts';
import type { Diagnostic, Fix } from '../judge.ts';
import { theme } from './colors.ts';
import { completionFrom, type HelpSource, hoverFrom } from './help.ts';

/** An editor on the page. */
export interface Editor {
  text(): string;
  /** Puts another text in place of all there is; it can be undone. */
  setText(text: string): void;
  setFormat(format: Format): void;
  setHelp(source: HelpSource | undefined): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  /** Makes changes, whose places are those of the text as it is, as one that can be undone. */
  apply(fixes: readonly Fix[]): void;
  /** Selects a stretch and brings it into view. */
  select(from: number, to: number): void;
  /** Selects a line, from 1. */
  selectLine(number: number): void;
  destroy(): void;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly format: Format;
  readonly label: string;
  /** Takes the text after each change, and whether all of it was pasted. */
  onChange(text: string, isReplaced: boolean): void;
}

/** So many faults are underlined; the others are in the list. */
const mostMarks = 500;

const languageFor = (format: Format): Extension => (format === 'yaml' ? yaml() : json());

const lintOf =
  (apply: (fixes: readonly Fix[]) => void) =>
  ({ from, to, severity, code, message, fix }: Diagnostic): Lint => ({
    from,
    to,
    severity,
    message,
    source: code,
    ...(fix && { actions: [{ name: fix.label, apply: () => apply([fix]) }] }),
  });

/** Whether all of a text was replaced by what was pasted. */
const isReplacement = ({ changes, transactions, state }: ViewUpdate): boolean => {
  let [from, to] = [state.doc.length, 0];
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, fromB);
    to = Math.max(to, toB);
  });
  const isAll = from === 0 && to === state.doc.length;
  return isAll && transactions.some((one) => one.isUserEvent('input.paste'));
};

/** Makes an editor. Tab moves the focus on, as everywhere on the page; Ctrl+Space completes. */
export const createEditor = ({ parent, text, format, label, onChange }: EditorOptions): Editor => {
  let help: HelpSource | undefined;
  let current = format;
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        lintGutter(),
        autocompletion({
          override: [
            completionFrom(
              () => help,
              () => current === 'yaml',
            ),
          ],
          icons: false,
        }),
        hoverFrom(() => help),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        language.of(languageFor(format)),
        theme,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          onChange(update.state.doc.toString(), isReplacement(update));
        }),
      ],
    }),
  });
  const select = (from: number, to: number): void => {
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
    view.focus();
  };
  const apply = (fixes: readonly Fix[]): void => {
    const { changes } = view.state.update({ changes: fixes.map(({ from, to, insert }) => ({ from, to, insert })) });
    const [first] = fixes;
    if (first === undefined) return;
    view.dispatch({
      changes,
      selection: { anchor: changes.mapPos(first.from, -1), head: changes.mapPos(first.to, 1) },
      userEvent: 'input.fix',
    });
    view.focus();
  };
  return {
    text: () => view.state.doc.toString(),
    setText: (next) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } }),
    setFormat: (next) => {
      current = next;
      view.dispatch({ effects: language.reconfigure(languageFor(next)) });
    },
    setHelp: (source) => {
      help = source;
    },
    mark: (diagnostics) => {
      const { length } = view.state.doc;
      const fitting = diagnostics.filter(({ to }) => to <= length).slice(0, mostMarks);
      view.dispatch(setDiagnostics(view.state, fitting.map(lintOf(apply))));
    },
    apply,
    select,
    selectLine: (number) => {
      const line = view.state.doc.line(Math.min(number, view.state.doc.lines));
      select(line.from, line.to);
    },
    destroy: () => view.destroy(),
  };
};
