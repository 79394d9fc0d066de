import { MoreHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import { TraitEvidence } from './trait-evidence.tsx';
import styles from './traits.module.css';
import { useTraitEntries } from './use-trait-entries.ts';

interface TraitItemProps {
  readonly trait: PersonaTrait;
  /** From 1, among those of its kind. */
  readonly number: number;
  /** All of its kind, in their order. */
  readonly ids: readonly string[];
}

const longestText = 2_000;

/** One line about the persona with its evidence. Alt with the arrows moves it. */
export function TraitItem({ trait, number, ids }: TraitItemProps) {
  const { t } = useTranslation();
  const { id, kind, text } = trait;
  const update = useCall('personas.updateTrait');
  const draft = useDraft(text, async (typed) => {
    if (typed.trim() !== '') await update.mutateAsync({ id, text: typed });
  });
  const end = (typed: string) => {
    draft.change(typed);
    draft.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.altKey && !isComposing(event) ? keyedBefore(ids, id, event.key) : null;
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    update.mutate({ id, beforeId: move.beforeId });
  };
  const entries = useTraitEntries(trait, ids);
  return (
    <li className={styles.trait} onKeyDownCapture={onKeyDown}>
      <div className={styles.line}>
        <div className={styles.text}>
          <InPlaceText
            label={t('personas.traitField', { kind: t(`personas.trait.${kind}`), number })}
            look={kind === 'quote' ? 'quote' : 'line'}
            value={draft.text}
            onChange={draft.change}
            onBlur={() => end(draft.text.trim() || text)}
            onCancel={() => end(text)}
            maxLength={longestText}
          />
        </div>
        <div className={styles.menu}>
          <MenuTrigger label={t('personas.traitActions', { text })} placement="bottom end" entries={entries}>
            <IconButton
              size="small"
              label={t('personas.traitActions', { text })}
              icon={<MoreHorizontal size={15} strokeWidth={1.5} />}
            />
          </MenuTrigger>
        </div>
      </div>
      <TraitEvidence trait={trait} />
    </li>
  );
}
