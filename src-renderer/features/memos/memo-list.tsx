import type { KeyboardEvent } from 'react';
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { isoDay, dayOf } from './format-day.ts';
import type { MemoGroup } from './group-memos.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './memo-list.module.css';
import { memoName, memoSnippet } from './memo-name.ts';
import type { MemoView } from './memos-state.ts';

interface MemoListProps {
  readonly view: MemoView;
  readonly groups: readonly MemoGroup[];
  readonly selectedIds: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  /** Enter, or a double click. */
  onEdit(id: string): void;
  onDelete(): void;
}

const layoutOptions = { rowHeight: 76, headingHeight: 32 };

/** Memos under headings: arrows show them, Shift selects several, Enter edits. Only what is in sight is drawn. */
export function MemoList({ view, groups, selectedIds, onSelect, onEdit, onDelete }: MemoListProps) {
  const { t } = useTranslation();
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    onSelect(
      selection === 'all'
        ? new Set(groups.flatMap(({ memos }) => memos.map(({ id }) => id)))
        : (selection as ReadonlySet<string>),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    event.stopPropagation();
    onDelete();
  };
  return (
    <div className={styles.frame} data-memo-list onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          aria-label={t(view === 'journal' ? 'memos.journal' : 'memos.title')}
          className={styles.list!}
          items={groups}
          dependencies={[view]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selectedIds}
          onSelectionChange={onSelection}
          onAction={(id) => onEdit(String(id))}
        >
          {(group) => (
            <ListBoxSection id={group.id} aria-label={group.title || t('memos.title')}>
              <Header className={styles.heading}>{group.title}</Header>
              <Collection items={group.memos} dependencies={[view]}>
                {(memo) => <Row memo={memo} view={view} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

function Row({ memo, view }: { readonly memo: Memo; readonly view: MemoView }) {
  const { t } = useTranslation();
  const name = memoName(memo) || t('memos.empty');
  const snippet = memoSnippet(memo) || (memo.words ?? '');
  return (
    <ListBoxItem id={memo.id} textValue={name} className={styles.row!}>
      {view === 'journal' && memo.target.kind === 'journal' && <Day date={memo.target.date} />}
      <span className={styles.words}>
        <span className={snippet === '' ? `${styles.name} ${styles.alone}` : styles.name}>{name}</span>
        {snippet !== '' && <span className={styles.snippet}>{snippet}</span>}
        <About memo={memo} view={view} />
      </span>
    </ListBoxItem>
  );
}

function Day({ date }: { readonly date: string }) {
  const { i18n } = useTranslation();
  const day = dayOf(date);
  const isToday = date === isoDay(new Date());
  return (
    <span className={`${styles.day} ${isToday ? styles.today : ''}`}>
      <span className={styles.number}>{day.getDate()}</span>
      <span>{new Intl.DateTimeFormat(i18n.language, { weekday: 'short' }).format(day)}</span>
    </span>
  );
}

function About({ memo, view }: { readonly memo: Memo; readonly view: MemoView }) {
  const { t, i18n } = useTranslation();
  const isDated = memo.target.kind === 'journal';
  const when = new Intl.DateTimeFormat(i18n.language, isDated ? { timeStyle: 'short' } : { dateStyle: 'medium' });
  return (
    <span className={styles.about}>
      {view === 'memos' && <KindIcon kind={memo.target.kind} size={12} />}
      <span className={styles.on}>{view === 'memos' ? onWords() : memo.researcher}</span>
      <span className={styles.when}>{when.format(memo.updatedAt)}</span>
    </span>
  );

  function onWords(): string {
    if (memo.target.kind === 'project') return t('memos.kind.project');
    if (memo.target.kind !== 'journal') return memo.on;
    return new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(dayOf(memo.target.date));
  }
}
