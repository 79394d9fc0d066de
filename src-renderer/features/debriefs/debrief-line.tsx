import { MoreHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefItem } from '../../../src-main/shared/contract/debriefs.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import styles from './debrief-part.module.css';
import { chooseItem, useDebriefsState } from './debriefs-state.ts';
import { LineOutcome } from './line-outcome.tsx';
import { longestLine } from './new-line.tsx';
import { useLineEntries } from './use-line-entries.ts';
import type { Debrief } from './use-debrief.ts';

interface DebriefLineProps {
  readonly item: DebriefItem;
  /** From 1, among those of its kind. */
  readonly number: number;
  /** All of its kind, in their order. */
  readonly ids: readonly string[];
  readonly debrief: Debrief;
}

/** One thing that a session left, with the turns it stands on. Alt with the arrows moves it. */
export function DebriefLine({ item, number, ids, debrief }: DebriefLineProps) {
  const { t } = useTranslation();
  const { id, kind, text, passages } = item;
  const isChosen = useDebriefsState((state) => state.itemId === id);
  const move = useCall('debriefs.move');
  const unlink = useCall('debriefs.unlink');
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = event.altKey && !isComposing(event) ? keyedBefore(ids, id, event.key) : null;
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    move.mutate({ id, beforeId: moved.beforeId });
  };
  const entries = useLineEntries(item);
  const name = t('debriefs.line', { kind: t(`debriefs.kind.${kind}`), number });
  return (
    <li
      className={styles.line}
      data-item={id}
      data-chosen={isChosen || undefined}
      onKeyDownCapture={onKeyDown}
      onFocusCapture={() => chooseItem(id)}
    >
      <span className={styles.number} draggable data-grip aria-hidden title={t('debriefs.moveHandle')}>
        {number}
      </span>
      <LineText item={item} label={name} />
      <div className={styles.menu}>
        <MenuTrigger label={t('debriefs.lineActions', { text })} placement="bottom end" entries={entries}>
          <IconButton
            size="small"
            label={t('debriefs.lineActions', { text })}
            icon={<MoreHorizontal size={15} strokeWidth={1.5} />}
          />
        </MenuTrigger>
      </div>
      {passages.length > 0 && (
        <div className={styles.quotes}>
          {passages.map((quote) => (
            <EvidenceQuote
              key={quote.passageId}
              quote={quote}
              look="inner"
              removal={{
                label: t('debriefs.unlink'),
                run: () => unlink.mutate({ id, passageId: quote.passageId }),
              }}
            />
          ))}
        </div>
      )}
      <LineOutcome item={item} guideId={debrief.guideId} />
    </li>
  );
}

interface LineTextProps {
  readonly item: DebriefItem;
  readonly label: string;
}

function LineText({ item: { id, text }, label }: LineTextProps) {
  const update = useCall('debriefs.update');
  const draft = useDraft(text, async (typed) => {
    if (typed.trim() !== '') await update.mutateAsync({ id, text: typed });
  });
  const end = (typed: string) => {
    draft.change(typed);
    draft.save();
  };
  return (
    <div className={styles.text}>
      <InPlaceText
        label={label}
        look="line"
        value={draft.text}
        onChange={draft.change}
        onBlur={() => end(draft.text.trim() || text)}
        onCancel={() => end(text)}
        maxLength={longestLine}
      />
    </div>
  );
}
