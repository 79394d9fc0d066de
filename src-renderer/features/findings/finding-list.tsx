import { Group as GroupIcon, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneField, PaneFoot, PaneNote } from '../../ui/list-pane.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import styles from './finding-list.module.css';
import { FindingRows } from './finding-rows.tsx';
import { filterBy, useFindingsState, viewFindings } from './findings-state.ts';
import { groupings } from './group-findings.ts';
import { useFilterCommand } from './use-filter-command.ts';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindingGroups } from './use-finding-groups.ts';
import { useSelectedFindings } from './use-selected-findings.ts';

const views = ['page', 'wall'] as const;

/** The findings in the order of the report, under what they are grouped by. */
export function FindingList() {
  const { t } = useTranslation();
  const { findings, selected } = useSelectedFindings();
  const { create } = useFindingActions(findings);
  const shown = useFindingGroups(findings);
  const filter = useFindingsState((state) => state.filter);
  const field = useRef<HTMLInputElement>(null);
  useFilterCommand(field, findings.length > 0);
  const [total, left] = [findings.length, shown.shown.length];
  const count = left < total ? t('findings.filtered', { shown: left, total }) : t('findings.count', { count: total });
  return (
    <ListPane title={t('findings.title')} end={total > 0 && count}>
      {total > 0 && (
        <>
          <PaneField>
            <Looks {...shown} />
            <SearchField
              ref={field}
              look="sunken"
              label={t('findings.filter')}
              clearLabel={t('findings.clearFilter')}
              value={filter}
              onChange={filterBy}
            />
          </PaneField>
          {left === 0 ? (
            <PaneNote>{t('findings.noMatch')}</PaneNote>
          ) : (
            <FindingRows
              findings={findings}
              grouping={shown.grouping}
              groups={shown.groups}
              isFiltered={left < total}
              selected={selected}
            />
          )}
          {left === 0 && <div className={styles.rest} />}
          <PaneFoot>
            <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={() => create()}>
              {t('findings.new')}
            </Button>
          </PaneFoot>
        </>
      )}
    </ListPane>
  );
}

/** As a page or as a wall, and what groups are made by. */
function Looks({ grouping, setGrouping }: Pick<ReturnType<typeof useFindingGroups>, 'grouping' | 'setGrouping'>) {
  const { t } = useTranslation();
  const view = useFindingsState((state) => state.view);
  const label = `${t('findings.grouping')}: ${t(`findings.groupings.${grouping}`)}`;
  return (
    <div className={styles.looks}>
      <SegmentedControl
        label={t('findings.views.label')}
        segments={views.map((id) => ({ id, label: t(`findings.views.${id}`) }))}
        value={view === 'wall' ? 'wall' : 'page'}
        onChange={viewFindings}
      />
      <MenuTrigger
        label={t('findings.grouping')}
        placement="bottom end"
        entries={[
          {
            kind: 'section',
            id: 'grouping',
            label: t('findings.grouping'),
            selectedId: grouping,
            entries: groupings.map((id) => ({
              kind: 'item',
              id,
              label: t(`findings.groupings.${id}`),
              onAction: () => setGrouping(id),
            })),
          },
        ]}
      >
        <IconButton size="small" label={label} icon={<GroupIcon size={16} strokeWidth={1.5} />} />
      </MenuTrigger>
    </div>
  );
}
