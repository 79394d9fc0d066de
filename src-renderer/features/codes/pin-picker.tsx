import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { useCall } from '../../api/use-call.ts';
import type { Option } from '../../ui/option-list.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

interface PinPickerProps {
  readonly anchor: AnchorRect;
  readonly code: Code;
  readonly codes: readonly Code[];
  onClose(): void;
}

const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The nine number keys with the codes they stand for: type the number, Enter. */
export function PinPicker({ anchor, code, codes, onClose }: PinPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const pin = useCall('codes.pin');
  const holderOf = (key: number) => codes.find((candidate) => candidate.pin === key);
  const numbered = keys.map((key): Option => {
    const holder = holderOf(key);
    return { id: String(key), label: t('codes.pinKey', { key }), end: holder?.name };
  });
  const none: Option = { id: 'none', label: t('codes.unpin') };
  const options = [...numbered, ...(code.pin === null ? [] : [none])].filter(
    ({ id }) => query.trim() === '' || id === query.trim(),
  );
  const pick = (id: string) => {
    pin.mutate({ id: code.id, key: id === 'none' ? null : Number(id) });
    onClose();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('codes.pinTitle', { name: code.name })}
      placeholder={t('codes.pinPlaceholder')}
      emptyText={t('codes.pinEmpty')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={pick}
      onClose={onClose}
    />
  );
}
