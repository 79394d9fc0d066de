import { useTranslation } from 'react-i18next';
import type { AgreementTopic as Topic, DebriefPerson } from '../../../src-main/shared/contract/debriefs.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { AgreementMatrix } from './agreement-matrix.tsx';
import styles from './agreements.module.css';

interface AgreementTopicProps {
  readonly topic: Topic;
  readonly people: readonly DebriefPerson[];
}

/** What was said of one topic with who agrees and disagrees, and beside it who agrees with whom. */
export function AgreementTopic({ topic, people }: AgreementTopicProps) {
  const { t, i18n } = useTranslation();
  const colorOf = useCodeColor();
  const { kind, name, color, statements } = topic;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const named = (ids: readonly string[]) =>
    list.format(ids.map((id) => people.find((person) => person.id === id)?.name ?? ''));
  const heading = kind === 'none' ? t('debriefs.agreements.noTopic') : name;
  return (
    <section className={styles.topic} aria-label={heading}>
      <h2 className={styles.heading}>
        {color !== null && <ColorDot color={colorOf(color).solid} />}
        {heading}
      </h2>
      <div className={styles.columns}>
        <div>
          {statements.map((statement) => (
            <EvidenceQuote
              key={statement.passageId}
              quote={statement}
              look="inner"
              below={
                <p className={styles.said}>
                  {statement.agrees.length > 0 && (
                    <span className={styles.agrees}>
                      {t('debriefs.agreements.agree', {
                        count: statement.agrees.length,
                        names: named(statement.agrees),
                      })}
                    </span>
                  )}
                  {statement.disagrees.length > 0 && (
                    <span className={styles.disagrees}>
                      {t('debriefs.agreements.disagree', {
                        count: statement.disagrees.length,
                        names: named(statement.disagrees),
                      })}
                    </span>
                  )}
                </p>
              }
            />
          ))}
        </div>
        <AgreementMatrix topic={topic} people={people} label={heading} />
      </div>
    </section>
  );
}
