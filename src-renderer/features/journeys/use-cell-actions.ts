import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../../src-main/shared/contract/journeys.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { useCall, writing } from '../../api/use-call.ts';
import { useClient } from '../../api/window-context.tsx';
import type { GridBox } from '../../ui/data-grid/grid-moves.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { showNotice } from '../../workspace/notices.ts';
import { emptiedCells, pastedCells, textChange } from './cell-blocks.ts';
import type { CellChange, PastedCell, PastedChange } from './cell-blocks.ts';
import { chooseImage } from './choose-image.ts';
import { readValence } from './emotion-words.ts';
import type { CutCells } from './journeys-state.ts';
import type { JourneyMap } from './journey-map.ts';
import { useCorrection } from './use-correction.ts';
import { useTouchpoints } from './use-journey-map.ts';

interface PasteWanted {
  readonly changes: readonly PastedChange[];
  readonly cut: CutCells | null;
}

/** What can be written into the cells of a map: each a step. */
export function useCellActions(map: JourneyMap) {
  const { t } = useTranslation();
  const client = useClient();
  const touchpoints = useTouchpoints();
  const { mutate: setCells } = useCall('journeys.setCells');
  const { correct, giveBack } = useCorrection(map);
  const journeyId = map.journey.id;
  const paste = useMutation({
    mutationKey: writing,
    mutationFn: async ({ changes, cut }: PasteWanted) => {
      const cells = await Promise.all(changes.map((change) => changeOf(client, change)));
      await client.call('journeys.setCells', { journeyId, cells, emptied: [...(cut?.places ?? [])] });
    },
  });
  const change = (cells: readonly CellChange[]) => {
    if (cells.length > 0) setCells({ journeyId, cells: [...cells] });
  };
  const laneOf = (id: string) => map.journey.lanes.find((lane) => lane.id === id);

  const changeOf = async (caller: Client, { laneId, stageId, cell }: PastedChange): Promise<CellChange> => {
    if (!('passageIds' in cell)) return { laneId, stageId, ...textChange(laneOf(laneId)!, cell.text, touchpoints) };
    const { imageId, passageIds, touchpointIds, ...rest } = cell;
    const image = imageId === null ? null : await caller.call('images.get', { id: imageId });
    return { laneId, stageId, ...rest, image, passageIds: [...passageIds], touchpointIds: [...touchpointIds] };
  };

  return {
    change,
    /** Takes what was typed into a cell. False where it can't be taken. */
    write: (lane: Lane, stageId: string, text: string): boolean => {
      if (lane.kind !== 'emotions') {
        change([{ laneId: lane.id, stageId, ...textChange(lane, text.trim(), touchpoints) }]);
        return true;
      }
      const valence = readValence(text);
      if (valence !== null) correct(lane.id, stageId, valence, '');
      else if (text.trim() === '') giveBack(lane.id, stageId);
      else showNotice({ kind: 'info', message: t('journeys.notAValence') });
      return valence !== null || text.trim() === '';
    },
    clear: (box: GridBox) => {
      const isOne = box.top === box.bottom && box.left === box.right;
      const lane = map.lanes[box.top];
      const column = map.columns[box.left];
      if (isOne && column && lane?.kind === 'emotions') giveBack(lane.id, column.stage.id);
      else change(emptiedCells(map, box));
    },
    paste: (box: GridBox, block: readonly (readonly PastedCell[])[], cut: CutCells | null) => {
      const changes = pastedCells(map, box, block);
      if (changes.length > 0) paste.mutate({ changes, cut });
    },
    chooseImage: async (laneId: string, stageId: string) => {
      const refuse = (name: string) => showNotice({ kind: 'error', message: t('journeys.imageRefused', { name }) });
      const image = await chooseImage(refuse);
      if (image) change([{ laneId, stageId, image }]);
    },
    toBoard: (passageIds: readonly string[]) =>
      requestBoard([...new Set(passageIds)].map((passageId) => ({ kind: 'passage', passageId }))),
  };
}

export type CellActions = ReturnType<typeof useCellActions>;
