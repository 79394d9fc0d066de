import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../src-main/shared/contract/imports.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useUndoImport } from './use-undo-import.ts';

/** Says that one document was imported, with ways to it and back. */
export function useImportNotice() {
  const { t } = useTranslation();
  const undo = useUndoImport();
  return ({ document, turns, speakers }: ImportResult, name: string, stepId: number) => {
    const counts = [t('imports.speakers', { count: speakers.length }), t('imports.turns', { count: turns })];
    showNotice({
      kind: 'success',
      message: t('imports.importedOne', { name }),
      detail: turns > 0 ? counts.join(', ') : t('imports.noSpeakers'),
      actions: [
        { label: t('imports.show'), onAction: () => document !== null && openDocument(document) },
        { label: t('imports.undo'), onAction: () => undo.mutate(stepId) },
      ],
    });
  };
}
