import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { GuideChoice } from './guide-choice.tsx';
import styles from './guide-pane.module.css';
import { GuideQuestion } from './guide-question.tsx';
import { QuestionJump } from './question-jump.tsx';
import { questionTimes } from './question-times.ts';
import type { Capture } from './use-capture.ts';
import { useCaptureState } from './capture-state.ts';
import { useGuideMoves } from './use-guide-moves.ts';
import { useClockSteps } from './use-session-clock.ts';

interface GuidePaneProps {
  readonly capture: Capture;
}

/** What is to be asked, what is asked now and for how long, what was answered. */
export function GuidePane({ capture }: GuidePaneProps) {
  const { t } = useTranslation();
  const { session, questions, questionId, clock, turns, asked } = capture;
  const { go, step, isJumping, askJump, stopJump } = useGuideMoves(capture);
  const jump = useCaptureState((state) => state.jump);
  const now = useClockSteps(clock);
  const times = questionTimes(asked.visits, jump, session.state === 'running' ? now : (turns.at(-1)?.at ?? 0));
  const planned = questions.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const sections = questions
    .map(({ section }) => section)
    .filter((section, index, all) => all.indexOf(section) === index);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Heading
          level={2}
          end={
            questions.length > 0 && (
              <>
                <IconButton
                  size="small"
                  label={t('capture.question.jump')}
                  shortcut="Mod+J"
                  icon={<Search strokeWidth={1.5} />}
                  onPress={askJump}
                />
                <IconButton
                  size="small"
                  label={t('capture.question.previous')}
                  shortcut="Alt+ArrowUp"
                  icon={<ChevronUp strokeWidth={1.5} />}
                  onPress={() => step(-1)}
                />
                <IconButton
                  size="small"
                  label={t('capture.question.next')}
                  shortcut="Alt+ArrowDown"
                  icon={<ChevronDown strokeWidth={1.5} />}
                  onPress={() => step(1)}
                />
              </>
            )
          }
        >
          {t('capture.guide')}
        </Heading>
        {planned > 0 && (
          <p className={styles.about}>{t('capture.question.planned', { count: planned, minutes: planned })}</p>
        )}
      </div>
      {questions.length === 0 ? (
        <GuideChoice session={session} />
      ) : (
        <div className={styles.scroll}>
          {sections.map((section) => (
            <div key={section.id} className={styles.section}>
              {section.name !== '' && <h3 className={styles.sectionName}>{section.name}</h3>}
              <ol className={styles.questions}>
                {questions
                  .filter((question) => question.section === section)
                  .map((question) => (
                    <GuideQuestion
                      key={question.id}
                      question={question}
                      capture={capture}
                      spent={times.get(question.id)?.spent ?? 0}
                      turns={times.get(question.id)?.turns ?? 0}
                      isCurrent={question.id === questionId}
                      onGo={() => go(question.id)}
                    />
                  ))}
              </ol>
            </div>
          ))}
        </div>
      )}
      {isJumping && <QuestionJump questions={questions} onGo={go} onClose={stopJump} />}
    </div>
  );
}
