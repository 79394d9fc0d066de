import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportTemplate } from '../../../src-main/shared/contract/reports.ts';
import { useCall, writing } from '../../api/use-call.ts';
import { useClient } from '../../api/window-context.tsx';
import { freeName } from '../../workspace/free-name.ts';
import { showReport } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { ReportRow } from './use-reports.ts';

export interface ReportActions {
  readonly isCreating: boolean;
  /** Makes a report of a template and shows it. */
  create(template: ReportTemplate, onMade?: () => void): void;
  rename(id: string, name: string): Promise<unknown>;
  /** Makes another one like it and shows it. */
  copy(id: string): void;
  remove(id: string): void;
  /** Among the reports; null where it is the first or the last already. */
  mover(id: string, direction: 'up' | 'down'): (() => void) | null;
}

export function useReportActions(reports: readonly ReportRow[]): ReportActions {
  const { t } = useTranslation();
  const client = useClient();
  const names = reports.map(({ name }) => name);
  const create = useMutation({
    mutationKey: writing,
    mutationFn: async ({ name, isOwn, look, quotes, blocks }: ReportTemplate) => {
      const { logo } = isOwn ? await client.call('reports.templateLogo', { name }) : { logo: null };
      const report = { name: freeName(name, names), look, quotes, blocks };
      return client.call('reports.create', { ...report, ...(logo && { logo }) });
    },
  });
  const copy = useCall('reports.copy');
  const update = useCall('reports.update');
  const move = useCall('reports.move');
  const remove = useNoticedWork(async (client, { id, name }: Pick<ReportRow, 'id' | 'name'>) => {
    await client.call('reports.delete', { id });
    return { message: t('report.deleted', { name }) };
  });
  return {
    isCreating: create.isPending,
    create: (template, onMade) =>
      create.mutate(template, {
        onSuccess: ({ id }) => {
          showReport(id);
          onMade?.();
        },
      }),
    rename: (id, name) => update.mutateAsync({ id, name }),
    copy: (id) => {
      const name = freeName(t('report.copyName', { name: reports.find((row) => row.id === id)?.name ?? '' }), names);
      copy.mutate({ id, name: name.slice(0, longestName) }, { onSuccess: (made) => showReport(made.id) });
    },
    remove: (id) => {
      const at = reports.findIndex((row) => row.id === id);
      const row = reports[at];
      if (!row) return;
      const next = reports[at + 1] ?? reports[at - 1];
      remove.mutate(row, { onSuccess: () => showReport(next?.id ?? null) });
    },
    mover: (id, direction) => {
      const at = reports.findIndex((row) => row.id === id);
      const isAtEnd = direction === 'up' ? at <= 0 : at === -1 || at === reports.length - 1;
      const before = reports[direction === 'up' ? at - 1 : at + 2];
      return isAtEnd ? null : () => move.mutate({ id, beforeId: before?.id ?? null });
    },
  };
}

const longestName = 200;
