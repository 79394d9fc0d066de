import { RectangleHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BlockKind, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { blockDetail } from './block-detail.ts';
import { BlockIcon } from './block-icon.tsx';
import { useBlockWords } from './block-words.ts';
import styles from './report-pane.module.css';
import { useReportsState } from './reports-state.ts';
import type { Things } from './use-things.ts';

interface BlockRowProps {
  readonly block: ReportBlock;
  /** Undefined for one of a later version, which is kept as it is; null as long as kinds aren't known. */
  readonly kind: BlockKind | null | undefined;
  readonly things: Things;
}

/** What a block is called, and what of it is worth a few words. */
export function BlockRow({ block, kind, things }: BlockRowProps) {
  const { t } = useTranslation();
  const { kindName } = useBlockWords();
  const page = useReportsState(({ laidOut }) => laidOut.firstPages.get(block.id));
  const isEmpty = useReportsState(({ laidOut }) => laidOut.blockIds.has(block.id) && !laidOut.firstPages.has(block.id));
  const name = kindName(block.kind);
  const detail = blockDetail(block, kind ?? undefined, (of) => things[of].length);
  const words = detail?.kind === 'things' ? t(`report.things.${detail.of}`, { count: detail.count }) : detail?.words;
  const said = [
    block.title !== '' && name,
    kind === undefined ? t('report.unknown') : words,
    isEmpty && kind && t('report.nothingInIt'),
  ]
    .filter(Boolean)
    .join(' · ');
  const isAcross =
    block.orientation === 'across' || (block.orientation === 'auto' && kind?.usualOrientation === 'across');
  return (
    <div className={styles.row}>
      <BlockIcon kind={block.kind} className={styles.icon} />
      <div className={styles.words}>
        <span className={styles.blockName}>{block.title || name}</span>
        {said !== '' && <span className={styles.detail}>{said}</span>}
      </div>
      <div className={styles.end}>
        {isAcross && (
          <RectangleHorizontal className={styles.across} strokeWidth={1.5} aria-label={t('report.across')} role="img" />
        )}
        {page !== undefined && (
          <>
            <span aria-hidden>{page + 1}</span>
            <VisuallyHidden>{t('report.firstPage', { number: page + 1 })}</VisuallyHidden>
          </>
        )}
      </div>
    </div>
  );
}
