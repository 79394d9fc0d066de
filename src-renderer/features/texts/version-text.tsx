import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './version-text.module.css';

export type VersionTextProps = Pick<CallOutput<'versions.content'>, 'text' | 'turns' | 'headings'>;

interface Line {
  readonly words: string;
  /** Who begins to speak with it, and when. */
  readonly speaker: string | null;
  readonly time: string | null;
  readonly isHeading: boolean;
}

const linesTogether = 40;

/** The text of a version and who says what in it; in stretches, so that the browser lays out only those in sight. */
export function VersionText({ text, turns, headings }: VersionTextProps) {
  const { t } = useTranslation();
  const stretches = useMemo(() => {
    const lines = linesOf({ text, turns, headings });
    const starts = lines.flatMap((_, index) => (index % linesTogether === 0 ? [index] : []));
    return starts.map((start) => lines.slice(start, start + linesTogether));
  }, [text, turns, headings]);
  if (text.trim() === '') return <p className={styles.nothing}>{t('texts.noText')}</p>;
  return (
    <div className={styles.text} lang={textLanguage(text.slice(0, 2_000))} tabIndex={0} role="document">
      {stretches.map((stretch, index) => (
        <div key={index} className={styles.stretch}>
          {stretch.map((line, at) => (
            <VersionLine key={at} line={line} />
          ))}
        </div>
      ))}
    </div>
  );
}

function VersionLine({ line: { words, speaker, time, isHeading } }: { readonly line: Line }) {
  return (
    <div className={styles.line}>
      <span className={styles.speaker}>
        {speaker} {time !== null && <span className={styles.time}>{time}</span>}
      </span>
      <p className={isHeading ? styles.heading : undefined}>{words}</p>
    </div>
  );
}

function linesOf({ text, turns, headings }: VersionTextProps): Line[] {
  const headed = new Set(headings.map(({ start }) => start));
  let at = 0;
  let begun = 0;
  return text.split('\n').map((words) => {
    const end = at + words.length;
    const turn = turns[begun];
    const begins = turn !== undefined && turn.start <= end;
    if (begins) begun += 1;
    const isHeading = headed.has(at + words.length - words.trimStart().length);
    at = end + 1;
    const time = begins && turn.at !== null ? formatTime(turn.at) : null;
    return { words, speaker: begins ? turn.speaker : null, time, isHeading };
  });
}
