import { useTranslation } from 'react-i18next';
import type { EvidenceSide } from '../../../../src-main/shared/contract/findings.ts';
import { formatPlace } from '../../../workspace/format-place.ts';
import { textLanguage } from '../../../workspace/text-language.ts';
import type { Voices } from '../name-voices.ts';
import type { PresentedQuotes } from './presented-quotes.ts';
import styles from './presentation.module.css';

interface PresentedSideProps {
  readonly side: EvidenceSide;
  readonly quotes: PresentedQuotes;
  readonly voices: Voices;
}

/** The voices of one side, with who speaks and where; that there are none against it is said, too. */
export function PresentedSide({ side, quotes: { shown, more, withheld }, voices }: PresentedSideProps) {
  const { t } = useTranslation();
  const isSilent = shown.length === 0;
  if (isSilent && (side === 'for' || withheld > 0)) return <div />;
  return (
    <section className={styles.side} data-side={side} aria-label={t(`findings.sides.${side}`)}>
      {side === 'against' && <h2 className={styles.label}>{t('findings.present.against')}</h2>}
      {isSilent && <p className={styles.nothing}>{t('findings.present.noAgainst')}</p>}
      {shown.map((quote) => {
        const words = quote.excerpt ?? quote.text;
        const name = voices.nameOf(quote);
        const place = formatPlace({ ...quote, document: voices.nameDocument(quote.document) });
        return (
          <blockquote key={quote.evidenceId} className={styles.quote}>
            <p className={styles.words} lang={textLanguage(words)}>
              {words}
            </p>
            <footer className={styles.source}>
              {name !== null && <span className={styles.name}>{name}</span>}
              <span>{place}</span>
            </footer>
          </blockquote>
        );
      })}
      {more > 0 && <p className={styles.more}>{t('findings.present.moreQuotes', { count: more })}</p>}
    </section>
  );
}
