import { useQuery } from '@tanstack/react-query';
import type { BlockKind } from '../../../src-main/shared/contract/reports.ts';
import { callQuery } from '../../api/call-query.ts';

const none: readonly BlockKind[] = [];

/** What a report can be composed of, in the order in which it is offered. */
export function useBlockKinds(): readonly BlockKind[] {
  return useQuery({ ...callQuery('reports.blockKinds', {}), staleTime: 'static' }).data ?? none;
}

/** A kind by its name; undefined where it isn't known, null as long as none is. */
export function findKind(kinds: readonly BlockKind[], name: string): BlockKind | null | undefined {
  return kinds.length === 0 ? null : kinds.find(({ kind }) => kind === name);
}
