import { useTranslation } from 'react-i18next';
import type { Report, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { useCall } from '../../api/use-call.ts';
import { chooseBlocks } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { focusBlock, goToBlock, noteKind, useReportsState } from './reports-state.ts';

export interface BlockActions {
  /** Puts a block of the kind behind those that are chosen, or last, and chooses it. */
  add(kind: string, chosen: readonly ReportBlock[]): void;
  duplicate(blocks: readonly ReportBlock[]): void;
  move(ids: readonly string[], beforeId: string | null): void;
  remove(ids: readonly string[]): void;
}

/** The block that stands behind the last of these; null at the end. */
function behind({ blocks }: Report, chosen: readonly ReportBlock[]): string | null {
  const at = blocks.findLastIndex(({ id }) => chosen.some((block) => block.id === id));
  return at === -1 ? null : (blocks[at + 1]?.id ?? null);
}

export function useBlockActions(report: Report | null): BlockActions {
  const { t } = useTranslation();
  const add = useCall('reports.addBlocks');
  const move = useCall('reports.moveBlocks');
  const remove = useNoticedWork(async (client, ids: readonly string[]) => {
    await client.call('reports.deleteBlocks', { ids: [...ids] });
    return { message: t('report.blocksDeleted', { count: ids.length }) };
  });
  const addAll = (blocks: readonly Partial<ReportBlock>[], beforeId: string | null) => {
    if (!report) return;
    const wanted = blocks.map(({ id: _id, kind = '', ...settings }) => ({ kind, ...settings }));
    add.mutate(
      { reportId: report.id, blocks: wanted, beforeId },
      {
        onSuccess: ({ ids }) => {
          chooseBlocks(ids);
          const [first] = ids;
          if (first === undefined) return;
          goToBlock(first);
          // Where more are asked for, the picker keeps the keyboard.
          if (useReportsState.getState().dialog === null) focusBlock(first);
        },
      },
    );
  };
  return {
    add: (kind, chosen) => {
      noteKind(kind);
      if (report) addAll([{ kind }], behind(report, chosen));
    },
    duplicate: (blocks) => report && addAll(blocks, behind(report, blocks)),
    move: (ids, beforeId) => move.mutate({ ids: [...ids], beforeId }),
    remove: (ids) => {
      const blocks = report?.blocks ?? [];
      const last = blocks.findLastIndex(({ id }) => ids.includes(id));
      const next = blocks[last + 1] ?? blocks.findLast(({ id }) => !ids.includes(id));
      remove.mutate(ids, { onSuccess: () => chooseBlocks(next ? [next.id] : []) });
    },
  };
}
