import { colors } from '../../text/colors.ts';

/** How parts of a report are coloured. */
export interface Style {
  fault(text: string): string;
  related(text: string): string;
  strong(text: string): string;
  help(text: string): string;
  dim(text: string): string;
}

/** @returns the colours of an error or a warning, or none. */
export const styleOf = (severity: 'error' | 'warning', color: boolean): Style => {
  const { blue, bold, cyan, dim, red, yellow } = colors(color);
  return {
    fault: severity === 'error' ? red : yellow,
    related: blue,
    strong: bold,
    help: cyan,
    dim,
  };
};
