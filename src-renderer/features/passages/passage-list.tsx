import type { KeyboardEvent } from 'react';
import { Collection, GridList, GridListHeader, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { showPassage } from '../../workspace/navigation.ts';
import type { PassageGroup } from './group-passages.ts';
import styles from './passage-list.module.css';
import { PassageRow } from './passage-row.tsx';
import { selectPassages } from './passages-state.ts';
import { useKeptScroll } from './use-kept-scroll.ts';

interface PassageListProps {
  /** Another one where the list shows something else. */
  readonly name: string;
  readonly groups: readonly PassageGroup[];
  readonly words: readonly string[];
  readonly selectedIds: ReadonlySet<string>;
  /** The indexes of the codes' colours. */
  readonly colors: ReadonlyMap<string, number>;
  onDelete(): void;
  onCopy(): void;
}

const layoutOptions = { estimatedRowSize: 84, estimatedHeadingSize: 40 };

/** Passages side by side: Enter or a press goes to the place, Space selects. Only what is in sight is drawn. */
export function PassageList({ name, groups, words, selectedIds, colors, onDelete, onCopy }: PassageListProps) {
  const { t } = useTranslation();
  const list = useKeptScroll(name);
  const passages = groups.flatMap((group) => group.passages);
  const open = (id: string) => {
    const passage = passages.find(({ codingId }) => codingId === id);
    if (passage) showPassage({ documentId: passage.documentId, start: passage.start, end: passage.end });
  };
  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  const onSelection = (selection: Selection) =>
    selectPassages(
      selection === 'all' ? new Set(passages.map(({ codingId }) => codingId)) : (selection as ReadonlySet<string>),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || selectedIds.size === 0) return;
    const isCopy = event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey);
    if (!isCopy && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopPropagation();
    if (isCopy) onCopy();
    else onDelete();
  };
  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
        <GridList
          ref={list}
          aria-label={t('passages.list')}
          className={`${styles.list} ${selectedIds.size > 0 ? styles.selecting : ''}`}
          items={groups}
          dependencies={[words, colors]}
          disallowTypeAhead
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={selectedIds}
          onSelectionChange={onSelection}
          onAction={(id) => open(String(id))}
        >
          {(group) => <Group id={group.id} group={group} words={words} colors={colors} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

interface GroupProps extends Pick<PassageListProps, 'words' | 'colors'> {
  readonly id: string;
  readonly group: PassageGroup;
}

function Group({ id, group, words, colors }: GroupProps) {
  const row = (passage: PassageOfCode) => (
    <PassageRow id={passage.codingId} passage={passage} color={colors.get(passage.codeId) ?? 0} words={words} />
  );
  return (
    <GridListSection id={id} aria-label={group.title}>
      <GridListHeader className={styles.header}>
        <GroupTitle group={group} />
      </GridListHeader>
      <Collection items={group.passages} dependencies={[words, colors]}>
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
