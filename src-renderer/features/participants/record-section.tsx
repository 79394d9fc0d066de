import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { useCall } from '../../api/use-call.ts';
import { TextField } from '../../ui/text-field.tsx';
import { ConsentFields } from '../../workspace/consent-fields.tsx';

/** What a participant is called where a client reads, and what they agreed to. */
export function RecordSection({ participant }: { readonly participant: Participant }) {
  const { id, pseudonym, consent } = participant;
  const setConsent = useCall('participants.setConsent');
  return (
    <>
      <PseudonymField key={`${id} ${pseudonym}`} participant={participant} />
      <ConsentFields consent={consent} onChange={(change) => setConsent.mutate({ ids: [id], ...change })} />
    </>
  );
}

function PseudonymField({ participant: { id, name, pseudonym } }: { readonly participant: Participant }) {
  const { t } = useTranslation();
  const setPseudonyms = useCall('participants.setPseudonyms');
  const [typed, setTyped] = useState(pseudonym);
  const save = () => {
    if (typed.trim() === pseudonym) return setTyped(pseudonym);
    setPseudonyms.mutate({ pseudonyms: [{ id, pseudonym: typed.trim() }] }, { onError: () => setTyped(pseudonym) });
  };
  return (
    <TextField
      label={t('consent.field.pseudonym')}
      placeholder={name}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onSubmit={save}
      onCancel={() => setTyped(pseudonym)}
      maxLength={200}
      description={t('consent.pseudonymHint')}
    />
  );
}
