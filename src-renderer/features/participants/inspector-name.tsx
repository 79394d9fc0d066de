import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../src-main/shared/contract/participants.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';

/** A participant's name, changed where it is read. */
export function InspectorName({ participant: { id, name } }: { readonly participant: Participant }) {
  const { t } = useTranslation();
  const rename = useCall('participants.rename');
  const [typed, setTyped] = useState(name);
  const save = () => {
    const next = typed.trim();
    if (next === '' || next === name) setTyped(name);
    else rename.mutate({ id, name: next }, { onError: () => setTyped(name) });
  };
  return (
    <InPlaceText
      label={t('participants.rename', { name })}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onCancel={() => setTyped(name)}
      look="title"
      maxLength={200}
    />
  );
}
