import { useTranslation } from 'react-i18next';
import { givePseudonyms } from '../../../src-main/shared/domain/give-pseudonyms.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { type Command, useCommands } from '../../workspace/commands.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { openPeopleDialog } from './people-dialogs.ts';
import { recordedStates } from './record-fields.ts';

interface ConsentCommands {
  readonly isEnabled: boolean;
  /** Those whose rows are selected. */
  selectedIds(): readonly string[];
}

/** Records consent of those that are selected, and gives pseudonyms to those who have none. */
export function useConsentCommands({ isEnabled, selectedIds }: ConsentCommands): void {
  const { t } = useTranslation();
  const record = useNoticedWork(async (core, state: (typeof recordedStates)[number]) => {
    const ids = [...selectedIds()];
    if (ids.length > 0) await core.call('participants.setConsent', { ids, state });
    return { message: t('consent.recorded', { count: ids.length, state: t(`consent.state.${state}`) }) };
  });
  const give = useNoticedWork(async (core, ids: readonly string[]) => {
    const count = await giveMissing(core, ids, t('consent.prefix'));
    return { message: t(count > 0 ? 'consent.pseudonymsGiven' : 'consent.pseudonymsThere', { count }) };
  });
  const command = (id: string, run: () => void): Command => ({
    id: `participants.${id}`,
    section: 'document',
    label: `consent.command.${id}`,
    isEnabled,
    run,
  });
  useCommands('participants.consent', [
    {
      ...command('consent', () => {
        const participantIds = selectedIds();
        if (participantIds.length > 0) openPeopleDialog({ kind: 'consent', participantIds });
      }),
      keys: ['Mod+Shift+O'],
    },
    ...recordedStates.map((state) => command(`consent-${state}`, () => record.mutate(state))),
    command('givePseudonyms', () => give.mutate(selectedIds())),
  ]);
}

/** To several that are selected, or else to all. */
async function giveMissing(core: Client, ids: readonly string[], prefix: string): Promise<number> {
  const everybody = await core.call('participants.list', {});
  const wanted = ids.length > 1 ? everybody.filter(({ id }) => ids.includes(id)) : everybody;
  const pseudonyms = [...givePseudonyms(wanted, everybody, prefix)];
  if (pseudonyms.length > 0) await core.call('participants.setPseudonyms', { pseudonyms });
  return pseudonyms.length;
}
