import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EvidenceSide, Finding, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Link } from '../../../ui/link.tsx';
import { ReorderManyList } from '../../../ui/reorder-many-list.tsx';
import { useShownPart } from '../../../ui/use-shown-part.ts';
import { cardDragType } from '../../../workspace/card-drag.ts';
import { aimAtFinding } from '../../../workspace/finding-picker.ts';
import { goTo, showPassage } from '../../../workspace/navigation.ts';
import { noteQuote } from '../findings-state.ts';
import styles from './evidence-section.module.css';
import { FindingQuote } from './finding-quote.tsx';
import { useEvidenceActions } from './use-evidence-actions.ts';

interface EvidenceSectionProps {
  readonly finding: Finding;
  /** Of both sides. */
  readonly evidence: readonly FindingEvidence[];
  readonly side: EvidenceSide;
}

const quoteKind = 'application/x-motif-evidence';
/** More than a window shows: what stands further down is drawn when it comes near. */
const drawnAtOnce = 15;
const nothing = () => undefined;
const noIds: ReadonlySet<string> = new Set();

/** The quotes of one side, in the order in which the report prints them. */
export function EvidenceSection({ finding, evidence, side }: EvidenceSectionProps) {
  const { t } = useTranslation();
  const strength = side === 'for' ? finding : finding.against;
  const { move, take, remove, drop } = useEvidenceActions(finding, side);
  const quotes = evidence.filter((quote) => quote.side === side);
  const { count, left, more, showMore } = useShownPart(quotes.length, drawnAtOnce);
  const drawn = quotes.slice(0, count);
  // The end of what is drawn may not be the end.
  const behind = quotes[count]?.evidenceId ?? null;
  const open = (id: string) => {
    const quote = quotes.find(({ evidenceId }) => evidenceId === id);
    if (quote) showPassage({ documentId: quote.documentId, start: quote.start, end: quote.end });
  };
  return (
    <section data-evidence-list data-side={side} className={styles.section} aria-label={t(`findings.sides.${side}`)}>
      <header className={styles.header} data-side={side}>
        <h2 className={styles.heading}>{t(`findings.sideShort.${side}`)}</h2>
        <span className={styles.count}>
          {quotes.length > 0 &&
            [
              t('findings.quotes', { count: quotes.length }),
              t('findings.people', { count: strength.participants }),
              t('findings.documents', { count: strength.documents }),
            ].join(' · ')}
        </span>
        <IconButton
          size="small"
          label={t(`findings.addQuotesTo.${side}`)}
          icon={<Plus size={16} strokeWidth={1.5} />}
          onPress={() => {
            aimAtFinding({ findingId: finding.id, side });
            goTo('passages');
          }}
        />
      </header>
      <ReorderManyList
        look="page"
        label={t(`findings.sides.${side}`)}
        handleLabel={t('findings.moveHandle')}
        hasTypeAhead={false}
        selectionMode="none"
        selectedIds={noIds}
        onSelectedChange={nothing}
        rows={drawn.map((quote) => ({
          id: quote.evidenceId,
          label: quote.text,
          content: (
            <div data-evidence={quote.evidenceId}>
              <FindingQuote quote={quote} />
            </div>
          ),
        }))}
        exchange={{
          kind: quoteKind,
          onTake: (id, beforeId) => take(id, beforeId ?? behind),
          foreign: { type: cardDragType, onDrop: drop },
        }}
        onMove={([id], beforeId) => id !== undefined && move(id, beforeId ?? behind)}
        onDelete={([id]) => id !== undefined && remove(id)}
        onFocusRow={noteQuote}
        onRowKeyDown={(event, id) => {
          if (event.key === 'Enter' && (event.target as Element).matches('[role=row]')) open(id);
        }}
        emptyState={<p className={styles.hint}>{t(side === 'for' ? 'findings.forHint' : 'findings.againstHint')}</p>}
      />
      {left > 0 && (
        <p key={count} ref={more} className={styles.more}>
          <Link onPress={showMore}>{t('findings.moreQuotes', { count: left })}</Link>
        </p>
      )}
    </section>
  );
}
