import type { Cell, Unit } from './section.ts';

const round = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 10 ? 1 : 2);
};

const time = (nanoseconds: number): string => {
  if (nanoseconds < 1e3) return `${Math.round(nanoseconds)} ns`;
  return nanoseconds < 1e6 ? `${round(nanoseconds / 1e3)} µs` : `${round(nanoseconds / 1e6)} ms`;
};

const written: Readonly<Record<Unit, (value: number) => string>> = {
  nanoseconds: time,
  milliseconds: (value) => `${value.toFixed(1)} ms`,
  bytes: (value) => `${Math.round(value).toLocaleString('en-US')} B`,
  exponent: (value) => value.toFixed(2),
  count: (value) => String(value),
};

/** @returns a ratio with as many digits as mean something. */
export const ratioText = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)}×`;

/** @returns a number with its unit, and its ratio where it has one. */
export const cellText = (cell: Cell | undefined): string => {
  if (!cell) return '–';
  const text = written[cell.unit](cell.value);
  return cell.ratio === undefined ? text : `${text} (${ratioText(cell.ratio)})`;
};
