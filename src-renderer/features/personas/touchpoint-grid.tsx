import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { GridColumn, GridLine } from '../../ui/data-grid/grid-types.ts';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import styles from './touchpoints.module.css';
import { touchpointColumns } from './touchpoint-text.ts';
import { selectTouchpoint } from './touchpoints-state.ts';
import { useTouchpointText } from './use-touchpoint-text.ts';
import { useWriteTouchpoints } from './use-write-touchpoints.ts';

const usualWidths: Readonly<Record<string, number>> = { name: 220, channel: 150, isOnline: 110, owner: 170, code: 240 };

/** Name, channel, online or offline, owner and code of each, as a spreadsheet. */
export function TouchpointGrid({ touchpoints }: { readonly touchpoints: readonly Touchpoint[] }) {
  const { t } = useTranslation();
  const [widths, setWidths] = useState(usualWidths);
  const words = useTouchpointText();
  const { commit, block } = useWriteTouchpoints(touchpoints, words);
  const columns = touchpointColumns.map((id): GridColumn => {
    const options = words.optionsOf(id);
    return {
      id,
      label: t(`touchpoints.column.${id}`),
      width: widths[id] ?? 160,
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
  return (
    <DataGrid
      label={t('touchpoints.grid')}
      hint={t('touchpoints.gridHint')}
      columns={columns}
      lines={lines}
      cellOf={cellOf}
      onCommit={commit}
      onBlock={block}
      onActive={({ rowId }) => rowId !== null && selectTouchpoint(rowId)}
      onResize={(id, width) => setWidths((before) => ({ ...before, [id]: width }))}
    />
  );
}

function ChannelCell({ channel, words }: { readonly channel: Touchpoint['channel']; readonly words: string }) {
  return (
    <span className={styles.channel}>
      <ChannelIcon channel={channel} />
      {words}
    </span>
  );
}
