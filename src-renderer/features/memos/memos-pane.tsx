import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ListPane, PaneFoot, PaneNote } from '../../ui/list-pane.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { MemoFilterMenu } from './memo-filter-menu.tsx';
import { MemoList } from './memo-list.tsx';
import styles from './memos-pane.module.css';
import { editMemo, filterMemos, memoOrders, orderMemos, useMemosState, viewMemos } from './memos-state.ts';
import { Select } from '../../ui/select.tsx';
import { useMemoActions } from './use-memo-actions.ts';
import { useMemoGroups } from './use-memo-groups.ts';
import { useMemoLookCommands } from './use-memo-look-commands.ts';
import { useMemoPlaceCommands } from './use-memo-place-commands.ts';

/** All memos, or the journal: searched, filtered, in an order. */
export function MemosPane() {
  const { t } = useTranslation();
  const { view, filter, order } = useMemosState();
  const { memos, groups, shown } = useMemoGroups();
  const { select, selected, remove, create, writeToday } = useMemoActions(shown);
  const pane = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useMemoPlaceCommands(shown, search);
  useMemoLookCommands();
  const isJournal = view === 'journal';
  const isEmpty = isJournal ? memos.every(({ target }) => target.kind !== 'journal') : memos.length === 0;
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    pane.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
  };
  return (
    <ListPane
      ref={pane}
      title={t('memos.title')}
      end={!isEmpty && t(isJournal ? 'memos.entries' : 'memos.count', { count: shown.length })}
    >
      <div className={styles.views}>
        <SegmentedControl
          label={t('memos.views')}
          value={view}
          onChange={viewMemos}
          segments={[
            { id: 'memos', label: t('memos.all') },
            { id: 'journal', label: t('memos.journal') },
          ]}
        />
        {!isEmpty && !isJournal && (
          <Select
            label={t('memos.order')}
            isLabelHidden
            look="quiet"
            value={order}
            onChange={orderMemos}
            options={memoOrders.map((id) => ({ id, label: t(`memos.orders.${id}`) }))}
          />
        )}
      </div>
      {!isEmpty && (
        <>
          <div className={styles.search}>
            <SearchField
              ref={search}
              label={t('memos.search')}
              clearLabel={t('memos.clearSearch')}
              value={filter.search}
              onChange={(words) => filterMemos({ search: words })}
              onKeyDown={onSearchKey}
            />
            <MemoFilterMenu memos={memos} />
          </div>
          {shown.length === 0 && <PaneNote>{t('memos.noneFound')}</PaneNote>}
          <MemoList
            view={view}
            groups={groups}
            selectedIds={selected}
            onSelect={select}
            onEdit={editMemo}
            onDelete={remove}
          />
          <PaneFoot>
            <Button
              variant="primary"
              isWide
              icon={<Plus strokeWidth={1.5} />}
              onPress={isJournal ? writeToday : create}
            >
              {t(isJournal ? 'memos.today' : 'memos.new')}
            </Button>
          </PaneFoot>
        </>
      )}
    </ListPane>
  );
}
