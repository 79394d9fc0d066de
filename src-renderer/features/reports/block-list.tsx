import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../ui/context-menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { ReorderManyList } from '../../ui/reorder-many-list.tsx';
import { useArrivingRow } from '../../ui/use-arriving-row.ts';
import { chooseBlocks } from '../../workspace/navigation.ts';
import { BlockRow } from './block-row.tsx';
import { useBlockWords } from './block-words.ts';
import styles from './report-pane.module.css';
import { focusBlock, goToBlock, openDialog, useReportsState } from './reports-state.ts';
import type { BlockActions } from './use-block-actions.ts';
import { findKind, useBlockKinds } from './use-block-kinds.ts';
import type { ShownReport } from './use-shown-report.ts';
import { useThings } from './use-things.ts';

interface BlockListProps {
  readonly shown: ShownReport;
  readonly actions: BlockActions;
}

/** The blocks in the order of the report. */
export function BlockList({ shown: { report, chosen }, actions }: BlockListProps) {
  const { t } = useTranslation();
  const { kindName } = useBlockWords();
  const kinds = useBlockKinds();
  const things = useThings();
  const choose = (ids: ReadonlySet<string>) => {
    const inOrder = report.blocks.flatMap(({ id }) => (ids.has(id) ? [id] : []));
    chooseBlocks(inOrder);
    if (inOrder.length === 1) goToBlock(inOrder[0]!);
  };
  const entriesFor = useRowMenu({ shown: { report, chosen }, actions });
  const frame = useRef<HTMLDivElement>(null);
  useArrivingRow(frame, {
    id: useReportsState((state) => state.arrivingId),
    ids: report.blocks.map(({ id }) => id),
    onArrived: () => focusBlock(null),
  });
  return (
    <div ref={frame} className={styles.scroll} data-blocks data-no-type-ahead>
      <ContextMenu label={t('report.blockActions')} entriesFor={entriesFor}>
        <ReorderManyList
          label={t('report.blocksTitle')}
          handleLabel={t('report.moveHandle')}
          rows={report.blocks.map((block) => ({
            id: block.id,
            label: block.title || kindName(block.kind),
            content: <BlockRow block={block} kind={findKind(kinds, block.kind)} things={things} />,
          }))}
          selectionMode="multiple"
          canSelectNone
          selectedIds={new Set(chosen.map(({ id }) => id))}
          onSelectedChange={choose}
          onMove={actions.move}
          onDelete={actions.remove}
        />
      </ContextMenu>
    </div>
  );
}

/** What can be done with the block that was pressed, or with all that are chosen where it is one of them. */
function useRowMenu({ shown: { report, chosen }, actions }: BlockListProps) {
  const { t } = useTranslation();
  return (target: Element): readonly MenuEntry[] => {
    const id = target.closest<HTMLElement>('[role=row]')?.dataset['key'];
    const pressed = report.blocks.find((block) => block.id === id);
    if (!pressed) return [];
    const isChosen = chosen.includes(pressed);
    const meant = isChosen ? chosen : [pressed];
    if (!isChosen) chooseBlocks([pressed.id]);
    return [
      { kind: 'item', id: 'add', label: t('report.addBlock'), shortcut: 'A', onAction: () => openDialog('add-block') },
      item('duplicate', t('report.duplicateBlock'), 'Mod+D', () => actions.duplicate(meant)),
      { kind: 'separator', id: 'last' },
      {
        ...item('delete', t('report.deleteBlock'), 'Delete', () => actions.remove(meant.map((block) => block.id))),
        isDangerous: true,
      },
    ];
  };
}

const item = (id: string, label: string, shortcut: string, onAction: () => void) =>
  ({ kind: 'item', id, label, shortcut, onAction }) as const;
