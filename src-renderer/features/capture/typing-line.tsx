import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { optionDomId } from '../../ui/option-list.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import { useCaptureState } from './capture-state.ts';
import { CompletionList } from './completion-list.tsx';
import styles from './typing-line.module.css';
import { LineTime } from './line-time.tsx';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';
import { useCompletion } from './use-completion.ts';
import { useLineWords } from './use-line-words.ts';
import { useTypingLine } from './use-typing-line.ts';

interface TypingLineProps {
  readonly capture: Capture;
}

/** Where is typed: it looks like the turn that it becomes. */
export function TypingLine({ capture }: TypingLineProps) {
  const { t } = useTranslation();
  const line = useCaptureState((state) => state.line);
  const completion = useCompletion(capture);
  const keys = useTypingLine(capture, completion);
  const { ask, placeholder } = useLineWords(capture, line);
  const field = useRef<HTMLTextAreaElement>(null);
  const [listId, askId] = [useId(), useId()];
  useEffect(focusTypingLine, []);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [line.text]);
  const speaker = line.speakerId === null ? undefined : capture.personOf.get(line.speakerId);
  const asked = capture.questions.find(({ id }) => id === capture.questionId);
  const isOpen = completion.mark !== null && completion.options.length > 0;
  return (
    <div className={styles.line} data-rewrites={line.rewrites ? '' : undefined}>
      <CompletionList completion={completion} listId={listId} />
      <p className={styles.ask}>
        <span id={askId} role="status">
          {ask}
        </span>
        {ask === '' && asked && (
          <span lang={textLanguage(asked.text)}>
            {asked.number} · {asked.text}
          </span>
        )}
      </p>
      <div className={styles.row}>
        <LineTime line={line} />
        <span className={styles.speaker} style={{ color: speaker?.nameColor }}>
          {speaker?.name ?? ''}
        </span>
        <textarea
          ref={field}
          data-typing-line
          // With nothing typed, undo is about the last turn.
          data-still={line.text === '' ? '' : undefined}
          rows={1}
          className={styles.field}
          aria-label={t(line.rewrites ? 'capture.rewriteLabel' : 'capture.lineLabel')}
          aria-describedby={askId}
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={
            isOpen && completion.activeId !== null ? optionDomId(listId, completion.activeId) : undefined
          }
          placeholder={placeholder}
          autoComplete="off"
          value={line.text}
          onSelect={(event) => completion.mark && completion.follow(event.currentTarget)}
          onBlur={completion.close}
          {...keys}
        />
      </div>
    </div>
  );
}
