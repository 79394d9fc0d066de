import { useQuery } from '@tanstack/react-query';
import type { BlockField } from '../../../src-main/shared/contract/reports.ts';
import { buildCodeTree, flattenCodeTree } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import type { TickRow } from '../../ui/tick-list.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';

export type ThingsKind = Extract<BlockField, { type: 'things' }>['of'];
export type Things = Readonly<Record<ThingsKind, readonly TickRow[]>>;

/** The things of the project that can be chosen for a block, in their order. */
export function useThings(): Things {
  const colorOf = useCodeColor();
  const codes = useQuery(callQuery('codes.tree', {})).data ?? [];
  return {
    codes: flattenCodeTree(buildCodeTree(codes)).map(({ code, depth }) => ({
      id: code.id,
      label: code.name,
      color: colorOf(code.color).solid,
      depth,
    })),
    documents: (useQuery(callQuery('documents.list', {})).data ?? []).map(toRow),
    // What was dropped is in no report.
    findings: (useQuery(callQuery('findings.list', {})).data ?? [])
      .filter(({ state }) => state !== 'dropped')
      .map(({ id, title }, index) => ({ id, label: `${index + 1}  ${title}` })),
    boards: (useQuery(callQuery('boards.list', {})).data ?? []).map(toRow),
    journeys: (useQuery(callQuery('journeys.list', {})).data ?? []).map(toRow),
    personas: (useQuery(callQuery('personas.list', {})).data ?? []).map(toRow),
    attributes: (useQuery(callQuery('attributes.list', {})).data ?? [])
      .filter(({ subject }) => subject === 'participant')
      .map(toRow),
  };
}

const toRow = ({ id, name }: { readonly id: string; readonly name: string }): TickRow => ({ id, label: name });
