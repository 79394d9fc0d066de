import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Memo, MemoTarget } from '../../../src-main/shared/contract/memos.ts';
import { callQuery } from '../../api/call-query.ts';
import { formatDay } from './format-day.ts';

/** What a memo is on, in words. */
export function useTargetName(target: MemoTarget, memo: Memo | null): string {
  const { t, i18n } = useTranslation();
  const reads = <Kind extends MemoTarget['kind']>(...kinds: Kind[]) => ({
    enabled: !memo && kinds.includes(target.kind as Kind),
  });
  const { data: documents } = useQuery({ ...callQuery('documents.list', {}), ...reads('document', 'passage') });
  const { data: codes } = useQuery({ ...callQuery('codes.tree', {}), ...reads('code') });
  const { data: participants } = useQuery({ ...callQuery('participants.list', {}), ...reads('participant') });
  const nameIn = (things: readonly { readonly id: string; readonly name: string }[] | undefined, id: string) =>
    things?.find((thing) => thing.id === id)?.name ?? '';

  if (target.kind === 'project') return t('memos.kind.project');
  if (target.kind === 'journal') return formatDay(target.date, i18n.language);
  if (memo) return memo.on;
  if (target.kind === 'code') return nameIn(codes, target.codeId);
  if (target.kind === 'participant') return nameIn(participants, target.participantId);
  return target.kind === 'coding' ? t('memos.kind.coding') : nameIn(documents, target.documentId);
}
