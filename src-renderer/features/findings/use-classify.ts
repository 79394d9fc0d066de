import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { useCall } from '../../api/use-call.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { Classification } from './changes-between.ts';

/** Says the same of findings, in one step; of several with a notice and a way back. */
export function useClassify(): (findings: readonly Finding[], changes: Classification) => void {
  const { t } = useTranslation();
  const { mutate: classifyOne } = useCall('findings.classify');
  const { mutate: classifyMany } = useNoticedWork(async (client, input: CallInput<'findings.classify'>) => {
    await client.call('findings.classify', input);
    return { message: t('findings.classified', { count: input.ids.length }) };
  });
  return (findings, changes) => {
    const ids = findings.map(({ id }) => id);
    if (ids.length > 1) classifyMany({ ids, ...changes });
    else if (ids.length === 1) classifyOne({ ids, ...changes });
  };
}
