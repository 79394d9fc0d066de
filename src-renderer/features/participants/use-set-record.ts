import { useCall } from '../../api/use-call.ts';
import type { RecordChange } from './read-record.ts';

/** Records one thing of a participant, as the step that it is. */
export function useSetRecord() {
  const setPseudonyms = useCall('participants.setPseudonyms');
  const setConsent = useCall('participants.setConsent');
  return (id: string, { pseudonym, consent }: RecordChange): void => {
    if (pseudonym !== undefined) setPseudonyms.mutate({ pseudonyms: [{ id, pseudonym }] });
    if (consent) setConsent.mutate({ ids: [id], ...consent });
  };
}
