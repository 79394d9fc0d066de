import { Ellipsis, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import { List } from '../../ui/list.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { openQueryDialog, openSavedQuery, startQuery } from './query-draft.ts';
import { QueryNameDialog } from './query-name-dialog.tsx';
import { useQueryCommands } from './use-query-commands.ts';
import { useSavedQueries } from './use-saved-queries.ts';

/** The queries that were saved under a name. */
export function QueriesPane() {
  const { t } = useTranslation();
  const saved = useSavedQueries();
  const { queries, current, duplicate, remove } = saved;
  useQueryCommands(saved);
  const open = (id: string | undefined) => {
    const query = queries.find((one) => one.id === id);
    if (query) openSavedQuery(query);
  };
  const item = (id: string, label: string, onAction: () => void) => ({ kind: 'item' as const, id, label, onAction });
  return (
    <ListPane
      isPart
      title={t('queries.saved')}
      end={
        <>
          <IconButton
            size="small"
            label={t('queries.new')}
            icon={<Plus size={16} strokeWidth={1.5} />}
            onPress={startQuery}
          />
          {current && (
            <MenuTrigger
              label={t('queries.actions')}
              entries={[
                item('rename', t('queries.rename'), () => openQueryDialog('rename')),
                item('duplicate', t('queries.duplicate'), () => duplicate(current)),
                item('delete', t('queries.delete'), () => remove(current)),
              ]}
            >
              <IconButton size="small" label={t('queries.actions')} icon={<Ellipsis size={16} strokeWidth={1.5} />} />
            </MenuTrigger>
          )}
        </>
      }
    >
      {queries.length === 0 && <PaneNote>{t('queries.none')}</PaneNote>}
      {queries.length > 0 && (
        <PaneScroll>
          <List
            label={t('queries.saved')}
            rows={queries.map(({ id, name }) => ({ id, label: name }))}
            selectedIds={new Set(current ? [current.id] : [])}
            onSelectedChange={([id]) => open(id)}
            onAction={open}
          />
        </PaneScroll>
      )}
      <QueryNameDialog saved={saved} />
    </ListPane>
  );
}
