import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { showCode, showFinding } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

type CodeWanted = CallInput<'boards.clusterToCode'> & { readonly name: string };

/** What becomes of a cluster, each said with a way to see it and to take it back. */
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
  return {
    toCode: (wanted: CodeWanted) => toCode.mutate(wanted),
    toFinding: (clusterId: string, title: string) => toFinding.mutate({ clusterId, title }),
  };
}
