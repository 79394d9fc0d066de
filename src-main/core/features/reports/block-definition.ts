import type { BlockField, BlockKind } from '../../../shared/contract/reports.ts';
import type { ReportNode } from '../../../shared/domain/report-document.ts';
import type { BlockSettings } from './block-settings.ts';
import type { ReportContext } from './report-context.ts';

/**
 * A kind of block: what can be said of it, and what it says. It is known once it stands in `block-kinds.ts` and its words in
 * `words.json` and the locales. A block with nothing to say gives no nodes, and is left out.
 */
export interface BlockDefinition extends Pick<BlockKind, 'kind' | 'usualOrientation'> {
  readonly fields: readonly BlockField[];
  /** It gathers after all others, as it shows which of its words they quote. */
  readonly comesLast?: true;
  readonly gather: (context: ReportContext, block: BlockSettings) => readonly ReportNode[];
}
