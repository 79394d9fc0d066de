import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src-main/shared/contract/values.ts';
import { useClient, useHost } from '../../api/window-context.tsx';
import { closeProjectDialog } from './project-dialogs-state.ts';

export interface NewStudy {
  readonly name: string;
  readonly language: Language;
}

/** Asks where the study's file shall stand and makes it; null when the dialog was cancelled. */
export function useCreateProject() {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  return useMutation({
    mutationFn: async ({ name, language }: NewStudy) => {
      const path = await host.chooseSavePath({
        kind: 'project',
        title: t('projects.saveTitle'),
        defaultName: `${fileName(name)}.motif`,
        filterName: t('projects.filter'),
        extension: 'motif',
      });
      // The dialog has asked about replacing a file.
      return path === null ? null : client.call('project.create', { path, name, language, replace: true });
    },
    // Said here, as the dialog may be gone by then together with the greeting.
    onSuccess: (project) => project && closeProjectDialog(),
  });
}

/** A name without the characters that some system forbids in file names. */
export function fileName(name: string): string {
  const kept = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ');
  return kept.trim().replace(/^\.+|[. ]+$/g, '') || 'Study';
}
