import { useTranslation } from 'react-i18next';
import type { Emotion } from '../../../src-main/shared/contract/journeys.ts';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { formatValence, isThin } from '../../../src-main/shared/domain/shown-emotion.ts';
import { curveIds } from './emotion-series.ts';

/** How people felt in a stage, said in words: each curve's mean, how many stand behind it, what was corrected. */
export function useEmotionWords(personas: readonly Persona[]): (ofStage: readonly Emotion[]) => string {
  const { t } = useTranslation();
  const words = (emotion: Emotion): string => {
    const { mean, corrected, passages, participants } = emotion;
    const counts = [t('journeys.passages', { count: passages }), t('journeys.people', { count: participants })];
    const said = mean === null ? [t('journeys.nobodySaid')] : [formatValence(mean), ...counts];
    const by = corrected ? t('journeys.correctedTo', { valence: formatValence(corrected.valence) }) : '';
    const thin = mean !== null && isThin(emotion) ? t('journeys.thin') : '';
    return [...said, thin, by].filter(Boolean).join(t('journeys.and'));
  };
  return (ofStage) =>
    curveIds(personas)
      .flatMap((personaId) => {
        const emotion = ofStage.find((one) => one.personaId === personaId);
        const name = personas.find(({ id }) => id === personaId)?.name;
        return emotion
          ? [name === undefined ? words(emotion) : t('journeys.said', { name, words: words(emotion) })]
          : [];
      })
      .join(t('journeys.then'));
}
