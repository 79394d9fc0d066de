import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src-main/shared/contract/journeys.ts';
import { overlappingStretches } from '../../../src-main/shared/domain/overlapping-stretches.ts';
import { summariseValences } from '../../../src-main/shared/domain/summarise-valences.ts';
import { callQuery } from '../../api/call-query.ts';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { evidenceList } from './focus-evidence.ts';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-inspector.module.css';
import { usePersonas } from './use-journey-map.ts';
import { ValenceMark } from './valence-mark.tsx';

interface EmotionVoicesProps {
  readonly map: JourneyMap;
  readonly stage: Stage;
  readonly personaId: string | null;
}

const withValence = { codes: null, limits: { valence: { from: -2, to: 2 } } };

/** The passages whose valence makes a point of the curve, the unhappiest first, each with the codings that rate it. */
export function EmotionVoices({ map, stage, personaId }: EmotionVoicesProps) {
  const { t } = useTranslation();
  const voices = useVoices(map, stage, personaId);
  if (stage.codeId === null) return <p className={styles.hint}>{t('journeys.bindForCurve')}</p>;
  return (
    <section aria-label={t('journeys.evidence')} tabIndex={-1} {...evidenceList}>
      <h3 className={styles.section}>{t('journeys.passages', { count: voices.length })}</h3>
      {voices.map((voice) => (
        <EvidenceQuote key={`${voice.documentId} ${voice.start} ${voice.end}`} quote={voice}>
          {voice.ratings.map(({ codingId, code, valence }) => (
            <span key={codingId} className={styles.rating}>
              <ValenceMark valence={valence} />
              {code}
            </span>
          ))}
        </EvidenceQuote>
      ))}
    </section>
  );
}

/** As the core counts them: passages with a valence that share words with a passage of the stage, by people of the map. */
function useVoices(map: JourneyMap, stage: Stage, personaId: string | null) {
  const isWanted = stage.codeId !== null;
  const ofStage = useQuery({ ...callQuery('passages.ofCodes', { codeIds: [stage.codeId ?? ''] }), enabled: isWanted });
  const valenced = useQuery({ ...callQuery('queries.run', { query: withValence }), enabled: isWanted });
  const personas = usePersonas(map.journey.personaIds);
  const meant = personaId === null ? personas : personas.filter(({ id }) => id === personaId);
  const members = new Set(meant.flatMap((persona) => persona.members.map(({ participantId }) => participantId)));
  const isMember = (id: string | null) => meant.length === 0 || (id !== null && members.has(id));
  const rated = (valenced.data?.passages ?? []).map(({ codings, ...passage }) => {
    const ratings = codings.flatMap(({ codingId, code, valence }) =>
      valence === null ? [] : [{ codingId, code, valence }],
    );
    return { ...passage, ratings, mean: summariseValences(ratings.map(({ valence }) => valence)).mean ?? 0 };
  });
  return overlappingStretches(rated, ofStage.data?.passages ?? [])
    .filter(({ participantId, ratings }) => ratings.length > 0 && isMember(participantId))
    .toSorted((one, other) => one.mean - other.mean);
}
