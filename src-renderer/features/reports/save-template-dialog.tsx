import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { useCall } from '../../api/use-call.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { showNotice } from '../../workspace/notices.ts';
import { closeDialog, useReportsState } from './reports-state.ts';
import { useTemplates } from './use-templates.ts';

/** Asks under which name the report is kept for other projects. */
export function SaveTemplateDialog({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const isOpen = useReportsState((state) => state.dialog === 'save-template');
  const { templates } = useTemplates();
  const save = useCall('reports.saveTemplate');
  if (!isOpen) return null;
  const isReady = (name: string) =>
    templates.some((template) => !template.isOwn && template.name.toLowerCase() === name.toLowerCase());
  return (
    <NameDialog
      title={t('report.saveTemplateTitle')}
      label={t('report.templateName')}
      cancelLabel={t('report.cancel')}
      saveLabel={t('report.saveConfirm')}
      name={report.name}
      errorOf={(name) => (isReady(name) ? t('error.name-taken', { name }) : undefined)}
      isPending={save.isPending}
      onClose={closeDialog}
      onSave={(name) =>
        save.mutate(
          { reportId: report.id, name },
          {
            onSuccess: () => {
              closeDialog();
              showNotice({ kind: 'success', message: t('report.templateSaved', { name }) });
            },
          },
        )
      }
    />
  );
}
