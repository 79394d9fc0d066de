import { Presentation } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { FindingMenu } from '../finding-menu.tsx';
import { present, useFindingsState } from '../findings-state.ts';
import { groupings } from '../group-findings.ts';
import { useFindingDrop } from '../use-finding-drop.ts';
import { useFindingGroups } from '../use-finding-groups.ts';
import { useStudied } from '../use-studied.ts';
import styles from './finding-wall.module.css';
import { useWallFocus } from './use-wall-focus.ts';
import { useWallKeys } from './use-wall-keys.ts';
import { useWallPointer } from './use-wall-pointer.ts';
import { shownColumns } from './wall-columns.ts';
import { WallColumn } from './wall-column.tsx';

interface FindingWallProps {
  readonly findings: readonly Finding[];
  readonly selected: readonly Finding[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** All findings as cards, in columns by what they are grouped by: taken to another column, that is said of them. */
export function FindingWall({ findings, selected, numbers }: FindingWallProps) {
  const { t } = useTranslation();
  const { grouping, setGrouping, groups, shown } = useFindingGroups(findings);
  const turnedIds = useFindingsState((state) => state.turnedIds);
  const columns = shownColumns(groups, grouping, turnedIds);
  const wall = useRef<HTMLDivElement>(null);
  const ids = selected.map(({ id }) => id);
  const focus = useWallFocus(wall, columns);
  const { onKeyDown, said } = useWallKeys({ findings, grouping, groups, columns, ids, focus });
  const pointer = useWallPointer(columns, ids, focus);
  const dropping = useFindingDrop({ findings, grouping, groups }, ids);
  const { participants } = useStudied();
  return (
    <section className={styles.view} aria-label={t('findings.wallTitle')}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('findings.wallTitle')}</h1>
        <span className={styles.count}>{t('findings.count', { count: shown.length })}</span>
        <Select
          look="quiet"
          label={t('findings.grouping')}
          isLabelHidden
          options={groupings.map((id) => ({ id, label: t(`findings.groupings.${id}`) }))}
          value={grouping}
          onChange={setGrouping}
        />
        <Button
          icon={<Presentation strokeWidth={1.5} />}
          isDisabled={numbers.size === 0}
          onPress={() => present(ids[0] ?? null)}
        >
          {t('findings.present.short')}
        </Button>
      </header>
      <FindingMenu selectedIds={ids}>
        <div
          ref={wall}
          data-finding-wall
          data-no-type-ahead
          className={styles.wall}
          onKeyDown={onKeyDown}
          {...pointer}
          {...dropping}
        >
          {columns.map((column) => (
            <WallColumn
              key={column.id}
              column={column}
              numbers={numbers}
              activeKey={focus.activeKey}
              selectedIds={ids}
              total={participants}
            />
          ))}
        </div>
      </FindingMenu>
      <p className={styles.hint}>{t('findings.wallHint')}</p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
}
