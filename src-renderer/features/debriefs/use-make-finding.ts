import { useTranslation } from 'react-i18next';
import type { DebriefItem } from '../../../src-main/shared/contract/debriefs.ts';
import { showFinding } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** Makes a finding of the project of a line, with the linked turns as its evidence, and leads to it. */
export function useMakeFinding(): (item: Pick<DebriefItem, 'id' | 'finding'>) => void {
  const { t } = useTranslation();
  const { mutate } = useNoticedWork(async (client, { id, finding }: Pick<DebriefItem, 'id' | 'finding'>) => {
    const { findingId } = await client.call('debriefs.makeFinding', { id });
    return {
      message: t(finding ? 'debriefs.evidenceAdded' : 'debriefs.findingMade'),
      actions: [{ label: t('debriefs.show'), onAction: () => showFinding(findingId) }],
    };
  });
  return mutate;
}
