import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { findCommand } from '../../workspace/commands.ts';
import { showCode, showFinding } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectCluster } from './board-state.ts';

interface CodeCard {
  readonly boardId: string;
  readonly codeId: string;
  readonly name: string;
}

type CodeWanted = CallInput<'boards.clusterToCode'> & { readonly name: string };

/** What becomes of a cluster, and of a code's card, each said with a way to see it and to take it back. */
export function useClusterActions() {
  const { t } = useTranslation();
  const toCode = useNoticedWork(async (client, { name, ...wanted }: CodeWanted) => {
    const isNew = wanted.parentId !== undefined;
    const { codeId, coded } = await client.call('boards.clusterToCode', isNew ? { name, ...wanted } : wanted);
    return {
      message: t('boards.theme.made', { name, count: coded }),
      actions: [{ label: t('boards.theme.show'), onAction: () => showCode(codeId) }],
    };
  });
  const toFinding = useNoticedWork(async (client, { clusterId, title }: { clusterId: string; title: string }) => {
    const named = title === '' ? { clusterId, title: t('findings.untitled') } : { clusterId };
    const { findingId } = await client.call('boards.clusterToFinding', named);
    return {
      message: t('boards.findingMade', { title: named.title ?? title }),
      actions: [{ label: t('boards.theme.show'), onAction: () => showFinding(findingId) }],
    };
  });
  const fromCode = useNoticedWork(async (client, { name, ...wanted }: CodeCard) => {
    const { clusterId, cards } = await client.call('boards.codeToCluster', wanted);
    const show = () => {
      selectCluster(clusterId);
      findCommand('board.zoomToSelection')?.run();
    };
    return {
      message: t('boards.fromCode.made', { name, count: cards }),
      actions: [{ label: t('boards.theme.show'), onAction: show }],
    };
  });
  return {
    toCode: (wanted: CodeWanted) => toCode.mutate(wanted),
    toFinding: (clusterId: string, title: string) => toFinding.mutate({ clusterId, title }),
    fromCode: (card: CodeCard) => fromCode.mutate(card),
  };
}
