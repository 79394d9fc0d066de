import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../src-main/shared/errors.ts';
import { callQuery } from '../../api/call-query.ts';
import type { PlacedPage } from './page-layout.ts';
import styles from './preview-pages.module.css';

interface PageSheetProps {
  readonly hash: string;
  /** From 1. */
  readonly number: number;
  readonly place: PlacedPage;
  readonly isChosen: boolean;
  onPress(): void;
  onGone(): void;
}

const keptFor = 10 * 60_000;

// An image runs no script and fetches nothing, whatever stands in it.
const addressOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.toWellFormed())}`;

/** One page of paper. What is printed on it is asked for once, and stays until there is something else. */
export function PageSheet({ hash, number, place, isChosen, onPress, onGone }: PageSheetProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    ...callQuery('reports.page', { hash }),
    // What is printed on a page of this name never changes.
    staleTime: 'static',
    gcTime: keptFor,
    placeholderData: keepPreviousData,
  });
  const isGone = error instanceof AppError && error.code === 'not-found';
  useEffect(() => {
    if (isGone) onGone();
  }, [isGone, onGone]);
  const svg = data?.svg ?? null;
  const address = useMemo(() => (svg === null ? null : addressOf(svg)), [svg]);
  const { top, width, height } = place;
  return (
    <figure
      className={`${styles.sheet} ${isChosen ? styles.chosen : ''}`}
      style={{ top, width, height }}
      onClick={onPress}
    >
      {address === null ? (
        <div className={styles.paper} />
      ) : (
        <img
          className={styles.paper}
          src={address}
          alt={t('report.pageImage', { number })}
          decoding="sync"
          draggable={false}
        />
      )}
      <figcaption className={styles.number}>{number}</figcaption>
    </figure>
  );
}
