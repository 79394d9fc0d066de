import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { focusCode } from './codebook-state.ts';

/** Writes what was dealt, as one step. */
export function useSplit(code: Code, onDone: () => void) {
  const { t } = useTranslation();
  return useNoticedWork(async (client, parts: CallInput<'codes.split'>['parts']) => {
    await client.call('codes.split', { id: code.id, parts });
    onDone();
    focusCode(code.id);
    const count = parts.reduce((sum, { codingIds }) => sum + codingIds.length, 0);
    return { message: t('codes.splitOutcome', { name: code.name, count }) };
  });
}
