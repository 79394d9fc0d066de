import { Plus, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FindingPage } from './finding-page.tsx';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindings } from './use-findings.ts';

/** The finding that is shown, as a page to read and to write. */
export function FindingEditor() {
  const { t } = useTranslation();
  const { findings, finding, isSuccess } = useFindings();
  const { create, remove } = useFindingActions(findings);
  if (!isSuccess) return null;
  if (finding) {
    const number = findings.indexOf(finding) + 1;
    return <FindingPage key={finding.id} finding={finding} number={number} onDelete={() => remove(finding.id)} />;
  }
  return (
    <EmptyState
      icon={<Star />}
      title={t('findings.emptyTitle')}
      sentence={t('findings.emptySentence')}
      action={
        <Button variant="primary" icon={<Plus strokeWidth={1.5} />} onPress={create}>
          {t('findings.new')}
        </Button>
      }
    />
  );
}
