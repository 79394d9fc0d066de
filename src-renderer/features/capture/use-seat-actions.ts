import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { applyOutcome, put, useCaptureState } from './capture-state.ts';
import { peopleToKeep } from './people-to-keep.ts';
import { choosePerson } from './typed-line.ts';
import type { Response } from './typed-line.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture, Person } from './use-capture.ts';

/** What a press on a seat does, and what its menu offers. */
export function useSeatActions({ session, total }: Capture, person: Person) {
  const { t } = useTranslation();
  const setPeople = useCall('sessions.setPeople');
  const { participantId, attended } = person;
  const choose = () => {
    applyOutcome(choosePerson(useCaptureState.getState().line, participantId));
    focusTypingLine();
  };
  const respond = (response: Response) => {
    put({ kind: 'respond', participantId, response, start: null });
    focusTypingLine();
  };
  const isAbsent = attended === false;
  const toggleAttended = () =>
    setPeople.mutate({
      id: session.id,
      people: peopleToKeep(session.people).map((kept) =>
        'id' in kept.participant && kept.participant.id === participantId
          ? { ...kept, attended: isAbsent ? null : false }
          : kept,
      ),
    });
  const isDisabled = total === 0;
  const entries: readonly MenuEntry[] = [
    {
      kind: 'item',
      id: 'agrees',
      label: t('capture.agreesAbove'),
      shortcut: 'Plus',
      isDisabled,
      onAction: () => respond('agrees'),
    },
    {
      kind: 'item',
      id: 'disagrees',
      label: t('capture.disagreesAbove'),
      shortcut: '-',
      isDisabled,
      onAction: () => respond('disagrees'),
    },
    { kind: 'separator', id: 'line' },
    {
      kind: 'item',
      id: 'attended',
      label: t(isAbsent ? 'capture.seats.here' : 'capture.seats.absent'),
      onAction: toggleAttended,
    },
  ];
  return { choose, entries };
}
