import { ratioText } from './number.ts';
import type { Section } from './section.ts';

/**
 * Says where a peer does better than the first row, which is ours, so that nobody has to look for it.
 *
 * @returns a sentence, or nothing for a section that does not compare peers
 */
export const leadersText = ({ better, columns, rows }: Section): string => {
  if (better === undefined) return '';
  const leaders = rows.slice(1).flatMap(({ name, cells }) => {
    const leads = cells.flatMap((cell, column) =>
      cell?.ratio !== undefined && cell.ratio < 1 ? [`${columns[column]} (${ratioText(cell.ratio)})`] : [],
    );
    return leads.length === 0 ? [] : [`${name}: ${leads.join(', ')}`];
  });
  return leaders.length === 0
    ? `No peer is ${better} than Referral Kit in any column.\n\n`
    : `**Peers that are ${better} than Referral Kit.** ${leaders.join('; ')}.\n\n`;
};
