import type { Place } from '../../db/present-places.ts';
import { readSettings } from './block-settings.ts';
import { findingsFields } from './finding-fields.ts';
import { quotedPieces } from './quoted-pieces.ts';
import type { ReportContext } from './report-context.ts';

/** The words that the report's blocks of findings quote, wherever these stand. */
export function wordsOfFindings(context: ReportContext): readonly Place[] {
  const blocks = context.report.blocks.filter(({ kind }) => kind === 'findings');
  return blocks.flatMap(({ id, ...said }) => {
    const block = readSettings(findingsFields, { id, ...said });
    if (block.choice('layout') === 'overview') return [];
    const sides = block.flag('against') ? (['for', 'against'] as const) : (['for'] as const);
    return context.findings
      .ofBlock(id)
      .flatMap((finding) => sides.flatMap((side) => quotedPieces(context, finding, { block, side }).quoted));
  });
}
