import { createColors } from 'picocolors';

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
  const colors = createColors(color);
  return {
    fault: severity === 'error' ? colors.red : colors.yellow,
    related: colors.blue,
    strong: colors.bold,
    help: colors.cyan,
    dim: colors.dim,
  };
};
