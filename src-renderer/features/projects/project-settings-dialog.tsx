import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../src-main/shared/contract/project.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProjectForm } from './project-form.tsx';

export function ProjectSettingsDialog({ onClose }: { onClose(): void }) {
  const { data: project } = useQuery(callQuery('project.current', {}));
  return project ? <OpenSettings key={project.id} project={project} onClose={onClose} /> : null;
}

function OpenSettings({ project, onClose }: { readonly project: Project; onClose(): void }) {
  const { t } = useTranslation();
  const update = useCall('project.update');
  const [name, setName] = useState(project.name);
  const [language, setLanguage] = useState(project.language);
  const isChanged = name.trim() !== project.name || language !== project.language;
  const submit = () => {
    if (name.trim() === '') return;
    if (isChanged) update.mutate({ name: name.trim(), language }, { onSuccess: onClose });
    else onClose();
  };
  return (
    <Dialog
      size="small"
      title={t('projects.settingsTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('projects.cancel')}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} isPending={update.isPending} onPress={submit}>
            {t('projects.save')}
          </Button>
        </>
      }
    >
      <ProjectForm
        name={name}
        language={language}
        onNameChange={setName}
        onLanguageChange={setLanguage}
        onSubmit={submit}
      />
    </Dialog>
  );
}
