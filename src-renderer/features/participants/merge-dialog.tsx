import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { closePeopleDialog } from './people-dialogs.ts';
import { selectParticipant } from './participants-state.ts';
import { type PersonPick, PersonPicker } from './person-picker.tsx';

/** Chooses into whom a participant is merged. */
export function MergeDialog({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation();
  const { data: participants } = useQuery(callQuery('participants.list', {}));
  const person = participants?.find(({ id }) => id === participantId);
  const { mutate: merge } = useNoticedWork(async (core, into: { readonly id: string; readonly name: string }) => {
    await core.call('participants.merge', { ids: [participantId], intoId: into.id });
    selectParticipant(into.id);
    return { message: t('participants.merged', { name: person?.name ?? '', into: into.name }) };
  });
  const pick = (into: PersonPick) => {
    if ('id' in into) merge(into);
    closePeopleDialog();
  };
  if (!person) return null;
  return (
    <PersonPicker
      title={t('participants.mergeTitle', { name: person.name })}
      placeholder={t('participants.mergePlaceholder')}
      leftOutIds={[participantId]}
      onPick={pick}
    />
  );
}
