import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyTemplates } from '../../../src-main/shared/contract/journeys.ts';
import type { JourneyTemplate } from '../../../src-main/shared/contract/journeys.ts';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { freeName } from '../../workspace/free-name.ts';
import { showJourney } from '../../workspace/navigation.ts';
import styles from './new-journey-dialog.module.css';
import { enterMap } from './journeys-state.ts';
import { PersonaTicks } from './persona-ticks.tsx';
import { useJourneys } from './use-journeys.ts';
import { TemplatePreview } from './template-preview.tsx';

const longest = 200;

/** Asks what a map shall be called, with which stages it begins, and for whom it is. */
export function NewJourneyDialog({ onClose }: { onClose(): void }) {
  const { t, i18n } = useTranslation();
  const { data: personas = [] } = useQuery(callQuery('personas.list', {}));
  const create = useCall('journeys.create');
  const [name, setName] = useState('');
  const [template, setTemplate] = useState<JourneyTemplate>('purchase');
  const [personaIds, setPersonaIds] = useState<string[]>([]);
  const language = i18n.language as Language;
  const names = useJourneys().journeys.map((journey) => journey.name);
  const untitled = freeName(t('journeys.untitled'), names);
  const isTaken = names.includes(name.trim());
  const save = () => {
    if (isTaken) return;
    create.mutate(
      { name: name.trim() || untitled, template, language, personaIds },
      {
        onSuccess: ({ id }) => {
          showJourney(id);
          enterMap(id);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('journeys.newTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('journeys.cancel')}</Button>
          <Button variant="primary" isDisabled={isTaken} isPending={create.isPending} onPress={save}>
            {t('journeys.create')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <TextField
          label={t('journeys.nameField')}
          placeholder={untitled}
          error={isTaken ? t('error.name-taken', { name: name.trim() }) : undefined}
          value={name}
          onChange={setName}
          onSubmit={save}
          maxLength={longest}
          autoFocus
        />
        <div className={styles.part}>
          <h3 className={styles.label}>{t('journeys.template')}</h3>
          <SegmentedControl
            label={t('journeys.template')}
            segments={journeyTemplates.map((id) => ({ id, label: t(`journeys.templates.${id}`) }))}
            value={template}
            onChange={setTemplate}
          />
          <TemplatePreview template={template} language={language} />
        </div>
        {personas.length > 0 && <PersonaTicks personas={personas} chosen={personaIds} onChange={setPersonaIds} />}
      </div>
    </Dialog>
  );
}
