import type { KeyboardEvent } from 'react';
import { Collection, GridList, GridListHeader, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { showPassage } from '../../workspace/navigation.ts';
import type { PassageGroup } from './group-passages.ts';
import styles from './passage-list.module.css';
import { PassageRow } from './passage-row.tsx';
import { selectPassages } from './passages-state.ts';

interface PassageListProps {
  readonly groups: readonly PassageGroup[];
  readonly words: readonly string[];
  readonly selectedIds: ReadonlySet<string>;
  /** The CSS colour of a code, by its id. */
  colorOf(codeId: string): string;
  colorOfGroup(color: number): string;
  onDelete(): void;
  onCopy(): void;
}

const layoutOptions = { estimatedRowSize: 84, estimatedHeadingSize: 40 };

/** Passages side by side: Enter or a press goes to the place, Space selects. Only what is in sight is drawn. */
export function PassageList({ groups, words, selectedIds, ...props }: PassageListProps) {
  const { t } = useTranslation();
  const { colorOf, colorOfGroup, onDelete, onCopy } = props;
  const passages = groups.flatMap((group) => group.passages);
  const open = (id: string) => {
    const passage = passages.find(({ codingId }) => codingId === id);
    if (passage) showPassage({ documentId: passage.documentId, start: passage.start, end: passage.end });
  };
  const onSelection = (selection: Selection) =>
    selectPassages(new Set(selection === 'all' ? passages.map(({ codingId }) => codingId) : [...selection].map(String)));
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
          aria-label={t('passages.list')}
          className={`${styles.list} ${selectedIds.size > 0 ? styles.selecting : ''}`}
          items={groups}
          dependencies={[words, colorOf, colorOfGroup]}
          disallowTypeAhead
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={selectedIds}
          onSelectionChange={onSelection}
          onAction={(id) => open(String(id))}
        >
          {(group) => <Group group={group} words={words} colorOf={colorOf} colorOfGroup={colorOfGroup} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

type GroupProps = Pick<PassageListProps, 'words' | 'colorOf' | 'colorOfGroup'> & { readonly group: PassageGroup };

function Group({ group, words, colorOf, colorOfGroup }: GroupProps) {
  const { i18n } = useTranslation();
  const row = (passage: PassageOfCode) => (
    <PassageRow passage={passage} color={colorOf(passage.codeId)} words={words} />
  );
  return (
    <GridListSection id={group.id} aria-label={group.title}>
      <GridListHeader className={styles.header}>
        {group.color !== null && <ColorDot color={colorOfGroup(group.color)} />}
        <span className={styles.groupTitle}>{group.title}</span>
        <span className={styles.groupCount}>{new Intl.NumberFormat(i18n.language).format(group.passages.length)}</span>
      </GridListHeader>
      <Collection items={group.passages.map((passage) => ({ ...passage, id: passage.codingId }))} dependencies={[words, colorOf]}>
        {row}
      </Collection>
    </GridListSection>
  );
}
