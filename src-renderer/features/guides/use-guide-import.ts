import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideOutline } from '../../../src-main/shared/contract/guides.ts';
import { sectionsToMake } from '../../../src-main/shared/domain/guide-outline.ts';
import { readOutlineLines } from '../../../src-main/shared/domain/outline-lines.ts';
import { readGuideOutline } from '../../../src-main/shared/domain/read-guide-outline.ts';
import { callQuery } from '../../api/call-query.ts';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { freeName } from '../../workspace/free-name.ts';
import { showGuide } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { closeGuideImport, showGuideFile, useGuideImport } from './guide-import-state.ts';

const extensions = ['md', 'markdown', 'txt', 'docx', 'docm'];
const longestName = 200;

/** Reads an outline, shows what becomes of it, and makes the guide. */
export function useGuideWork() {
  const { t } = useTranslation();
  const host = useHost();
  const read = useJob('guides.readFile');
  const { text, file } = useGuideImport();
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  const typed = useMemo(() => readGuideOutline(readOutlineLines(text)), [text]);
  const outline: GuideOutline = file?.outline ?? typed;
  const take = useMutation({
    mutationFn: async (paths: readonly string[]) => {
      const [path] = paths;
      if (path === undefined) return;
      const name = path.split(/[\\/]/u).at(-1) ?? path;
      showGuideFile(name, await read({ path }));
    },
  });
  const choose = useMutation({
    mutationFn: () =>
      host.chooseFiles({
        kind: 'import',
        title: t('guides.chooseFile'),
        filterName: t('guides.fileFilter'),
        extensions,
      }),
    onSuccess: (paths) => take.mutate(paths),
  });
  const drop = useMutation({
    mutationFn: (files: readonly File[]) => host.pathsOf(files),
    onSuccess: (paths) => take.mutate(paths),
  });
  const name = freeName(
    (outline.name || file?.name.replace(/\.[^.]+$/u, '') || t('guides.untitled')).slice(0, longestName),
    guides.map((guide) => guide.name),
  );
  const make = useNoticedWork(async (client) => {
    const { id } = await client.call('guides.create', { name, sections: sectionsToMake(outline.sections) });
    closeGuideImport();
    showGuide(id);
    return { message: t('guides.made', { name }) };
  });
  return { outline, name, choose, drop, make, isReading: take.isPending || drop.isPending };
}
