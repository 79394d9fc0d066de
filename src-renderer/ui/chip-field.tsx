import { useState } from 'react';
import { ChipLine, type ChipLineProps } from './chip-line.tsx';
import type { Option } from './option-list.tsx';
import { PickerPopover } from './picker-popover.tsx';
import type { AnchorRect } from './virtual-anchor.tsx';

export type ChipFieldProps = Omit<ChipLineProps, 'onAsk' | 'onOpen'> & {
  readonly placeholder: string;
  readonly emptyText: string;
  readonly optionsOf: (query: string) => readonly Option[];
  readonly onAdd: (id: string) => void;
};

/** A line of chips with its own list of what can be added. */
export const ChipField = ({ placeholder, emptyText, optionsOf, onAdd, ...line }: ChipFieldProps) => {
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const [query, setQuery] = useState('');
  const pick = (id: string, isKeptOpen: boolean) => {
    onAdd(id);
    setQuery('');
    if (!isKeptOpen) setAnchor(null);
  };
  return (
    <>
      <ChipLine {...line} onAsk={setAnchor} />
      {anchor && (
        <PickerPopover
          anchor={anchor}
          label={line.addLabel}
          placeholder={placeholder}
          emptyText={emptyText}
          query={query}
          onQueryChange={setQuery}
          options={optionsOf(query)}
          onPick={pick}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
};
