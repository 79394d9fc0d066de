import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { closePeopleDialog } from './people-dialogs.ts';
import { type PersonPick, PersonPicker } from './person-picker.tsx';

/** Says which participant speakers are. */
export function AssignDialog({ speakerIds }: { readonly speakerIds: readonly string[] }) {
  const { t } = useTranslation();
  const { mutate: assign } = useAssign();
  return (
    <PersonPicker
      title={t('participants.assignTitle', { count: speakerIds.length })}
      placeholder={t('participants.assignPlaceholder')}
      leftOutIds={[]}
      canCreate
      onPick={(pick) => {
        assign({ speakerIds, pick });
        closePeopleDialog();
      }}
    />
  );
}

export interface Assignment {
  readonly speakerIds: readonly string[];
  readonly pick: PersonPick;
}

export function useAssign() {
  const { t } = useTranslation();
  return useNoticedWork(async (core, { speakerIds, pick }: Assignment) => {
    const participant = 'id' in pick ? { id: pick.id } : { name: pick.newName };
    await core.call('speakers.assign', { ids: [...speakerIds], participant });
    const name = 'id' in pick ? pick.name : pick.newName;
    return { message: t('participants.assigned', { count: speakerIds.length, name }) };
  });
}
