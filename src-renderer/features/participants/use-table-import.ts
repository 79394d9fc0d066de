import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient, useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { GridSubjectKind } from './participants-state.ts';
import { chooseTable, closeTableImport, showPreview, type TableChoice, useTableImport } from './table-import-state.ts';

const tableExtensions = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm'];

const inputOf = (subject: GridSubjectKind, choice: TableChoice) => {
  const { createMissing: _, types, skip, ...rest } = choice;
  return { subject, ...rest, types: { ...types }, skip: [...skip] };
};

/** Chooses, looks at and imports a table. */
export function useTableImportWork() {
  const { t } = useTranslation();
  const host = useHost();
  const client = useClient();
  const preview = useJob('attributes.previewTable');
  const subject = useTableImport((state) => state.subject) ?? 'participant';
  const look = useMutation({
    mutationFn: (choice: TableChoice) => preview(inputOf(subject, choice)),
    onSuccess: (found, choice) => showPreview(choice, found),
  });
  const take = (paths: readonly string[]) => {
    const [path] = paths;
    if (path !== undefined) look.mutate(chooseTable(path));
  };
  const choose = useMutation({
    mutationFn: () =>
      host.chooseFiles({
        kind: 'import',
        title: t('participants.table.choose'),
        filterName: t('participants.table.filter'),
        extensions: tableExtensions,
      }),
    onSuccess: take,
  });
  const drop = useMutation({ mutationFn: (files: readonly File[]) => host.pathsOf(files), onSuccess: take });
  const run = useNoticedWork(async (_core, choice: TableChoice) => {
    const done = await client.call('attributes.importTable', {
      ...inputOf(subject, choice),
      createMissing: choice.createMissing,
    });
    closeTableImport();
    const words = [t('participants.table.done', { count: done.cells })];
    if (done.created > 0) words.push(t('participants.table.created', { count: done.created }));
    if (done.unmatched.length > 0) words.push(t('participants.table.leftRows', { count: done.unmatched.length }));
    if (done.unfit > 0) words.push(t('participants.table.leftCells', { count: done.unfit }));
    return { message: words.join(' ') };
  });
  return { look, choose, drop, run };
}
