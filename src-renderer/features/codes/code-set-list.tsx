import { useRef } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components';
import type { DropItem, Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CodeSet } from '../../../src-main/shared/contract/codes.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { codeDragType } from '../../workspace/code-drag.ts';
import { nameSet } from './codebook-state.ts';
import styles from './code-sets.module.css';
import { useCodeSetActions } from './use-code-set-actions.ts';

interface CodeSetListProps {
  readonly sets: readonly CodeSet[];
  readonly shownSetId: string | null;
  onShow(id: string | null): void;
  /** Enter or a double press. */
  onOpen(set: CodeSet): void;
  onDropCodes(set: CodeSet, codeIds: readonly string[]): void;
}

/** Arrows and presses list a set's codes, Enter shows its passages, F2 renames, Delete removes the set. */
export function CodeSetList({ sets, shownSetId, onShow, onOpen, onDropCodes }: CodeSetListProps) {
  const { t, i18n } = useTranslation();
  const actions = useCodeSetActions();
  const find = (id: unknown) => sets.find((set) => set.id === id);
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [codeDragType],
    getDropOperation: () => 'copy',
    shouldAcceptItemDrop: () => true,
    onItemDrop: ({ target, items }) => {
      const set = find(target.key);
      if (set) void readCodes(items).then((codeIds) => onDropCodes(set, codeIds));
    },
  });
  // To pass through on the way to the tree lists no set: only arrows and presses do.
  const isEntering = useRef(false);
  const onFocusCapture = ({ currentTarget, relatedTarget }: FocusEvent) => {
    isEntering.current = !currentTarget.contains(relatedTarget);
  };
  const onFocus = () => {
    isEntering.current = false;
  };
  const onSelection = (selection: Selection) => {
    if (isEntering.current) return;
    const [id] = selection === 'all' ? [] : selection;
    onShow(id === undefined ? null : String(id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const set = find((event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset['key']);
    if (!set || isComposing(event) || (event.key !== 'F2' && event.key !== 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'F2') nameSet(set.id);
    else actions.delete.mutate(set);
  };
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <div onKeyDownCapture={onKeyDown} onFocusCapture={onFocusCapture} onFocus={onFocus}>
      <ListBox
        aria-label={t('codes.sets')}
        className={styles.list!}
        items={sets}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={shownSetId === null ? [] : [shownSetId]}
        onSelectionChange={onSelection}
        onAction={(id) => {
          const set = find(id);
          if (set) onOpen(set);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, name, codeIds }) => (
          <ListBoxItem id={id} textValue={name} className={styles.set!}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{format.format(codeIds.length)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

async function readCodes(items: readonly DropItem[]): Promise<readonly string[]> {
  const texts = items.filter((item) => item.kind === 'text' && item.types.has(codeDragType));
  const lists = await Promise.all(texts.map((item) => (item.kind === 'text' ? item.getText(codeDragType) : '[]')));
  return [...new Set(lists.flatMap((list) => JSON.parse(list) as string[]))];
}
