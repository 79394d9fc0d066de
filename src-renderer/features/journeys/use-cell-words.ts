import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../src-main/shared/contract/journeys.ts';
import { cellText } from './cell-blocks.ts';
import { useTouchpoints } from './use-journey-map.ts';

/** What stands in a cell, in words; empty where there is nothing. */
export function useCellWords(): (cell: Cell) => string {
  const { t } = useTranslation();
  const touchpoints = useTouchpoints();
  return (cell) => {
    const text = cellText(cell, touchpoints);
    const [quote] = cell.evidence;
    return [
      text,
      cell.isMoment ? t('journeys.moment') : '',
      cell.imageId === null ? '' : t('journeys.image'),
      quote && text === '' ? t('journeys.quoted', { text: quote.text }) : '',
      quote ? t('journeys.passages', { count: cell.evidence.length }) : '',
    ]
      .filter((words) => words !== '')
      .join(t('journeys.and'));
  };
}
