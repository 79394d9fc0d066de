import { useTranslation } from 'react-i18next';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { pointAt, useCaptureState } from './capture-state.ts';
import { questionHeads } from './question-times.ts';
import { SeverityPicker } from './severity-picker.tsx';
import { TurnActions } from './turn-actions.tsx';
import styles from './turn-feed.module.css';
import { TurnRow } from './turn-row.tsx';
import type { Capture } from './use-capture.ts';
import { useFeedKeys } from './use-feed-keys.ts';
import { useFeedWindow } from './use-feed-window.ts';
import { usePendingTurns } from './use-pending-turns.ts';
import { useTurnCommands } from './use-turn-commands.ts';

interface TurnFeedProps {
  readonly capture: Capture;
  readonly documentId: string;
}

/** The turns as they were typed, the newest at the bottom. What is far above isn't drawn until it is scrolled to. */
export function TurnFeed({ capture, documentId }: TurnFeedProps) {
  const { t } = useTranslation();
  const { turns, total, personOf, questions } = capture;
  const pending = usePendingTurns(capture);
  const chosenStart = useCaptureState((state) => state.chosenStart);
  const rewritten = useCaptureState(({ line }) => line.rewrites?.start ?? null);
  const pointedAt = useCaptureState((state) => state.pointedStart);
  const isChosenShown = turns.some(({ start }) => start === chosenStart);
  const onScroll = useFeedWindow(turns.length < total);
  const { actions, asking, stopAsking } = useTurnCommands(capture, documentId);
  const keys = useFeedKeys(capture, actions);
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const heads = questionHeads(turns);
  const numberOf = new Map(questions.map((question) => [question.id, question]));
  return (
    <div className={styles.scroll} onScroll={onScroll}>
      <div
        role="feed"
        data-turns
        aria-label={t('capture.turnsLabel')}
        className={styles.feed}
        onPointerLeave={() => pointAt(null)}
        {...keys}
      >
        {turns.length + pending.length === 0 && <p className={styles.first}>{t('capture.firstTurn')}</p>}
        {turns.map((turn, index) => (
          <TurnRow
            key={`${turn.at} ${turn.participantId} ${turn.start}`}
            turn={turn}
            position={total - turns.length + index + 1}
            total={total}
            person={personOf.get(turn.participantId)}
            personOf={personOf}
            question={heads.has(index) ? numberOf.get(turn.questionId ?? '') : undefined}
            isChosen={turn.start === chosenStart}
            isInReach={!isChosenShown && index === turns.length - 1}
            isRewritten={turn.start === rewritten}
          >
            {(turn.start === pointedAt || (pointedAt === null && turn.start === chosenStart)) && (
              <TurnActions turn={turn} actions={actions} people={capture.people} />
            )}
          </TurnRow>
        ))}
        {pending.map((turn) => (
          <TurnRow
            key={`waiting ${turn.number}`}
            turn={turn}
            person={personOf.get(turn.participantId)}
            personOf={personOf}
            isPending
          />
        ))}
      </div>
      {asking?.kind === 'code' && (
        <CodePicker
          anchor={asking.anchor}
          recentCodeIds={recentCodeIds}
          excludedIds={new Set(asking.turn.codes.map(({ id }) => id))}
          onPick={(choice) => actions.code(asking.turn, choice)}
          onClose={stopAsking}
        />
      )}
      {asking?.kind === 'problem' && (
        <SeverityPicker
          anchor={asking.anchor}
          onPick={(severity) => actions.addProblem(asking.turn, severity)}
          onClose={stopAsking}
        />
      )}
    </div>
  );
}
