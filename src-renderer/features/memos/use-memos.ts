import { useQuery } from '@tanstack/react-query';
import type { Memo } from '../../../src-main/shared/contract/memos.ts';
import { callQuery } from '../../api/call-query.ts';

const none: readonly Memo[] = [];

/** All memos, the latest changed first. */
export function useMemos(isEnabled = true): { readonly memos: readonly Memo[]; readonly isSuccess: boolean } {
  const { data: memos = none, isSuccess } = useQuery({ ...callQuery('memos.list', {}), enabled: isEnabled });
  return { memos, isSuccess };
}
