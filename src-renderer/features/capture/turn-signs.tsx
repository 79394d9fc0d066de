import { CircleQuestionMark, Flag, Star, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapturedTurn, Mark } from '../../../src-main/shared/contract/capture.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './turn-signs.module.css';
import type { Person } from './use-capture.ts';

interface TurnSignsProps {
  readonly turn: CapturedTurn;
  readonly personOf: ReadonlyMap<string, Person>;
}

const looks: Partial<Record<Mark['kind'], { readonly icon: ReactNode; readonly look: string | undefined }>> = {
  'key-moment': { icon: <Star aria-hidden size={12} strokeWidth={2} />, look: styles.keyMoment },
  'follow-up': { icon: <CircleQuestionMark aria-hidden size={12} strokeWidth={2} />, look: styles.followUp },
  problem: { icon: <Flag aria-hidden size={12} strokeWidth={2} />, look: styles.problem },
  agrees: { icon: <ThumbsUp aria-hidden size={12} strokeWidth={1.75} />, look: undefined },
  disagrees: { icon: <ThumbsDown aria-hidden size={12} strokeWidth={1.75} />, look: undefined },
};

/** What was marked of a turn as a whole, as what it means: under its words, in few signs. */
export function TurnSigns({ turn, personOf }: TurnSignsProps) {
  const { t, i18n } = useTranslation();
  const colorOf = useCodeColor();
  const namesOf = (kind: Mark['kind']) =>
    turn.marks
      .filter((mark) => mark.kind === kind)
      .map(({ participantId }) => personOf.get(participantId ?? '')?.name ?? '');
  const wordsOf = (kind: Mark['kind']): readonly string[] => {
    const marks = turn.marks.filter((mark) => mark.kind === kind);
    if (kind === 'problem')
      return marks.map(({ severity }) =>
        t('capture.problem', { severity: t(`findings.severities.${severityOf(severity)}`) }),
      );
    if (marks.length === 0) return [];
    if (kind === 'key-moment') return [t('capture.keyMoment')];
    if (kind === 'follow-up') return [t('capture.followUp')];
    const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(namesOf(kind));
    return [t(kind === 'agrees' ? 'capture.agree' : 'capture.disagree', { names, count: marks.length })];
  };
  const kinds = ['key-moment', 'follow-up', 'problem', 'agrees', 'disagrees'] as const;
  const signs = kinds.flatMap((kind) => wordsOf(kind).map((words) => ({ kind, words })));
  if (signs.length + turn.codes.length === 0) return null;
  return (
    <p className={styles.signs}>
      {signs.map(({ kind, words }, index) => (
        <span key={`${kind} ${index}`} className={`${styles.sign} ${looks[kind]?.look ?? ''}`}>
          {looks[kind]?.icon}
          {words}
        </span>
      ))}
      {turn.codes.map(({ id, name, color }) => (
        <span key={id} className={styles.sign}>
          <ColorDot color={colorOf(color).solid} />
          {name}
        </span>
      ))}
    </p>
  );
}

const severityOf = (severity: number | null): 1 | 2 | 3 | 4 =>
  severity === 1 || severity === 2 || severity === 3 ? severity : 4;
