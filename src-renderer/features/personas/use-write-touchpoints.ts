import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import type { BlockRest, CellChange, CellPlace } from '../../ui/data-grid/grid-types.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { touchpointColumns } from './touchpoint-text.ts';
import type { TouchpointChange } from './touchpoint-text.ts';
import type { TouchpointText } from './use-touchpoint-text.ts';

interface Block {
  readonly changed: ReadonlyMap<string, TouchpointChange>;
  readonly added: readonly TouchpointChange[];
}

/** What the grid does with what is typed into a cell, and with blocks that are pasted, emptied or filled down. */
export function useWriteTouchpoints(touchpoints: readonly Touchpoint[], { read }: TouchpointText) {
  const { t } = useTranslation();
  const update = useCall('touchpoints.update');
  const write = useNoticedWork(async (client, { changed, added }: Block) => {
    await client.call('touchpoints.fill', {
      changed: [...changed].map(([id, change]) => ({ id, ...change })),
      added: added.map(({ name = '', ...change }) => ({ channel: 'other', isOnline: false, ...change, name })),
    });
    return { message: t('touchpoints.pasted', { count: changed.size + added.length }) };
  });
  const commit = ({ rowId, columnId }: CellPlace, text: string): string | null => {
    const meant = read(columnId, text);
    if (meant.kind === 'unfit') return t(`touchpoints.${meant.reason}`);
    const name = takenName(touchpoints, new Map([[rowId, meant.change]]));
    if (name !== null) return t('touchpoints.nameTaken', { name });
    update.mutate({ id: rowId, ...meant.change });
    return null;
  };
  const block = (changes: readonly CellChange[], rest: BlockRest | null): void => {
    const refuse = (message: string) => void showNotice({ kind: 'error', message });
    if (rest && rest.columns > 0) return refuse(t('touchpoints.pasteColumns'));
    const cells = [...changes, ...newCells(rest)];
    const unfit = cells.flatMap(({ columnId, text }) => {
      const meant = read(columnId, text);
      return meant.kind === 'unfit' ? [{ text, reason: meant.reason }] : [];
    })[0];
    if (unfit) {
      return refuse(t('touchpoints.pasteUnfit', { value: unfit.text, reason: t(`touchpoints.${unfit.reason}`) }));
    }
    const byRow = new Map<string, TouchpointChange>();
    for (const { rowId, columnId, text } of cells) {
      const meant = read(columnId, text);
      if (meant.kind === 'fit') byRow.set(rowId, { ...byRow.get(rowId), ...meant.change });
    }
    const taken = takenName(touchpoints, byRow);
    if (taken !== null) return refuse(t('touchpoints.nameTaken', { name: taken }));
    const known = new Set(touchpoints.map(({ id }) => id));
    const rows = [...byRow];
    const added = rows.filter(([id]) => !known.has(id)).map(([, change]) => change);
    if (added.some(({ name }) => name === undefined)) return refuse(t('touchpoints.nameMissing'));
    const changed = new Map(rows.filter(([id]) => known.has(id)));
    if (changed.size + added.length > 0) write.mutate({ changed, added });
  };
  return { commit, block };
}

/** A name that two would have after the changes. */
function takenName(touchpoints: readonly Touchpoint[], changes: ReadonlyMap<string, TouchpointChange>): string | null {
  const kept = touchpoints.map(({ id, name }) => changes.get(id)?.name ?? name);
  const known = new Set(touchpoints.map(({ id }) => id));
  const added = [...changes].flatMap(([id, { name }]) => (known.has(id) || name === undefined ? [] : [name]));
  const names = [...kept, ...added];
  const fold = (name: string) => name.toLowerCase();
  return names.find((name, index) => names.findIndex((one) => fold(one) === fold(name)) < index) ?? null;
}

/** Pasted rows below the last one, each with an id that is nobody's. */
function newCells(rest: BlockRest | null): readonly CellChange[] {
  if (!rest) return [];
  const from = touchpointColumns.findIndex((id) => id === rest.firstColumnId);
  const ids = touchpointColumns.slice(from);
  return rest.rows.flatMap((row, number) =>
    row.map((text, index) => ({ rowId: `new ${number}`, columnId: ids[index] ?? 'code', text })),
  );
}
