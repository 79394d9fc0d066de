import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient, useHost } from '../../api/window-context.tsx';

/** Asks for a project file and opens it. */
export function useOpenProject() {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  return useMutation({
    mutationFn: async () => {
      const filter = { filterName: t('projects.filter'), extensions: ['motif'] };
      const [path] = await host.chooseFiles({ kind: 'project', title: t('projects.openTitle'), ...filter });
      return path === undefined ? null : client.call('project.open', { path });
    },
  });
}
