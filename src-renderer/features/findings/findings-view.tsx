import { Plus, Star } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { CompareView } from './compare/compare-view.tsx';
import { FindingDialogs } from './finding-dialogs.tsx';
import { FindingPage } from './finding-page.tsx';
import { useFindingsState } from './findings-state.ts';
import { numberFindings } from '../../../src-main/shared/domain/number-findings.ts';
import { SeveralFindings } from './several-findings.tsx';
import { useFindingActions } from './use-finding-actions.ts';
import { useSelectedFindings } from './use-selected-findings.ts';
import { FindingWall } from './wall/finding-wall.tsx';

/** The place's work: one finding as a page to read and to write, all of them as a wall, or some beside each other. */
export function FindingsView() {
  const { findings, finding, isSuccess } = useSelectedFindings();
  const shownId = finding?.id ?? null;
  // The first one stays shown when others come to stand before it; one that was just made may not be listed yet.
  useEffect(() => {
    useNavigation.setState(({ findingId }) => ({ findingId: findingId ?? shownId }));
  }, [shownId]);
  if (!isSuccess) return null;
  if (findings.length === 0) return <NoFindings />;
  return (
    <>
      <Shown />
      <FindingDialogs />
    </>
  );
}

function Shown() {
  const { findings, finding, selected } = useSelectedFindings();
  const { remove } = useFindingActions(findings);
  const view = useFindingsState((state) => state.view);
  const comparedIds = useFindingsState((state) => state.comparedIds);
  const numbers = useMemo(() => numberFindings(findings), [findings]);
  const compared = findings.filter(({ id }) => comparedIds.includes(id));
  if (view === 'wall') return <FindingWall findings={findings} selected={selected} numbers={numbers} />;
  if (view === 'compare' && compared.length > 1) return <CompareView findings={compared} numbers={numbers} />;
  if (selected.length > 1)
    return (
      <SeveralFindings findings={selected} numbers={numbers} onDelete={() => remove(selected.map(({ id }) => id))} />
    );
  return finding && <FindingPage key={finding.id} finding={finding} number={numbers.get(finding.id)} />;
}

function NoFindings() {
  const { t } = useTranslation();
  const { create } = useFindingActions([]);
  return (
    <EmptyState
      icon={<Star />}
      title={t('findings.emptyTitle')}
      sentence={t('findings.emptySentence')}
      action={
        <Button variant="primary" icon={<Plus strokeWidth={1.5} />} onPress={() => create()}>
          {t('findings.new')}
        </Button>
      }
    />
  );
}
