import type { KeyboardEvent, Ref } from 'react';
import { Collection, GridList, GridListHeader, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ColorDot } from '../../ui/color-dot.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { showResult } from '../../workspace/dock-results.ts';
import type { PassageGroup } from './group-passages.ts';
import type { ListedPassage } from './listed-passage.ts';
import styles from './passage-list.module.css';
import { PassageRow } from './passage-row.tsx';
import { selectPassages } from './passages-state.ts';

export interface PassageListProps {
  readonly groups: readonly PassageGroup[];
  readonly words: readonly string[];
  readonly selectedIds: ReadonlySet<string>;
  /** The indexes of the codes' colours. */
  readonly colors: ReadonlyMap<string, number>;
  /** The one that was gone to last, where the list stands beside the document. */
  readonly currentId?: string | null;
  readonly look?: 'page' | 'dock';
  readonly ref?: Ref<HTMLDivElement>;
  onDelete(): void;
  onCopy(): void;
}

const layouts = {
  page: { estimatedRowSize: 84, estimatedHeadingSize: 40 },
  dock: { estimatedRowSize: 96, estimatedHeadingSize: 32 },
};

/** Passages side by side: Enter or a press goes to the place, Space selects. Only what is in sight is drawn. */
export function PassageList(props: PassageListProps) {
  const { groups, words, selectedIds, colors, currentId = null, look = 'page', ref, onDelete, onCopy } = props;
  const { t } = useTranslation();
  const passages = groups.flatMap((group) => group.passages);
  const open = (wanted: string) => {
    const passage = passages.find(({ id }) => id === wanted);
    if (passage) showResult('passages', passage);
  };
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    selectPassages(selection === 'all' ? new Set(passages.map(({ id }) => id)) : (selection as ReadonlySet<string>));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || selectedIds.size === 0) return;
    const isCopy = event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey);
    if (!isCopy && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    if (isCopy) onCopy();
    else onDelete();
  };
  const listLook = `${styles.list} ${styles[look]} ${selectedIds.size > 0 ? styles.selecting : ''}`;
  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDown} data-no-type-ahead>
      <Virtualizer layout={ListLayout} layoutOptions={layouts[look]} shouldObserveItemSize>
        <GridList
          ref={ref}
          aria-label={t('passages.list')}
          className={listLook}
          items={groups}
          dependencies={[words, colors, currentId]}
          disallowTypeAhead
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={selectedIds}
          onSelectionChange={onSelection}
          onAction={(id) => open(String(id))}
        >
          {(group) => <Group id={group.id} group={group} words={words} colors={colors} currentId={currentId} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

interface GroupProps extends Pick<PassageListProps, 'words' | 'colors' | 'currentId'> {
  readonly id: string;
  readonly group: PassageGroup;
}

function Group({ id, group, words, colors, currentId }: GroupProps) {
  const row = (passage: ListedPassage) => (
    <PassageRow id={passage.id} passage={passage} colors={colors} words={words} isCurrent={passage.id === currentId} />
  );
  return (
    <GridListSection id={id} aria-label={group.title}>
      <GridListHeader className={styles.header}>
        <GroupTitle group={group} />
      </GridListHeader>
      <Collection items={group.passages} dependencies={[words, colors, currentId]}>
        {row}
      </Collection>
    </GridListSection>
  );
}

function GroupTitle({ group }: { readonly group: PassageGroup }) {
  const { i18n } = useTranslation();
  const colorOf = useCodeColor();
  return (
    <>
      {group.color !== null && <ColorDot color={colorOf(group.color).solid} />}
      <span className={styles.groupTitle}>{group.title}</span>
      <span className={styles.groupCount}>{new Intl.NumberFormat(i18n.language).format(group.passages.length)}</span>
    </>
  );
}
