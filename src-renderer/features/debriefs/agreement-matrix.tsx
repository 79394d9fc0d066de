import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AgreementTopic, DebriefPerson } from '../../../src-main/shared/contract/debriefs.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './agreements.module.css';
import { showTurns } from './debriefs-state.ts';

interface AgreementMatrixProps {
  readonly topic: AgreementTopic;
  readonly people: readonly DebriefPerson[];
  readonly label: string;
}

/** Who answers whom: a sign and a number say how, and pressing it shows the words. Those who do neither aren't in it. */
export function AgreementMatrix({ topic: { pairs }, people, label }: AgreementMatrixProps) {
  const { t } = useTranslation();
  const from = people.filter(({ id }) => pairs.some((pair) => pair.fromId === id));
  const to = people.filter(({ id }) => pairs.some((pair) => pair.toId === id));
  if (pairs.length === 0) return null;
  return (
    <table className={styles.matrix} aria-label={t('debriefs.agreements.matrix', { topic: label })}>
      <thead>
        <tr>
          <td />
          {to.map(({ id, name }) => (
            <th key={id} scope="col" title={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {from.map((person) => (
          <tr key={person.id}>
            <th scope="row" title={person.name}>
              {person.name}
            </th>
            {to.map((other) => (
              <td key={other.id}>
                <PairCell
                  pair={pairs.find(({ fromId, toId }) => fromId === person.id && toId === other.id)}
                  from={person}
                  to={other}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PairCellProps {
  readonly pair: AgreementTopic['pairs'][number] | undefined;
  readonly from: DebriefPerson;
  readonly to: DebriefPerson;
}

function PairCell({ pair, from, to }: PairCellProps) {
  const { t } = useTranslation();
  if (!pair) return null;
  const { agrees, disagrees } = pair;
  const names = { from: from.name, to: to.name };
  const said = [
    agrees.length > 0 && t('debriefs.agreements.pairAgrees', { ...names, count: agrees.length }),
    disagrees.length > 0 && t('debriefs.agreements.pairDisagrees', { ...names, count: disagrees.length }),
  ].filter((part) => part !== false);
  const title = said.join(t('debriefs.comma'));
  return (
    <Button
      className={styles.pair}
      onPress={() => showTurns({ title, passageIds: [...new Set([...agrees, ...disagrees])] })}
    >
      {agrees.length > 0 && <span className={styles.agrees}>+{agrees.length}</span>}
      {disagrees.length > 0 && <span className={styles.disagrees}>−{disagrees.length}</span>}
      <VisuallyHidden>{title}</VisuallyHidden>
    </Button>
  );
}
