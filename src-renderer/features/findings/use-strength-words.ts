import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useStudied } from './use-studied.ts';

/** `3 of 12 people · 4 of 9 documents`; documents alone where nobody is known. */
export function useStrengthWords(): (counts: Pick<Finding, 'participants' | 'documents'>) => string {
  const { t } = useTranslation();
  const studied = useStudied();
  return ({ participants, documents }) => {
    const people = t('findings.peopleOf', { shown: participants, count: studied.participants });
    const sources = t('findings.documentsOf', { shown: documents, count: studied.documents });
    return studied.participants > 0 ? `${people} · ${sources}` : sources;
  };
}
