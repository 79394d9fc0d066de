import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { closeDialog, useReportsState } from './reports-state.ts';
import { TemplateChoice } from './template-choice.tsx';
import { useReportActions } from './use-report-actions.ts';
import { useReports } from './use-reports.ts';
import { useTemplates } from './use-templates.ts';

/** Asks with what another report begins. */
export function NewReportDialog() {
  const isOpen = useReportsState((state) => state.dialog === 'new');
  return isOpen && <OpenDialog />;
}

function OpenDialog() {
  const { t } = useTranslation();
  const { templates } = useTemplates();
  const { create, isCreating } = useReportActions(useReports().reports);
  const [name, setName] = useState<string | null>(null);
  const chosen = templates.find((template) => template.name === name) ?? templates[0];
  const make = () => {
    if (chosen && !isCreating) create(chosen, closeDialog);
  };
  return (
    <Dialog
      size="large"
      title={t('report.newTitle')}
      isOpen
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('report.cancel')}</Button>
          <Button variant="primary" isDisabled={!chosen} isPending={isCreating} onPress={make}>
            {t('report.create')}
          </Button>
        </>
      }
    >
      {chosen && (
        <TemplateChoice
          templates={templates}
          chosen={chosen}
          onChoose={(template) => setName(template.name)}
          onTake={make}
          autoFocus
        />
      )}
    </Dialog>
  );
}
