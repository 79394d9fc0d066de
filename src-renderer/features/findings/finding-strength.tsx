import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { callQuery } from '../../api/call-query.ts';
import styles from './finding-strength.module.css';
import { thinEvidence } from './thin-evidence.ts';

/** How many people and documents stand behind the finding, of how many; and whether that is little. */
export function FindingStrength({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { data: all } = useQuery(callQuery('project.summary', {}));
  if (!all || finding.evidence.length === 0) return null;
  const { participants, documents, evidence } = finding;
  const thinness = thinEvidence({ quotes: evidence.length, participants, documents }, all);
  const people = t('findings.peopleOf', { shown: participants, count: all.participants });
  const sources = t('findings.documentsOf', { shown: documents, count: all.documents });
  return (
    <p className={styles.strength}>
      {all.participants > 0 ? `${people} · ${sources}` : sources}
      {thinness && <span className={styles.thin}>{t(`findings.thin.${thinness}`)}</span>}
    </p>
  );
}
