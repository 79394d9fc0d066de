import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FilterBox } from '../../ui/filter-box.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { closePeopleDialog } from './people-dialogs.ts';
import { matchPeople } from './match-people.ts';

export type PersonPick = { readonly id: string; readonly name: string } | { readonly newName: string };

export interface PersonPickerProps {
  readonly title: string;
  readonly placeholder: string;
  readonly leftOutIds: readonly string[];
  readonly canCreate?: boolean;
  onPick(pick: PersonPick): void;
}

const most = 50;
const newId = 'new participant';
const nobody: readonly Participant[] = [];

/** A participant by a part of the name, or a new one by a name that nobody has. */
export function PersonPicker({ title, placeholder, leftOutIds, canCreate, onPick }: PersonPickerProps) {
  const { t, i18n } = useTranslation();
  const { data: participants = nobody } = useQuery(callQuery('participants.list', {}));
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const others = participants.filter(({ id }) => !leftOutIds.includes(id));
  const found = matchPeople(others, typed, i18n.language).slice(0, most);
  const isKnown = participants.some(({ name }) => foldWords(name) === foldWords(typed));
  const options = [
    ...found.map(({ person, ranges }) => ({
      id: person.id,
      label: person.name,
      ranges,
      end: t('imports.turns', { count: person.turns }),
    })),
    ...(canCreate && typed !== '' && !isKnown
      ? [{ id: newId, label: t('participants.newNamed', { name: typed }), color: null }]
      : []),
  ];
  const pick = (id: string) => {
    const person = participants.find((one) => one.id === id);
    onPick(person ? { id: person.id, name: person.name } : { newName: typed });
  };
  return (
    <Dialog size="small" title={title} isOpen onClose={closePeopleDialog}>
      <FilterBox
        label={title}
        placeholder={placeholder}
        query={query}
        onQueryChange={setQuery}
        options={options}
        emptyText={t('participants.nothingFound')}
        onPick={pick}
        onClose={closePeopleDialog}
      />
    </Dialog>
  );
}
