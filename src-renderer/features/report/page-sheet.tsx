import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './preview-pages.module.css';
import { useIsNear } from './use-is-near.ts';

interface PageSheetProps {
  readonly svg: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly ground: RefObject<HTMLElement | null>;
}

// An image runs no script and fetches nothing, whatever stands in it.
const addressOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.toWellFormed())}`;

/** One page of paper; what is printed on it is drawn only near the part that is seen. */
export function PageSheet({ svg, number, total, ground }: PageSheetProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const isNear = useIsNear(sheet, ground);
  const address = useMemo(() => (isNear ? addressOf(svg) : null), [isNear, svg]);
  return (
    <figure ref={sheet} className={styles.sheet}>
      {address === null ? (
        <div className={styles.paper} />
      ) : (
        <img className={styles.paper} src={address} alt={t('report.pageImage', { number })} draggable={false} />
      )}
      <figcaption className={styles.number}>{t('report.pageOf', { number, total })}</figcaption>
    </figure>
  );
}
