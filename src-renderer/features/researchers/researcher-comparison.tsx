import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Researcher } from '../../../src-main/shared/contract/researchers.ts';
import { callQuery } from '../../api/call-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { compareResearchers, comparisonColors, useCodingFilter } from '../../workspace/coding-filter.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { AgreementTable } from './agreement-table.tsx';
import { chooseCompared, chooseScope, useResearchers } from './researchers-state.ts';
import styles from './researchers.module.css';

/** Two researchers beside each other: by code, what both coded and what only one did. */
export function ResearcherComparison() {
  const { t } = useTranslation();
  const { data: known = [] } = useQuery(callQuery('researchers.list', {}));
  const coders = known.filter(({ codings }) => codings > 0);
  const chosen = useResearchers();
  const first = coders.find(({ id }) => id === chosen.firstId) ?? coders[0];
  const second =
    coders.find(({ id }) => id === chosen.secondId && id !== first?.id) ?? coders.find(({ id }) => id !== first?.id);
  if (!first || !second) {
    return (
      <EmptyState icon={<UsersRound />} title={t('researchers.aloneTitle')} sentence={t('researchers.aloneText')} />
    );
  }
  return <Pair coders={coders} first={first} second={second} />;
}

interface PairProps {
  readonly coders: readonly Researcher[];
  readonly first: Researcher;
  readonly second: Researcher;
}

function Pair({ coders, first, second }: PairProps) {
  const { t } = useTranslation();
  const documentId = useNavigation((state) => state.documentId);
  const scope = useResearchers((state) => state.scope);
  const compared = useCodingFilter((state) => state.compared);
  const ofDocument = scope === 'document' && documentId !== null ? { documentId } : {};
  const { data } = useQuery(
    callQuery('researchers.compare', { firstId: first.id, secondId: second.id, ...ofDocument }),
  );
  const isMarked = compared !== null && compared[0] === first.name && compared[1] === second.name;
  const choose = (firstId: string, secondId: string) => {
    chooseCompared({ firstId, secondId });
    const nameOf = (id: string) => coders.find((coder) => coder.id === id)?.name ?? '';
    if (compared) compareResearchers([nameOf(firstId), nameOf(secondId)]);
  };
  const options = (color: string, other: Researcher) =>
    coders.map(({ id, name }) => ({ id, label: name, color, isDisabled: id === other.id }));
  return (
    <div className={styles.comparison}>
      <div className={styles.choices}>
        <Select
          label={t('researchers.first')}
          options={options(comparisonColors[0].solid, second)}
          value={first.id}
          onChange={(id) => choose(id, second.id)}
        />
        <Select
          label={t('researchers.second')}
          options={options(comparisonColors[1].solid, first)}
          value={second.id}
          onChange={(id) => choose(first.id, id)}
        />
        <SegmentedControl
          label={t('researchers.scope')}
          value={documentId === null ? 'project' : scope}
          isDisabled={documentId === null}
          onChange={chooseScope}
          segments={[
            { id: 'document', label: t('researchers.ofDocument') },
            { id: 'project', label: t('researchers.ofProject') },
          ]}
        />
      </div>
      <Switch isSelected={isMarked} onChange={(isOn) => compareResearchers(isOn ? [first.name, second.name] : null)}>
        {t('researchers.markInText')}
      </Switch>
      {data && <AgreementTable comparison={data} first={first.name} second={second.name} />}
    </div>
  );
}
