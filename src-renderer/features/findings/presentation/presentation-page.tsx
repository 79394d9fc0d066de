import { useTranslation } from 'react-i18next';
import type { Finding, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../../src-main/shared/domain/finding-standing.ts';
import { textLanguage } from '../../../workspace/text-language.ts';
import { linesOfText } from '../lines-of-text.ts';
import { StrengthDots } from '../strength-dots.tsx';
import { useStrengthWords } from '../use-strength-words.ts';
import { useEvidence } from '../use-evidence.ts';
import { useStudied } from '../use-studied.ts';
import { useVoices } from '../use-voices.ts';
import { PresentedSide } from './presented-side.tsx';
import { presentedQuotes } from './presented-quotes.ts';
import styles from './presentation.module.css';

interface PresentationPageProps {
  readonly finding: Finding;
  readonly number: number;
}

const nothing: readonly FindingEvidence[] = [];

/** One finding in large type: what is claimed, how many stand behind it, voices on both sides, what should be done. */
export function PresentationPage({ finding, number }: PresentationPageProps) {
  const { t } = useTranslation();
  const voices = useVoices();
  const { participants } = useStudied();
  const strengthWords = useStrengthWords();
  const { title, pieces, recommendation } = finding;
  const evidence = useEvidence(finding.id) ?? nothing;
  const carried = presentedQuotes(evidence, 'for', voices.participantOf);
  const contrary = presentedQuotes(evidence, 'against', voices.participantOf);
  const withheld = carried.withheld + contrary.withheld;
  const against = finding.against.participants;
  const advice = linesOfText(recommendation);
  return (
    <article className={styles.page} aria-label={t('findings.present.page', { number, title })}>
      <p className={styles.number}>{t('findings.number', { number })}</p>
      <h1 className={styles.statement} lang={textLanguage(title)}>
        {title}
      </h1>
      {countPieces(pieces) > 0 && (
        <p className={styles.strength}>
          <StrengthDots finding={finding} total={participants} size="large" />
          <span>{strengthWords(finding)}</span>
          {against > 0 && <span className={styles.contrary}>{t('findings.againstPeople', { count: against })}</span>}
        </p>
      )}
      {voices.isReady && evidence !== nothing && (
        <div className={styles.columns}>
          <PresentedSide side="for" quotes={carried} voices={voices} />
          <div className={styles.aside}>
            <PresentedSide side="against" quotes={contrary} voices={voices} />
            {advice !== '' && (
              <section className={styles.advice} aria-label={t('findings.recommendation')}>
                <h2 className={styles.label}>{t('findings.recommendation')}</h2>
                <p className={styles.adviceWords} lang={textLanguage(advice)}>
                  {advice}
                </p>
              </section>
            )}
          </div>
        </div>
      )}
      {withheld > 0 && (
        <p className={styles.withheld}>
          {withheld === countPieces(pieces)
            ? t('findings.present.allWithheld')
            : t('findings.present.withheld', { count: withheld })}
        </p>
      )}
    </article>
  );
}
