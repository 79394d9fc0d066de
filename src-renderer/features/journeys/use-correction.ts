import { useCall } from '../../api/use-call.ts';
import { emotionAt } from './emotion-words.ts';
import type { JourneyMap } from './journey-map.ts';
import { useJourneysState } from './journeys-state.ts';
import { useEmotions } from './use-journey-map.ts';

/** Whose curve is meant: that in front, where the map has several. */
export function useShownPersonaId({ journey: { personaIds } }: JourneyMap): string | null {
  const chosen = useJourneysState((state) => state.personaId);
  if (personaIds.length < 2) return null;
  return personaIds.find((id) => id === chosen) ?? personaIds[0]!;
}

/** Points of the curve in front, put elsewhere by hand and given back to the data. */
export function useCorrection(map: JourneyMap) {
  const { mutate } = useCall('journeys.correctEmotion');
  const emotions = useEmotions(map.journey.id);
  const personaId = useShownPersonaId(map);
  return {
    personaId,
    correct: (laneId: string, stageId: string, valence: number, reason: string) =>
      mutate({ laneId, stageId, personaId, valence, reason }),
    giveBack: (laneId: string, stageId: string) => {
      if (emotionAt(emotions, stageId, personaId)?.corrected)
        mutate({ laneId, stageId, personaId, valence: null, reason: '' });
    },
  };
}
