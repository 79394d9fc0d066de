import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../api/window-context.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';
import type { JourneyMap } from './journey-map.ts';
import type { CellPlace } from './journeys-state.ts';
import { placeRect } from './place-rect.ts';
import { useCellActions } from './use-cell-actions.ts';
import { useTouchpoints } from './use-journey-map.ts';

interface TouchpointPickerProps {
  readonly map: JourneyMap;
  readonly place: CellPlace;
  onClose(): void;
}

const newId = 'new:';

/** The touchpoints of a cell: Enter puts one in or takes it out, Shift+Enter keeps on choosing; a new name makes one. */
export function TouchpointPicker({ map, place: { laneId, stageId }, onClose }: TouchpointPickerProps) {
  const { t } = useTranslation();
  const client = useClient();
  const touchpoints = useTouchpoints();
  const actions = useCellActions(map);
  const [query, setQuery] = useState('');
  const [anchor] = useState(() => placeRect({ laneId, stageId }));
  const chosen = map.cellOf(laneId, stageId)?.touchpointIds ?? [];
  const term = foldText(query).text.trim();
  const found = touchpoints.flatMap((touchpoint) => {
    const match = term === '' ? { rank: 0, ranges: [] } : matchName(touchpoint.name, term);
    return match ? [{ touchpoint, ...match }] : [];
  });
  const isNew = term !== '' && touchpoints.every(({ name }) => foldText(name).text !== term);
  const toggle = (id: string) => {
    const touchpointIds = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    actions.change([{ laneId, stageId, touchpointIds }]);
  };
  const make = async () => {
    const { id } = await client.call('touchpoints.create', { name: query.trim(), channel: 'other', isOnline: false });
    toggle(id);
  };
  const pick = (id: string, isKeptOpen: boolean) => {
    if (id === newId) void make();
    else toggle(id);
    setQuery('');
    if (!isKeptOpen) onClose();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('journeys.touchpointPicker')}
      placeholder={t('journeys.touchpointPicker')}
      emptyText={t('journeys.noTouchpoints')}
      query={query}
      onQueryChange={setQuery}
      options={[
        ...found
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ touchpoint: { id, name, channel, isOnline }, ranges }) => ({
            id,
            label: name,
            ranges,
            icon: <ChannelIcon channel={channel} size={16} />,
            hint: t(`journeys.${isOnline ? 'online' : 'offline'}`),
            isTicked: chosen.includes(id),
          })),
        ...(isNew
          ? [
              {
                id: newId,
                label: t('journeys.newTouchpoint', { name: query.trim() }),
                icon: <Plus strokeWidth={1.5} />,
              },
            ]
          : []),
      ]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
