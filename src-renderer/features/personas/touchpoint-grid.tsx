import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefObject } from 'react';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { DataGrid, type GridActions } from '../../ui/data-grid/data-grid.tsx';
import type { GridColumn, GridLine } from '../../ui/data-grid/grid-types.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import styles from './touchpoints.module.css';
import { touchpointColumns } from './touchpoint-text.ts';
import { touchpointWidths } from './touchpoint-widths.ts';
import { enterTouchpoint, selectTouchpoint, useTouchpointsState } from './touchpoints-state.ts';
import { useTouchpointText } from './use-touchpoint-text.ts';
import { useWriteTouchpoints } from './use-write-touchpoints.ts';

/** Name, channel, online or offline, owner and code of each, as a spreadsheet. */
export function TouchpointGrid({ touchpoints }: { readonly touchpoints: readonly Touchpoint[] }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const actions = useRef<GridActions>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const widths = touchpointWidths(useWidth(frame), chosen);
  const words = useTouchpointText();
  const { commit, block } = useWriteTouchpoints(touchpoints, words);
  const columns = touchpointColumns.map((id): GridColumn => {
    const options = words.optionsOf(id);
    return {
      id,
      label: t(`touchpoints.column.${id}`),
      width: widths[id],
      isEditable: true,
      ...(options ? { editor: 'choice', options } : { editor: 'text' }),
    };
  });
  const lines = useMemo(
    () => touchpoints.map(({ id, name }): GridLine => ({ kind: 'row', id, label: name })),
    [touchpoints],
  );
  const { print } = words;
  const cellOf = useCallback(
    (rowId: string, columnId: string) => {
      const touchpoint = touchpoints.find(({ id }) => id === rowId);
      if (!touchpoint) return { text: '' };
      const text = print(touchpoint, columnId);
      if (columnId !== 'channel') return { text };
      return { text, shown: <ChannelCell channel={touchpoint.channel} words={text} /> };
    },
    [touchpoints, print],
  );
  useEntered(touchpoints, actions);
  return (
    <div ref={frame} className={styles.grid}>
      <DataGrid
        label={t('touchpoints.grid')}
        hint={t('touchpoints.gridHint')}
        columns={columns}
        lines={lines}
        cellOf={cellOf}
        onCommit={commit}
        onBlock={block}
        onActive={({ rowId }) => rowId !== null && selectTouchpoint(rowId)}
        onResize={(id, width) => setChosen((before) => ({ ...before, [id]: width }))}
        actions={actions}
      />
    </div>
  );
}

/** One that was just made takes the focus: it goes on with its channel. */
function useEntered(touchpoints: readonly Touchpoint[], actions: RefObject<GridActions | null>): void {
  const enteredId = useTouchpointsState((state) => state.enteredId);
  useEffect(() => {
    if (enteredId === null || touchpoints.every(({ id }) => id !== enteredId)) return;
    actions.current?.enterRow(enteredId);
    enterTouchpoint(null);
  }, [enteredId, touchpoints, actions]);
}

function ChannelCell({ channel, words }: { readonly channel: Touchpoint['channel']; readonly words: string }) {
  return (
    <span className={styles.channel}>
      <ChannelIcon channel={channel} />
      {words}
    </span>
  );
}
