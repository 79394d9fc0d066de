import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import type { TreeMove } from '../../ui/tree-node.ts';
import { Tree } from '../../ui/tree.tsx';
import { codeDragType, noteDraggedCode, printDraggedCodes } from '../../workspace/code-drag.ts';
import { pressCode } from '../../workspace/code-press.ts';
import { inspectCode, useNavigation } from '../../workspace/navigation.ts';
import { codePlace } from './code-place.ts';
import { openTheme, selectCodes, setExpanded, useCodebook } from './codebook-state.ts';
import styles from './codebook-pane.module.css';
import { pressRowKey } from './press-row-key.ts';
import { cancelNameEdit, useNameEdit } from './use-code-changes.ts';
import type { CodeActions } from './use-code-actions.ts';
import { newCodeId, useCodebookRows } from './use-codebook-rows.ts';
import { useRowFocus } from './use-row-focus.ts';

interface CodebookTreeProps {
  readonly codes: readonly Code[];
  /** Those that the set in sight holds; all where none is chosen. */
  readonly shownCodes: readonly Code[];
  readonly selectedIds: ReadonlySet<string>;
  readonly actions: CodeActions;
}

const drag = {
  dataOf: (ids: readonly string[]) => ({ [codeDragType]: printDraggedCodes(ids) }),
  onStart: (ids: readonly string[]) => noteDraggedCode(ids[0] ?? null),
  onEnd: () => noteDraggedCode(null),
};

export function CodebookTree({ codes, shownCodes, selectedIds, actions }: CodebookTreeProps) {
  const { t } = useTranslation();
  const { nodes, isFiltered, expandedIds } = useCodebookRows(codes, shownCodes);
  const edit = useCodebook((state) => state.edit);
  const focusId = useCodebook((state) => state.focusId);
  const endEdit = useNameEdit((id) => codes.find((code) => code.id === id)?.name);
  const onMove = useCodeMove(codes);
  const isPointing = useRef(false);
  useRowFocus(codes);
  return (
    <div
      className={styles.tree}
      data-codebook
      onPointerDownCapture={() => (isPointing.current = true)}
      onKeyDownCapture={() => (isPointing.current = false)}
    >
      <Tree
        label={t('codes.tree')}
        nodes={nodes}
        isVirtual
        shownId={focusId}
        expandedIds={expandedIds}
        onExpandedChange={(ids) => setExpanded(idsOf(codes), ids)}
        selectionMode="multiple"
        selectedIds={selectedIds}
        onSelectedChange={(ids) => onSelected(ids, isPointing.current)}
        onPress={(id) => id !== newCodeId && pressCode(id)}
        onRowKeyDown={(event, id) => pressRowKey(event, { id, selectedIds, actions })}
        onMove={isFiltered ? undefined : onMove}
        drag={drag}
        editingId={edit && (edit.kind === 'new' ? newCodeId : edit.id)}
        renameLabel={t('codes.nameField')}
        onRename={(_, name) => endEdit(name)}
        onRenameCancel={cancelNameEdit}
        emptyState={<p className={styles.noMatch}>{t('codes.noFilterMatch')}</p>}
      />
    </div>
  );
}

const idsOf = (codes: readonly Code[]): readonly string[] => codes.map(({ id }) => id);

function useCodeMove(codes: readonly Code[]): (wanted: TreeMove) => void {
  const move = useCall('codes.move');
  return (wanted) => {
    const place = codePlace(codes, wanted);
    if (!place) return;
    move.mutate(place);
    if (wanted.position === 'on') openTheme(wanted.targetId);
  };
}

// A press goes to the reading view first; only arrow keys inspect at once.
function onSelected(ids: ReadonlySet<string>, isPointing: boolean): void {
  if (ids.has(newCodeId)) return;
  selectCodes(ids);
  const { codeId } = useNavigation.getState();
  const [first] = ids;
  if (first === undefined) return;
  const isElsewhere = codeId !== null && !ids.has(codeId);
  if (ids.size > 1 ? isElsewhere : !isPointing) inspectCode(first);
}
