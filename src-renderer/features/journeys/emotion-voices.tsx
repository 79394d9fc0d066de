import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src-main/shared/contract/journeys.ts';
import { overlappingStretches } from '../../../src-main/shared/domain/overlapping-stretches.ts';
import { callQuery } from '../../api/call-query.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
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

/** The codings whose valence makes a point of the curve, the unhappiest first. */
export function EmotionVoices({ map, stage, personaId }: EmotionVoicesProps) {
  const { t } = useTranslation();
  const voices = useVoices(map, stage, personaId);
  if (stage.codeId === null) return <p className={styles.hint}>{t('journeys.bindForCurve')}</p>;
  return (
    <section aria-label={t('journeys.evidence')} tabIndex={-1} {...evidenceList}>
      <h3 className={styles.section}>{t('journeys.codings', { count: voices.length })}</h3>
      {voices.map(({ codingId, documentId, start, end, text, speaker, document, at, turn, code, valence }) => (
        <PassageQuote
          key={codingId}
          text={text}
          speaker={speaker}
          document={document}
          at={at}
          turn={turn}
          onOpen={() => showPassage({ documentId, start, end })}
        >
          <ValenceMark valence={valence} />
          <span>{code}</span>
        </PassageQuote>
      ))}
    </section>
  );
}

/** As the core counts them: codings with a valence that share words with a passage of the stage, by people of the map. */
function useVoices(map: JourneyMap, stage: Stage, personaId: string | null) {
  const isWanted = stage.codeId !== null;
  const ofStage = useQuery({ ...callQuery('passages.ofCodes', { codeIds: [stage.codeId ?? ''] }), enabled: isWanted });
  const valenced = useQuery({ ...callQuery('queries.run', { query: withValence }), enabled: isWanted });
  const personas = usePersonas(map.journey.personaIds);
  const meant = personaId === null ? personas : personas.filter(({ id }) => id === personaId);
  const members = new Set(meant.flatMap((persona) => persona.members.map(({ participantId }) => participantId)));
  const isMember = (id: string | null) => meant.length === 0 || (id !== null && members.has(id));
  const codings = (valenced.data?.passages ?? []).flatMap(({ codings: own, ...passage }) =>
    own.flatMap(({ codingId, code, valence }) => (valence === null ? [] : [{ ...passage, codingId, code, valence }])),
  );
  return overlappingStretches(codings, ofStage.data?.passages ?? [])
    .filter(({ participantId }) => isMember(participantId))
    .toSorted((one, other) => one.valence - other.valence);
}
