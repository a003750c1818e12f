export { parseState } from './picture/parse-state.ts';
export { nextData, type TableData, type TransitionData, tableData } from './picture/table-data.ts';
export { nextText, tableText } from './picture/table-text.ts';
