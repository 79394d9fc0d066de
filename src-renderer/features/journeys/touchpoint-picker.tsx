import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../api/window-context.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import { matchNames, newName } from '../../workspace/match-names.ts';
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
  const items = touchpoints.map(({ id, name, channel, isOnline }) => ({
    id,
    label: name,
    icon: <ChannelIcon channel={channel} size={16} />,
    hint: t(`journeys.${isOnline ? 'online' : 'offline'}`),
    isTicked: chosen.includes(id),
  }));
  const found = matchNames(items, query).map(({ item, ranges }) => ({ ...item, ranges }));
  const name = newName(items, query);
  const offers =
    name === null
      ? []
      : [{ id: newId, label: t('journeys.newTouchpoint', { name }), icon: <Plus strokeWidth={1.5} /> }];
  const toggle = (id: string) => {
    const touchpointIds = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    actions.change([{ laneId, stageId, touchpointIds }]);
  };
  const make = async (newTouchpoint: string) => {
    const { id } = await client.call('touchpoints.create', { name: newTouchpoint, channel: 'other', isOnline: false });
    toggle(id);
  };
  const pick = (id: string, isKeptOpen: boolean) => {
    if (id !== newId) toggle(id);
    else if (name !== null) void make(name);
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
      options={[...found, ...offers]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
