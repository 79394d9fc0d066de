import { Minus, Plus, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RainbowCell, RainbowRow } from '../../../src-main/shared/contract/debriefs.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './rainbow-row.module.css';
import type { SheetCell, SheetRow } from './sheet-rows.ts';

/** Observations as rows of a sheet, in the words of the window. */
export function useRainbowRows(): (rows: readonly RainbowRow[]) => readonly SheetRow[] {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const nameOf = ({ kind, name, severity }: RainbowRow) => {
    if (kind === 'code') return name;
    if (kind === 'key-moment') return t('debriefs.marks.key-moment');
    return t('debriefs.rainbow.problem', { severity: t(`findings.severities.${severity ?? 1}`) });
  };
  const cellOf = (cell: RainbowCell): SheetCell => {
    const { turns, keyMoments, agrees, disagrees, passageIds } = cell;
    const parts = [
      turns > 0 && t('debriefs.turns', { count: turns }),
      keyMoments > 0 && t('debriefs.keyMoments', { count: keyMoments }),
      agrees.length > 0 && t('debriefs.agreesWith', { count: agrees.length }),
      disagrees.length > 0 && t('debriefs.disagreesWith', { count: disagrees.length }),
    ];
    return {
      label: parts.filter((part) => part !== false).join(t('debriefs.comma')),
      isFilled: turns > 0,
      passageIds: [...new Set([...passageIds, ...agrees, ...disagrees])],
      content: (
        <>
          {turns > 0 && turns}
          {keyMoments > 0 && <Star aria-hidden size={11} fill="currentColor" />}
          {agrees.length > 0 && <Plus aria-hidden size={12} strokeWidth={2} />}
          {disagrees.length > 0 && <Minus aria-hidden size={12} strokeWidth={2} />}
        </>
      ),
    };
  };
  return (rows) =>
    rows.map((row) => {
      const name = nameOf(row);
      const above = row.path.split(' > ').slice(0, -1).join(' > ');
      return {
        id: `${row.kind} ${row.codeId ?? row.severity ?? ''}`,
        label: name,
        people: row.people,
        cells: new Map(row.cells.map((cell) => [cell.participantId, cellOf(cell)])),
        head: (
          <>
            {row.color !== null && <ColorDot color={colorOf(row.color).solid} />}
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              {above !== '' && <span className={styles.above}>{above}</span>}
            </span>
            {row.agreeing > 0 && (
              <span className={styles.more}>{t('debriefs.moreAgree', { count: row.agreeing })}</span>
            )}
          </>
        ),
      };
    });
}
