import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cluster } from '../../../src-main/shared/contract/boards.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';

/** A cluster's name, changed where it is read; mount it anew for another name. */
export function ClusterName({ cluster: { id, name } }: { readonly cluster: Cluster }) {
  const { t } = useTranslation();
  const update = useCall('boards.updateCluster');
  const [typed, setTyped] = useState(name);
  const save = () => {
    const next = typed.trim();
    if (next !== name) update.mutate({ id, name: next }, { onError: () => setTyped(name) });
  };
  return (
    <InPlaceText
      label={t('boards.inspector.clusterName')}
      placeholder={t('boards.unnamed')}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onCancel={() => setTyped(name)}
      look="title"
      maxLength={200}
    />
  );
}
