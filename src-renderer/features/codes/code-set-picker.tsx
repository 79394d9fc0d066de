import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import type { Option } from '../../ui/option-list.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { matchNames, newName } from '../../workspace/match-names.ts';
import { useCodeSetActions } from './use-code-set-actions.ts';

interface CodeSetPickerProps {
  readonly anchor: AnchorRect;
  readonly codeIds: readonly string[];
  onClose(): void;
}

const newSet = 'new-set';

/** A set for codes, by a part of its name; an unknown name makes one. */
export function CodeSetPicker({ anchor, codeIds, onClose }: CodeSetPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { data: sets = [] } = useQuery(callQuery('codeSets.list', {}));
  const { add, create } = useCodeSetActions();
  const items = sets.map((set): Option => {
    const missing = codeIds.filter((id) => !set.codeIds.includes(id)).length;
    return { id: set.id, label: set.name, end: missing === 0 ? t('codes.inSetAlready') : String(set.codeIds.length) };
  });
  const found = matchNames(items, query).map(({ item, ranges }) => ({ ...item, ranges }));
  const name = newName(items, query);
  const offers: readonly Option[] =
    name === null ? [] : [{ id: newSet, label: t('codes.newSetNamed', { name }), color: null }];
  const pick = (id: string) => {
    const set = sets.find((candidate) => candidate.id === id);
    if (set) add.mutate({ set, codeIds });
    else if (name !== null) create.mutate({ name, codeIds });
    onClose();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('codes.setPicker')}
      placeholder={t('codes.setPlaceholder')}
      emptyText={t('codes.noSets')}
      query={query}
      onQueryChange={setQuery}
      options={[...found, ...offers]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
