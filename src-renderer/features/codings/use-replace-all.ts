import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { TextChange } from '../../../src-main/shared/contract/texts.ts';
import { reportEmptied } from '../../workspace/emptied-passages.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** Makes all these changes of the text in one step, says so, and offers to take them back. */
export function useReplaceAll({ id, text, version }: DocumentContent) {
  const { t } = useTranslation();
  return useNoticedWork(async (client, changes: readonly TextChange[]) => {
    const { emptied } = await client.call('texts.edit', {
      documentId: id,
      length: text.length,
      version,
      changes: [...changes],
      kind: 'replaced',
    });
    reportEmptied(emptied);
    return { message: t('find.replaced', { count: changes.length }) };
  });
}
