import { Plus } from 'lucide-react';
import { useState } from 'react';
import { CommandPalette } from '../ui/command-palette.tsx';
import type { PaletteItem } from '../ui/command-palette.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { matchNames, newName } from './match-names.ts';

export type Choice = { readonly id: string } | { readonly newName: string };

export interface ChooseOrMakeProps {
  readonly label: string;
  readonly placeholder: string;
  readonly emptyText: string;
  readonly isOpen: boolean;
  readonly items: readonly PaletteItem[];
  /** How a new one of the typed name is offered; without it there is none. */
  readonly makeWords?: ((name: string) => string) | undefined;
  /** What Enter does, in a word or two. */
  readonly enterWords?: string;
  /** What Shift with Enter does. */
  readonly secondWords?: string | undefined;
  /** Closing is the caller's; `isSecond`: by Shift with Enter. */
  onChoose(choice: Choice, isSecond: boolean): void;
  onClose(): void;
}

const newId = 'new:';

/** Asks for one of what has a name, by a part of it; a name that none has makes one. */
export function ChooseOrMake(props: ChooseOrMakeProps) {
  const { items, makeWords, enterWords, secondWords, onChoose, onClose, ...box } = props;
  const [query, setQuery] = useState('');
  const filter = (known: readonly PaletteItem[], typed: string) => {
    const found = matchNames(known, typed);
    const name = newName(known, typed);
    if (!makeWords || name === null) return found;
    const offer: PaletteItem = { id: newId, label: makeWords(name), icon: <Plus size={16} strokeWidth={1.5} /> };
    return [...found, { item: offer, ranges: [] }];
  };
  const pick = (id: string, isSecond: boolean) => {
    const name = newName(items, query);
    setQuery('');
    if (id !== newId) onChoose({ id }, isSecond);
    else if (name !== null) onChoose({ newName: name }, isSecond);
  };
  return (
    <CommandPalette
      {...box}
      items={items}
      filter={filter}
      query={query}
      onQueryChange={setQuery}
      onPick={pick}
      onClose={() => {
        setQuery('');
        onClose();
      }}
      footer={
        enterWords && (
          <>
            <span>
              <Kbd shortcut="Enter" /> {enterWords}
            </span>
            {secondWords && (
              <span>
                <Kbd shortcut="Shift+Enter" /> {secondWords}
              </span>
            )}
          </>
        )
      }
    />
  );
}
