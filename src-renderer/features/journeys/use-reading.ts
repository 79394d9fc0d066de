import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import {
  funnelOf,
  gapsOf,
  inconsistentStages,
  momentsOfTruth,
  painByStage,
} from '../../../src-main/shared/domain/read-journey.ts';
import { callQuery } from '../../api/call-query.ts';
import { formatValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import type { JourneyMap } from './journey-map.ts';
import { useEmotions } from './use-journey-map.ts';

export interface ReadPlace {
  readonly id: string;
  readonly words: string;
  readonly laneId: string | null;
  readonly stageId: string;
}

type Sides = CallOutput<'journeys.touchpoints'>['sides'];
const noSides: Sides = [];

/** What a map says, in words and numbers. */
export function useReading({ journey, columns }: JourneyMap) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const { data: measures } = useQuery(callQuery('journeys.touchpoints', { id: journey.id }));
  const pains = painByStage(journey, useEmotions(journey.id));
  const steps = funnelOf(columns.map(({ stage }) => stage));
  const stageName = (id: string) => journey.stages.find((stage) => stage.id === id)?.name ?? '';
  const laneName = (id: string) => {
    const lane = journey.lanes.find((one) => one.id === id);
    return lane ? lane.name || t(`journeys.kinds.${lane.kind}`) : '';
  };
  const place = ({ laneId, stageId }: { readonly laneId: string; readonly stageId: string }): ReadPlace => ({
    id: `${laneId} ${stageId}`,
    words: `${stageName(stageId)} · ${laneName(laneId)}`,
    laneId,
    stageId,
  });
  return {
    isCounted: steps.some(({ people }) => people !== null),
    painOf: (stageId: string) => {
      const pain = pains.find((one) => one.stageId === stageId);
      const people = t('journeys.people', { count: pain?.participants ?? 0 });
      const burden = pain?.burden ? t('journeys.reading.burden', { valence: formatValence(-pain.burden) }) : '';
      const passages = t('journeys.passages', { count: pain?.passages ?? 0 });
      return { heat: pain?.heat ?? 0, words: [passages, burden].filter(Boolean).join(' · '), detail: people };
    },
    funnelWords: (stageId: string) => {
      const { people, dropOff } = steps.find((step) => step.stageId === stageId) ?? { people: null, dropOff: null };
      if (people === null) return '–';
      const shown = format.format(people);
      const share = dropOff === null ? null : Math.round((1 - dropOff) * 100);
      return share === null ? shown : t('journeys.reading.reached', { people: shown, share });
    },
    inconsistent: inconsistentStages(measures?.sides ?? noSides).map(({ stageId, ...means }): ReadPlace => ({
      id: stageId,
      words: t('journeys.reading.apart', {
        stage: stageName(stageId),
        online: formatValence(means.online),
        onlinePassages: means.onlinePassages,
        offline: formatValence(means.offline),
        offlinePassages: means.offlinePassages,
      }),
      laneId: null,
      stageId,
    })),
    moments: momentsOfTruth(journey).map(place),
    gaps: gapPlaces(),
  };

  function gapPlaces(): readonly ReadPlace[] {
    const { cells, stageIds } = gapsOf(journey);
    const stages = stageIds.map((stageId) => ({
      id: stageId,
      words: t('journeys.reading.wholeStage', { stage: stageName(stageId) }),
      laneId: null,
      stageId,
    }));
    const single = cells.filter(({ stageId }) => !stageIds.includes(stageId)).map(place);
    return [...stages, ...single];
  }
}
