import type { Emotion } from '../../../src-main/shared/contract/journeys.ts';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import type { EmotionSeries } from '../../charts/emotion-curve-layout.ts';
import { formatValence, isThin, shownValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import { emotionAt } from './emotion-words.ts';
import type { StageColumn } from './journey-map.ts';

export const everybody = 'everybody';

/** One curve for everybody, or one for each persona where there are several. */
export const curveIds = (personas: readonly Persona[]): readonly (string | null)[] =>
  personas.length > 1 ? personas.map(({ id }) => id) : [null];

export function emotionSeries(
  emotions: readonly Emotion[],
  columns: readonly StageColumn[],
  personas: readonly Persona[],
): readonly EmotionSeries[] {
  return curveIds(personas).map((personaId) => ({
    id: personaId ?? everybody,
    points: columns.map(({ stage }) => pointOf(emotionAt(emotions, stage.id, personaId))),
  }));
}

function pointOf(emotion: Emotion | undefined): EmotionSeries['points'][number] {
  if (!emotion) return { value: null, computed: null, interval: null, isThin: true, words: '' };
  const value = shownValence(emotion);
  return {
    value,
    computed: emotion.mean,
    interval: emotion.interval,
    isThin: isThin(emotion) && emotion.corrected === null,
    words: value === null ? '' : `${formatValence(value)} · n ${emotion.passages}`,
  };
}
