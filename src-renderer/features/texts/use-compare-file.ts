import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { showNotice } from '../../workspace/notices.ts';
import { showCorrectedFile, useTextDialogs } from '../../workspace/text-dialogs.ts';

/** Where a corrected file is asked for: chooses it, compares it, and shows what it would change. */
export function useCompareFile(): void {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  const compare = useJob('texts.compareFile');
  const asked = useTextDialogs((state) => state.asked);
  const { mutate } = useMutation({
    mutationFn: async (documentId: string) => {
      const { extensions } = await client.call('imports.formats', {});
      const [path] = await host.chooseFiles({
        kind: 'import',
        title: t('texts.chooseTitle'),
        filterName: t('imports.filter'),
        extensions,
      });
      if (path === undefined) return;
      const comparison = await compare({ documentId, path });
      if (comparison.isSame) showNotice({ kind: 'info', message: t('texts.isSame', { file: comparison.file }) });
      else showCorrectedFile(documentId, { path, detected: comparison.encoding, comparison });
    },
  });
  const choose = useRef(mutate);
  useEffect(() => {
    choose.current = mutate;
  });
  useEffect(() => {
    if (asked) choose.current(asked.documentId);
  }, [asked]);
}
