import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import type { TreeMove, TreeNode } from '../../ui/tree-node.ts';
import { Tree } from '../../ui/tree.tsx';
import { codeNodes } from '../../workspace/code-nodes.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { pressCode } from '../../workspace/code-press.ts';
import { inspectCode } from '../../workspace/navigation.ts';
import { beginRename, focusCode, setExpanded, useCodebook } from './codebook-state.ts';
import type { NameEdit } from './codebook-state.ts';
import { codePlace } from './code-place.ts';
import { codeRow } from './code-row.ts';
import { cancelNameEdit, useNameEdit } from './use-code-changes.ts';
import type { CodeActions } from './use-code-actions.ts';
import { useShownCodeId } from './use-shown-code-id.ts';
import styles from './codebook-pane.module.css';

interface CodebookTreeProps {
  readonly codes: readonly Code[];
  readonly actions: CodeActions;
}

const newCodeId = 'new-code';

export function CodebookTree({ codes, actions }: CodebookTreeProps) {
  const { t, i18n } = useTranslation();
  const colorOf = useCodeColor();
  const codeId = useShownCodeId(codes);
  const { filter, collapsedIds, edit } = useCodebook();
  const endEdit = useNameEdit((id) => codes.find((code) => code.id === id)?.name);
  const move = useCall('codes.move');
  const isPointing = useRef(false);
  useRowFocus(codes);

  const format = new Intl.NumberFormat(i18n.language);
  const nodes = codeNodes({
    codes,
    filter,
    colorOf: (index) => colorOf(index).solid,
    formatCount: (count) => format.format(count),
  });
  const isFiltered = filter.trim() !== '';
  const shownIds = codes.map(({ id }) => id);
  const expandedIds = new Set(isFiltered ? shownIds : shownIds.filter((id) => !collapsedIds.has(id)));
  const onMove = (wanted: TreeMove) => {
    const place = codePlace(codes, wanted);
    if (place) move.mutate(place);
  };
  // A press goes to the reading view first; only arrow keys inspect at once.
  const onSelectedChange = (ids: ReadonlySet<string>) => {
    const [id] = ids;
    if (!isPointing.current && id !== undefined && id !== newCodeId) inspectCode(id);
  };

  return (
    <div
      className={styles.tree}
      data-codebook
      onPointerDownCapture={() => (isPointing.current = true)}
      onKeyDownCapture={() => (isPointing.current = false)}
    >
      <Tree
        label={t('codes.tree')}
        nodes={withEdit(nodes, edit)}
        expandedIds={expandedIds}
        onExpandedChange={(ids) => setExpanded(shownIds, ids)}
        selectedIds={new Set(codeId === null ? [] : [codeId])}
        onSelectedChange={onSelectedChange}
        onPress={(id) => id !== newCodeId && pressCode(id)}
        onRowKeyDown={(event, id) => onRowKey(event, id, actions)}
        onMove={isFiltered ? undefined : onMove}
        editingId={edit && (edit.kind === 'new' ? newCodeId : edit.id)}
        renameLabel={t('codes.nameField')}
        onRename={(_, name) => endEdit(name)}
        onRenameCancel={cancelNameEdit}
        emptyState={<p className={styles.noMatch}>{t('codes.noFilterMatch')}</p>}
      />
    </div>
  );
}

function onRowKey(event: KeyboardEvent, id: string, actions: CodeActions): void {
  const act: Readonly<Record<string, () => void>> = {
    F2: () => beginRename(id),
    Enter: () => pressCode(id),
    Delete: () => actions.requestDelete(id),
    Backspace: () => actions.requestDelete(id),
  };
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (!isPlain || id === newCodeId || !Object.hasOwn(act, event.key)) return;
  event.preventDefault();
  act[event.key]?.();
}

/** Gives the focus back to a row after its name was typed, unless it is elsewhere by now. */
function useRowFocus(codes: readonly Code[]): void {
  const focusId = useCodebook((state) => state.focusId);
  useEffect(() => {
    if (focusId === null) return;
    // The tree draws a new row, and moves the focus off one that went, after this.
    const frame = requestAnimationFrame(() => {
      const row = codeRow(focusId);
      if (!row) return;
      if (document.activeElement?.matches('body, [data-codebook] [role=treegrid]')) row.focus();
      focusCode(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [focusId, codes]);
}

function withEdit(nodes: readonly TreeNode[], edit: NameEdit | null): readonly TreeNode[] {
  if (!edit) return nodes;
  if (edit.kind === 'new') return withNewRow(nodes, edit.parentId, { id: newCodeId, label: edit.typed });
  const { id, typed } = edit;
  return typed === null ? nodes : relabelled(nodes, id, typed);
}

function withNewRow(nodes: readonly TreeNode[], parentId: string | null, row: TreeNode): readonly TreeNode[] {
  if (parentId === null) return [...nodes, row];
  return nodes.map((node) => {
    const children = node.children ?? [];
    return { ...node, children: node.id === parentId ? [...children, row] : withNewRow(children, parentId, row) };
  });
}

function relabelled(nodes: readonly TreeNode[], id: string, label: string): readonly TreeNode[] {
  return nodes.map((node) => ({
    ...node,
    label: node.id === id ? label : node.label,
    children: relabelled(node.children ?? [], id, label),
  }));
}
