import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import type { Session } from '../../../src-main/shared/contract/sessions.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';
import { joinNames, namesIn } from '../../../src-main/shared/domain/names-in.ts';
import { callQuery } from '../../api/call-query.ts';
import type { Option } from '../../ui/option-list.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import { matchNames, newName } from '../../workspace/match-names.ts';
import { focusSeat } from './focus-seat.ts';
import type { PersonToSet } from './people-to-set.ts';
import { endAdding, useSessionsState } from './sessions-state.ts';

interface PeopleAdderProps {
  readonly session: Session;
  onAdd(people: readonly PersonToSet[]): void;
}

const newId = 'new:';
const seatId = 'seat:';
const most = 100;
const nobody: readonly Participant[] = [];

/** People by name: those who are known with the quotas that they fill, a new one, or several at once. Shift+Enter goes on. */
export function PeopleAdder({ session, onAdd }: PeopleAdderProps) {
  const { t } = useTranslation();
  const anchor = useSessionsState((state) => state.addingAt);
  const [query, setQuery] = useState('');
  const known = useKnownPeople(session, anchor !== null);
  if (anchor === null) return null;
  const typed = namesIn(query);
  const seated = session.people.map(({ participantId, name: label }) => ({ id: seatId + participantId, label }));
  const names = typed.filter((one) => seated.every(({ label }) => foldName(label) !== foldName(one)));
  const name = newName([...known, ...seated], query);
  const several = names.length > 0 ? t('sessions.addSeveral', { count: names.length }) : null;
  const offer = typed.length > 1 ? several : name && t('sessions.addNamed', { name });
  const found = typed.length > 1 ? [] : matchNames(known, query).slice(0, most);
  const here = typed.length === 1 ? matchNames(seated, query) : [];
  const options: readonly Option[] = [
    ...found.map(({ item, ranges }) => ({ ...item, ranges })),
    ...here.map(({ item, ranges }) => ({ ...item, ranges, hint: t('sessions.isSeated') })),
    ...(offer === null ? [] : [{ id: newId, label: offer, color: null }]),
  ];
  const pick = (id: string, isKeptOpen: boolean) => {
    if (id.startsWith(seatId)) {
      setQuery('');
      endAdding();
      return focusSeat(id.slice(seatId.length));
    }
    onAdd(id === newId ? names.map((one) => ({ participant: { name: one } })) : [personOf(known, id)]);
    setQuery('');
    if (!isKeptOpen) endAdding();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('sessions.addPeople')}
      placeholder={t('sessions.addPeopleHint')}
      emptyText={t('sessions.noSuchPerson')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={pick}
      onClose={() => {
        setQuery('');
        endAdding();
      }}
    />
  );
}

interface KnownPerson {
  readonly id: string;
  readonly label: string;
  readonly isInterviewer: boolean;
  readonly hint?: string;
}

// Who interviews elsewhere leads here too.
function personOf(known: readonly KnownPerson[], id: string): PersonToSet {
  const isInterviewer = known.some((person) => person.id === id && person.isInterviewer);
  return { participant: { id }, role: isInterviewer ? 'facilitator' : 'participant' };
}

/** Participants who are not in the session, with what they would fill. */
function useKnownPeople({ people }: Session, isWanted: boolean): readonly KnownPerson[] {
  const { t, i18n } = useTranslation();
  const { data: participants = nobody } = useQuery({ ...callQuery('participants.list', {}), enabled: isWanted });
  const { data: plan } = useQuery({ ...callQuery('study.plan', {}), enabled: isWanted });
  const seated = new Set(people.map(({ participantId }) => participantId));
  return participants
    .filter(({ id }) => !seated.has(id))
    .map(({ id, name, role }) => {
      const isInterviewer = role === 'interviewer';
      const filled = plan?.quotas.filter(({ recruited }) => recruited.includes(id)).map((quota) => quota.name) ?? [];
      const fills = filled.length > 0 ? t('sessions.fills', { names: joinNames(filled, i18n.language) }) : undefined;
      const hint = isInterviewer ? t('sessions.isInterviewer') : fills;
      return { id, label: name, isInterviewer, ...(hint === undefined ? {} : { hint }) };
    });
}
