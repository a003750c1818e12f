import type { Comparison } from '../compare/compare.ts';

/** @returns a comparison as JSON text; its form is published as `report.schema.json` */
export const reportJson = (comparison: Comparison): string =>
  `${JSON.stringify({ version: 1, ...comparison }, null, 2)}\n`;
