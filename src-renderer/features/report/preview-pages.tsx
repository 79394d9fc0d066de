import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSheet } from './page-sheet.tsx';
import styles from './preview-pages.module.css';
import { useReportState } from './report-state.ts';
import { useSteadyScroll } from './use-steady-scroll.ts';

interface PreviewPagesProps {
  readonly pages: readonly string[];
  readonly total: number;
}

const sheetShape = 595.28 / 841.89;

/** The first page says what shape all of them have. */
function shapeOf(page: string | undefined): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(page ?? '') ?? [];
  return Number(width) / Number(height) || sheetShape;
}

export function PreviewPages({ pages, total }: PreviewPagesProps) {
  const { t } = useTranslation();
  const zoom = useReportState((report) => report.zoom);
  const { ground, onScroll } = useSteadyScroll(zoom);
  const shape = { '--shape': shapeOf(pages[0]) } as CSSProperties;
  return (
    <div
      ref={ground}
      role="region"
      tabIndex={0}
      aria-label={t('report.preview')}
      className={styles.ground}
      data-zoom={zoom}
      style={shape}
      onScroll={onScroll}
    >
      {pages.map((svg, index) => (
        <PageSheet key={index} svg={svg} number={index + 1} total={total} ground={ground} />
      ))}
      {pages.length < total && (
        <p className={styles.more}>{t('report.firstPages', { shown: pages.length, count: total })}</p>
      )}
    </div>
  );
}
