import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../ui/option-list.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import { matchNames } from '../../workspace/match-names.ts';
import { BlockIcon } from './block-icon.tsx';
import { useBlockWords } from './block-words.ts';
import { closeDialog, focusBlock, useReportsState } from './reports-state.ts';
import type { BlockActions } from './use-block-actions.ts';
import { useBlockKinds } from './use-block-kinds.ts';
import type { ShownReport } from './use-shown-report.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';

interface BlockPickerProps {
  readonly shown: ShownReport;
  readonly actions: BlockActions;
}

/** Asks what is added to the report, by a word of its name or of what it shows. */
export function BlockPicker(props: BlockPickerProps) {
  const isOpen = useReportsState((state) => state.dialog === 'add-block');
  return isOpen && <OpenPicker {...props} />;
}

function OpenPicker({ shown: { chosen }, actions }: BlockPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [anchor] = useState(anchorRect);
  const [isAdded, setAdded] = useState(false);
  const options = useKindOptions(query);
  const close = () => {
    closeDialog();
    if (isAdded) focusBlock(chosen[0]?.id ?? null);
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('report.addBlock')}
      placeholder={t('report.findBlock')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      emptyText={t('report.noBlockFound')}
      onPick={(id, isKeptOpen) => {
        actions.add(id, chosen);
        setAdded(true);
        if (!isKeptOpen) closeDialog();
      }}
      onClose={close}
    />
  );
}

/** At the button, wherever it was asked from. */
function anchorRect() {
  const button = document.querySelector('[data-add-block]')?.getBoundingClientRect();
  return button ?? new DOMRect(0, 0, 0, 0);
}

/** The kinds that a query may mean, best first; without one those that were used lately, then all. */
function useKindOptions(query: string): readonly Option[] {
  const { t } = useTranslation();
  const { kindName, kindSentence } = useBlockWords();
  const recent = useReportsState((state) => state.recentKinds);
  const all = useBlockKinds().map(({ kind }) => ({ id: kind, label: kindName(kind), sentence: kindSentence(kind) }));
  const isBlank = query.trim() === '';
  const named = matchNames(all, query);
  const typed = foldWords(query.trim());
  const described = all.filter(
    ({ id, sentence }) => foldWords(sentence).includes(typed) && !named.some(({ item }) => item.id === id),
  );
  const found = isBlank ? named : [...named, ...described.map((item) => ({ item, ranges: [] }))];
  const [lately, others] = [
    recent.flatMap((kind) => found.filter(({ item }) => item.id === kind)),
    found.filter(({ item }) => !recent.includes(item.id)),
  ];
  const isSectioned = isBlank && lately.length > 0;
  const ordered = isSectioned ? [...lately, ...others] : found;
  return ordered.map(({ item, ranges }) => ({
    ...item,
    ranges,
    icon: <BlockIcon kind={item.id} />,
    ...(isSectioned && { section: t(recent.includes(item.id) ? 'report.recentBlocks' : 'report.allBlocks') }),
  }));
}
