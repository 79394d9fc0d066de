import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { ListPane, PaneFoot, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import { List } from '../../ui/list.tsx';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { showJourney } from '../../workspace/navigation.ts';
import type { MenuWord } from './menu-word.ts';
import { openDialog, renameMap, useJourneysState } from './journeys-state.ts';
import { useJourneys } from './use-journeys.ts';
import type { JourneyRow } from './use-journeys.ts';
import { useMapActions } from './use-map-actions.ts';

/** The maps of the project. F2 renames, Delete deletes the one that is shown. */
export function MapList() {
  const { t } = useTranslation();
  const { journeys, journey, isSuccess } = useJourneys();
  const actions = useMapActions(journeys);
  const renaming = useJourneysState((state) => state.renamingMapId);
  const renamed = journeys.find(({ id }) => id === renaming);
  const entriesFor = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=option]')?.dataset['key'];
    const row = journeys.find((one) => one.id === id);
    return row ? mapMenu(row) : [];
  };
  const mapMenu = (row: JourneyRow): readonly MenuEntry[] => [
    entry('rename', () => renameMap(row.id), { shortcut: 'F2' }),
    entry('copyToBe', () => actions.copyToBe(row)),
    { kind: 'separator', id: 'last' },
    entry('deleteMap', () => actions.remove(row.id), { shortcut: 'Delete', isDangerous: true }),
  ];
  const entry = (id: MenuWord, onAction: () => void, more: Partial<MenuItemEntry> = {}): MenuItemEntry => ({
    kind: 'item',
    id,
    label: t(`journeys.menu.${id}`),
    onAction,
    ...more,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset['key'];
    if (id === undefined || isComposing(event) || (event.key !== 'F2' && event.key !== 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'F2') renameMap(id);
    else actions.remove(id);
  };
  return (
    <ListPane
      title={t('journeys.view.maps')}
      end={journeys.length > 0 && t('journeys.count', { count: journeys.length })}
    >
      {isSuccess && journeys.length === 0 && <PaneNote>{t('journeys.noMaps')}</PaneNote>}
      <PaneScroll>
        <ContextMenu label={t('journeys.placeMenu')} entriesFor={entriesFor}>
          <div onKeyDownCapture={onKeyDown}>
            <List
              label={t('journeys.view.maps')}
              rows={journeys.map((row) => ({ id: row.id, label: row.name, secondary: aboutMap(row) }))}
              selectedIds={new Set(journey ? [journey.id] : [])}
              onSelectedChange={([id]) => id !== undefined && showJourney(id)}
            />
          </div>
        </ContextMenu>
      </PaneScroll>
      {journeys.length > 0 && (
        <PaneFoot>
          <Button
            variant="primary"
            isWide
            icon={<Plus strokeWidth={1.5} />}
            onPress={() => openDialog({ kind: 'new' })}
          >
            {t('journeys.new')}
          </Button>
        </PaneFoot>
      )}
      {renamed && (
        <NameDialog
          title={t('journeys.renameTitle')}
          label={t('journeys.nameField')}
          cancelLabel={t('journeys.cancel')}
          saveLabel={t('journeys.save')}
          name={renamed.name}
          onClose={() => renameMap(null)}
          onSave={(name) => {
            actions.rename(renamed.id, name);
            renameMap(null);
          }}
        />
      )}
    </ListPane>
  );

  function aboutMap({ kind, stages, lanes }: JourneyRow): string {
    const size = `${t('journeys.stageCount', { count: stages })} · ${t('journeys.laneCount', { count: lanes })}`;
    return `${t(`journeys.kind.${kind}`)} · ${size}`;
  }
}
