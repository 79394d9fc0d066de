import { Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { closeCellPicker, useCellPicker } from '../../workspace/cell-picker.ts';
import { matchNames } from '../../workspace/match-names.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useAddToCell } from './use-add-to-cell.ts';
import { useJourneyMap } from './use-journey-map.ts';
import { useJourneys } from './use-journeys.ts';
import { useNewJourneyCommand } from './use-new-journey-command.ts';

interface Chosen {
  readonly journeyId: string | null;
  readonly stageId: string | null;
}

const nothing: Chosen = { journeyId: null, stageId: null };

/** Asks into which cell passages shall go: the map, its stage, its lane, each by typing a part of its name. */
export function CellPicker() {
  const { t } = useTranslation();
  const request = useCellPicker((state) => state.request);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(nothing);
  const { journeys } = useJourneys(request !== null);
  const only = journeys.length === 1 ? journeys[0]!.id : null;
  const journeyId = chosen.journeyId ?? only;
  const map = useJourneyMap(request === null ? null : journeyId);
  const { items, step } = useSteps(map, chosen.stageId, journeys);
  const add = useAddToCell();
  useNewJourneyCommand();
  const close = () => {
    closeCellPicker();
    setQuery('');
    setChosen(nothing);
  };
  const pick = (id: string) => {
    setQuery('');
    if (step === 'journey') return setChosen({ journeyId: id, stageId: null });
    if (step === 'stage') return setChosen({ journeyId, stageId: id });
    if (request && journeyId !== null && chosen.stageId !== null)
      add({ request, journeyId, stageId: chosen.stageId, laneId: id });
    close();
  };
  return (
    <CommandPalette<PaletteItem>
      key={step}
      label={t(`journeys.picker.${step}`)}
      placeholder={t(`journeys.picker.${step}`)}
      emptyText={t('journeys.picker.empty')}
      isOpen={request !== null}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={items}
      filter={matchNames}
      onPick={pick}
      footer={
        <span>
          <Kbd shortcut="Enter" /> {t(step === 'lane' ? 'findings.picker.add' : 'journeys.picker.next')}
        </span>
      }
    />
  );
}

type Step = 'journey' | 'stage' | 'lane';

function useSteps(
  map: ReturnType<typeof useJourneyMap>,
  stageId: string | null,
  journeys: ReturnType<typeof useJourneys>['journeys'],
): { readonly step: Step; readonly items: readonly PaletteItem[] } {
  const { t } = useTranslation();
  const shown = useNavigation((state) => state.journeyId);
  if (!map) {
    const first = journeys.toSorted((one, other) => Number(other.id === shown) - Number(one.id === shown));
    const items = first.map(({ id, name, kind }) => ({
      id,
      label: name,
      hint: t(`journeys.kind.${kind}`),
      icon: <Waypoints strokeWidth={1.5} />,
    }));
    return { step: 'journey', items };
  }
  if (stageId === null)
    return {
      step: 'stage',
      items: map.columns.map(({ stage, parent }) => ({
        id: stage.id,
        label: stage.name,
        hint: parent?.name ?? map.journey.name,
      })),
    };
  const stageName = map.journey.stages.find(({ id }) => id === stageId)?.name ?? '';
  const lanes = map.journey.lanes.filter(({ kind }) => kind !== 'emotions');
  return {
    step: 'lane',
    items: lanes.map(({ id, name, kind }) => ({
      id,
      label: name || t(`journeys.kinds.${kind}`),
      hint: passagesIn(id),
    })),
  };

  function passagesIn(laneId: string): string {
    const count = map!.cellOf(laneId, stageId!)?.evidence.length ?? 0;
    return count === 0 ? stageName : `${stageName} · ${t('journeys.passages', { count })}`;
  }
}
