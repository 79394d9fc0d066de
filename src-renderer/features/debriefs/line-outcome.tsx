import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DebriefItem } from '../../../src-main/shared/contract/debriefs.ts';
import { Link } from '../../ui/link.tsx';
import { showFinding, showGuide, showQuestion } from '../../workspace/navigation.ts';
import styles from './line-outcome.module.css';
import { useMakeFinding } from './use-make-finding.ts';

interface LineOutcomeProps {
  readonly item: DebriefItem;
  readonly guideId: string | null;
}

/** What became of a line, or can: a finding of the project, or a change in the guide. */
export function LineOutcome({ item, guideId }: LineOutcomeProps) {
  const { t } = useTranslation();
  const makeFinding = useMakeFinding();
  const { kind, finding, questions } = item;
  if (kind === 'change') {
    const [question] = questions;
    if (guideId === null) return null;
    return (
      <p className={styles.outcome}>
        <Link onPress={() => (question ? showQuestion(guideId, question.id) : showGuide(guideId))}>
          {question ? t('debriefs.toQuestion', { question: question.text }) : t('debriefs.toGuide')}
        </Link>
      </p>
    );
  }
  if (kind === 'surprise' && finding === null) return null;
  return (
    <p className={styles.outcome}>
      {finding ? (
        <>
          <Star aria-hidden size={13} strokeWidth={1.5} />
          <Link onPress={() => showFinding(finding.id)}>{finding.title}</Link>
        </>
      ) : (
        <Link onPress={() => makeFinding(item)}>{t('debriefs.makeFinding')}</Link>
      )}
    </p>
  );
}
