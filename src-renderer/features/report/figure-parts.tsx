import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { includeFigures, useReportState } from './report-state.ts';
import styles from './report-outline.module.css';

/** Boards and journeys, where there are any; they can be left out. */
export function FigureParts() {
  const { t } = useTranslation();
  const hasFigures = useReportState((state) => state.hasFigures);
  const { data: boards = [] } = useQuery(callQuery('boards.list', {}));
  const { data: journeys = [] } = useQuery(callQuery('journeys.list', {}));
  const drawn = {
    boards: boards.filter(({ cards, clusters }) => cards + clusters > 0).length,
    journeys: journeys.filter(({ stages, lanes }) => stages > 0 && lanes > 0).length,
  };
  if (drawn.boards + drawn.journeys === 0) return null;
  const counts = [
    ...(drawn.boards > 0 ? [t('report.boards', { count: drawn.boards })] : []),
    ...(drawn.journeys > 0 ? [t('report.journeys', { count: drawn.journeys })] : []),
  ];
  return (
    <li className={styles.section}>
      <Checkbox isSelected={hasFigures} onChange={includeFigures}>
        {t('report.figures')}
      </Checkbox>
      <span className={styles.detail}>{counts.join(' · ')}</span>
    </li>
  );
}
