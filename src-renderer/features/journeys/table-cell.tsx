import { useTranslation } from 'react-i18next';
import type { Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import { cellText } from './cell-blocks.ts';
import { CellImage } from './cell-image.tsx';
import { formatValence, shownValence } from '../../../src-main/shared/domain/shown-emotion.ts';
import { emotionAt } from './emotion-words.ts';
import type { JourneyMap } from './journey-map.ts';
import type { CellActions } from './use-cell-actions.ts';
import { useShownPersonaId } from './use-correction.ts';
import { useEmotionWords } from './use-emotion-words.ts';
import { useEmotions, usePersonas, useTouchpoints } from './use-journey-map.ts';

interface TableCellProps {
  readonly map: JourneyMap;
  readonly lane: Lane;
  readonly stage: Stage;
  readonly name: string;
  readonly cells: CellActions;
}

/** A cell's words to read and to write, and every voice behind it. */
export function TableCell({ map, lane, stage, name, cells }: TableCellProps) {
  const { t } = useTranslation();
  const touchpoints = useTouchpoints();
  const emotions = useEmotions(map.journey.id).filter(({ stageId }) => stageId === stage.id);
  const personas = usePersonas(map.journey.personaIds);
  const wordsOf = useEmotionWords(personas);
  const shown = emotionAt(emotions, stage.id, useShownPersonaId(map));
  const cell = map.cellOf(lane.id, stage.id);
  const isEmotion = lane.kind === 'emotions';
  const valence = shown ? shownValence(shown) : null;
  const emotionText = valence === null ? '' : formatValence(valence);
  const value = isEmotion ? emotionText : cellText(cell, touchpoints);
  const draft = useDraft(value, (typed) =>
    cells.write(lane, stage.id, typed) ? Promise.resolve() : Promise.reject(new Error('not a valence')),
  );
  return (
    <>
      <InPlaceText
        label={name}
        look="line"
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        onCancel={() => draft.change(value)}
      />
      {isEmotion && <p>{wordsOf(emotions)}</p>}
      {cell?.isMoment && <p>{t('journeys.moment')}</p>}
      {cell && cell.imageId !== null && <CellImage id={cell.imageId} />}
      {cell && cell.evidence.length > 0 && (
        <ul>
          {cell.evidence.map((quote) => (
            <li key={quote.evidenceId}>
              <EvidenceQuote quote={quote} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
