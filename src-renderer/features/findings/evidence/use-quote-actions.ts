import type { EvidenceSide, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../../api/use-call.ts';
import { askShorten } from '../excerpt/ask-shorten.ts';

export const otherSide = (side: EvidenceSide): EvidenceSide => (side === 'for' ? 'against' : 'for');

export function useQuoteActions() {
  const { mutate: set } = useCall('findings.setEvidence');
  const { mutate: remove } = useCall('findings.removeEvidence');
  return {
    swap: ({ evidenceId, side }: FindingEvidence) => set({ evidenceId, side: otherSide(side) }),
    shorten: ({ evidenceId }: FindingEvidence) => askShorten(evidenceId),
    remove: ({ evidenceId }: FindingEvidence) => remove({ evidenceId }),
  };
}
