import type { Comparison } from '../compare/compare.ts';
import { ofComparison } from '../compare/of-comparison.ts';

/**
 * @returns a comparison as JSON text; its form is published as `report.schema.json`
 * @throws {TypeError} for anything but a comparison
 */
export const reportJson = (comparison: Comparison): string =>
  ofComparison(comparison, (given) => `${JSON.stringify({ version: 1, ...given }, null, 2)}\n`);
