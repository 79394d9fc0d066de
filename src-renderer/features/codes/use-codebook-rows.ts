import { createElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { Kbd } from '../../ui/kbd.tsx';
import type { TreeNode } from '../../ui/tree-node.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import { codeNodes } from '../../workspace/code-nodes.ts';
import { useCodebook } from './codebook-state.ts';
import type { NameEdit } from './codebook-state.ts';

export const newCodeId = 'new-code';

export interface CodebookRows {
  readonly nodes: readonly TreeNode[];
  readonly expandedIds: ReadonlySet<string>;
  /** Where not all codes are listed, none is moved. */
  readonly isFiltered: boolean;
}

/** The rows of the codebook: what answers the filter, with the name that is being typed and the keys of pinned codes. */
export function useCodebookRows(codes: readonly Code[], shownCodes: readonly Code[]): CodebookRows {
  const { i18n } = useTranslation();
  const colorOf = useCodeColor();
  const { filter, collapsedIds, edit } = useCodebook();
  const isFiltered = filter.trim() !== '' || shownCodes !== codes;
  const listed = useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language);
    const nodes = codeNodes({
      codes: shownCodes,
      filter,
      colorOf: (index) => colorOf(index).solid,
      formatCount: (count) => format.format(count),
    });
    return withPins(nodes, new Map(shownCodes.map(({ id, pin }) => [id, pin])));
  }, [shownCodes, filter, colorOf, i18n.language]);
  const nodes = useMemo(() => withEdit(listed, edit), [listed, edit]);
  const expandedIds = useMemo(() => {
    const ids = codes.map(({ id }) => id);
    return new Set(isFiltered ? ids : ids.filter((id) => !collapsedIds.has(id)));
  }, [codes, isFiltered, collapsedIds]);
  return { nodes, expandedIds, isFiltered };
}

function withPins(nodes: readonly TreeNode[], pins: ReadonlyMap<string, number | null>): readonly TreeNode[] {
  return nodes.map((node) => {
    const pin = pins.get(node.id) ?? null;
    const mark = pin === null ? undefined : createElement(Kbd, { shortcut: String(pin) });
    return { ...node, mark, children: withPins(node.children ?? [], pins) };
  });
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
