import { useTranslation } from 'react-i18next';
import type { EvidenceSide, Finding } from '../../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../../api/use-call.ts';
import { draggedCards } from '../../../workspace/card-drag.ts';
import { useNoticedWork } from '../../../workspace/use-noticed-work.ts';
import { evidenceOfCards } from './evidence-of-cards.ts';

/** What can be done with the quotes of one side of a finding. */
export function useEvidenceActions(finding: Pick<Finding, 'id'>, side: EvidenceSide) {
  const { t } = useTranslation();
  const move = useCall('findings.moveEvidence');
  const remove = useCall('findings.removeEvidence');
  const add = useNoticedWork(async (client, carried: string) => {
    const sources = evidenceOfCards(draggedCards({ getData: () => carried }));
    const { added } = await client.call('findings.addEvidence', { id: finding.id, side, ...sources });
    return { message: added === 0 ? t('findings.quotesKnown') : t('findings.quotesAdded', { count: added }) };
  });
  return {
    move: (evidenceId: string, beforeId: string | null) => move.mutate({ evidenceId, beforeId }),
    /** From the other side. */
    take: (evidenceId: string, beforeId: string | null) => move.mutate({ evidenceId, beforeId, side }),
    remove: (evidenceId: string) => remove.mutate({ evidenceId }),
    /** What was dragged from a list of passages or from a board. */
    drop: (carried: string) => add.mutate(carried),
  };
}
