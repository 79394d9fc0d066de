import type { FindingEvidence } from '../../../shared/contract/findings.ts';
import type { BlockSettings } from './block-settings.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportFinding } from './report-findings.ts';

export interface PiecesOfSide {
  /** Of as many as the block shows. */
  readonly quoted: ReportFinding['evidence'];
  /** All of those that nobody may quote. */
  readonly withheld: ReportFinding['evidence'];
}

/** What a block of findings quotes of one side of a finding, and what it has to leave out. */
export function quotedPieces(
  { report }: Pick<ReportContext, 'report'>,
  { evidence }: ReportFinding,
  { block, side }: { readonly block: BlockSettings; readonly side: FindingEvidence['side'] },
): PiecesOfSide {
  const own = evidence.filter((piece) => piece.side === side);
  const isLeftOut = ({ isWithheld }: FindingEvidence) => isWithheld && !report.quotes.includesWithheld;
  const quoted = own.filter((piece) => !isLeftOut(piece)).slice(0, block.number('quotes'));
  return { quoted, withheld: block.number('quotes') === 0 ? [] : own.filter(isLeftOut) };
}
