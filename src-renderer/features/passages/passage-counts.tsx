import { useTranslation } from 'react-i18next';
import type { ListedPassages } from './use-listed-passages.ts';

export interface PassageCountsProps {
  readonly found: ListedPassages;
  /** How many passages the filter leaves. */
  readonly shown: number;
}

export function PassageCounts({ found, shown }: PassageCountsProps) {
  const { t } = useTranslation();
  const total = found.passages.length;
  if (shown < total) return t('passages.filtered', { shown, total });
  const counts = [
    t('passages.count', { count: total }),
    t('passages.people', { count: found.participants }),
    t('passages.documents', { count: found.documents }),
  ];
  return counts.join(' · ');
}
