import { useTranslation } from 'react-i18next';
import type { EvidenceSide, FindingEvidence, WholeFinding } from '../../../../src-main/shared/contract/findings.ts';
import { Link } from '../../../ui/link.tsx';
import { EvidenceQuote } from '../../../workspace/evidence-quote.tsx';
import { showFinding } from '../../../workspace/navigation.ts';
import { FindingStrength } from '../finding-strength.tsx';
import { viewFindings } from '../findings-state.ts';
import { linesOfText } from '../lines-of-text.ts';
import type { Voices } from '../name-voices.ts';
import { useCompareFacts } from './use-compare-facts.ts';
import styles from './compare-view.module.css';
import type { SharedEvidence } from './shared-evidence.ts';

interface CompareColumnProps {
  readonly finding: WholeFinding;
  readonly numbers: ReadonlyMap<string, number>;
  readonly shared: SharedEvidence;
  readonly voices: Voices;
}

const sides = ['for', 'against'] as const;

/** One of the findings that are compared. */
export function CompareColumn({ finding, ...rest }: CompareColumnProps) {
  const { t } = useTranslation();
  const facts = useCompareFacts(finding);
  const number = rest.numbers.get(finding.id);
  const open = () => {
    viewFindings('page');
    showFinding(finding.id);
  };
  return (
    <article className={styles.column} aria-label={finding.title}>
      <p className={styles.number}>
        <Link onPress={open}>{number === undefined ? t('findings.numberless') : t('findings.number', { number })}</Link>
      </p>
      <h2 className={styles.statement}>{finding.title}</h2>
      <div>
        <FindingStrength finding={finding} />
      </div>
      <dl className={styles.facts}>
        {facts.map(({ id, name, words }) => (
          <div key={id} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{words || t('findings.compare.none')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.story}>{linesOfText(finding.text)}</p>
      {sides.map((side) => (
        <Side key={side} side={side} finding={finding} {...rest} />
      ))}
      {finding.recommendation.trim() !== '' && (
        <div className={styles.recommendation}>
          <h3 className={styles.label}>{t('findings.recommendation')}</h3>
          <p>{linesOfText(finding.recommendation)}</p>
        </div>
      )}
    </article>
  );
}

function Side({ side, finding, ...rest }: CompareColumnProps & { readonly side: EvidenceSide }) {
  const { t } = useTranslation();
  const quotes = finding.evidence.filter((quote) => quote.side === side);
  // An empty one keeps its row of the grid.
  if (quotes.length === 0) return <div />;
  return (
    <div className={styles.side} data-side={side}>
      <h3 className={styles.label}>{t(`findings.sideShort.${side}`)}</h3>
      {quotes.map((quote) => (
        <EvidenceQuote key={quote.evidenceId} look="page" quote={{ ...quote, text: quote.excerpt ?? quote.text }}>
          <SharedMark quote={quote} finding={finding} {...rest} />
        </EvidenceQuote>
      ))}
    </div>
  );
}

/** Where else the quote stands, else where else who said it speaks. */
function SharedMark({
  quote,
  finding,
  numbers,
  shared,
  voices,
}: CompareColumnProps & { readonly quote: FindingEvidence }) {
  const { t } = useTranslation();
  const others = (ids: readonly string[] | undefined) =>
    (ids ?? [])
      .filter((id) => id !== finding.id)
      .map((id) => t('findings.number', { number: numbers.get(id) ?? '–' }))
      .join(t('findings.separator'));
  const byQuote = others(shared.quotes.get(quote.passageId));
  const byPerson = others(shared.people.get(voices.participantOf(quote) ?? ''));
  if (byQuote) return <span className={styles.same}>{t('findings.compare.alsoIn', { numbers: byQuote })}</span>;
  return byPerson ? (
    <span className={styles.mark}>{t('findings.compare.alsoPerson', { numbers: byPerson })}</span>
  ) : null;
}
