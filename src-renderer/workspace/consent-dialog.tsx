import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent, Participant } from '../../src-main/shared/contract/participants.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ConsentFields } from './consent-fields.tsx';

interface ConsentDialogProps {
  readonly participantIds: readonly string[];
  onClose(): void;
}

/** Records what one or several agreed to; what they differ in stays as it is until it is said anew. */
export function ConsentDialog({ participantIds, onClose }: ConsentDialogProps) {
  const { t } = useTranslation();
  const { data: participants } = useQuery(callQuery('participants.list', {}));
  const setConsent = useCall('participants.setConsent');
  const [changed, setChanged] = useState<Partial<Consent>>({});
  const people = participants?.filter(({ id }) => participantIds.includes(id)) ?? [];
  const save = () => {
    if (Object.keys(changed).length > 0) setConsent.mutate({ ids: people.map(({ id }) => id), ...changed });
    onClose();
  };
  const [first] = people;
  if (!first) return null;
  return (
    <Dialog
      size="small"
      title={
        people.length === 1
          ? t('consent.dialogTitleOfOne', { name: first.name })
          : t('consent.dialogTitleOfSeveral', { count: people.length })
      }
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('participants.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('participants.save')}
          </Button>
        </>
      }
    >
      <ConsentFields
        consent={{ ...sharedConsent(people), ...changed }}
        onChange={(change) => setChanged((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  );
}

/** What all of them agreed to alike. */
function sharedConsent(people: readonly Participant[]): Partial<Consent> {
  const [first, ...others] = people.map(({ consent }) => consent);
  const parts = Object.entries(first ?? {}) as [keyof Consent, unknown][];
  return Object.fromEntries(parts.filter(([part, value]) => others.every((other) => other[part] === value)));
}
