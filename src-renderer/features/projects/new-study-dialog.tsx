import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProjectForm } from './project-form.tsx';
import { useCreateProject } from './use-create-project.ts';

export function NewStudyDialog({ onClose }: { onClose(): void }) {
  const { t, i18n } = useTranslation();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(i18n.language === 'zh-CN' ? 'zh-CN' : 'en');
  const create = useCreateProject();
  const isReady = name.trim() !== '' && !create.isPending;
  const submit = () => {
    if (isReady) create.mutate({ name: name.trim(), language });
  };
  return (
    <Dialog
      size="small"
      title={t('projects.newTitle')}
      isOpen={!create.isPending}
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button onPress={onClose}>{t('projects.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={submit}>
            {t('projects.chooseFolder')}
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
