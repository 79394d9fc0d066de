import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import styles from './fill-dialog.module.css';
import { FillingRow } from './filling-row.tsx';
import type { Filling } from './filling-row.tsx';
import { useJourneyMap } from './use-journey-map.ts';

const keyOf = ({ laneId, stageId }: Filling) => `${laneId} ${stageId}`;
const none: readonly Filling[] = [];

/** What the data would put into which cells, and take out of them: looked at first, taken as one step. */
export function FillDialog({ id, onClose }: { readonly id: string; onClose(): void }) {
  const { t } = useTranslation();
  const map = useJourneyMap(id);
  const { data: filling = none, isSuccess } = useQuery(callQuery('journeys.filling', { id }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fill = useNoticedWork(async (client, cells: readonly Filling[]) => {
    const places = cells.map(({ laneId, stageId }) => ({ laneId, stageId }));
    const { added, removed } = await client.call('journeys.fill', { id, cells: places });
    return { message: t('journeys.filled', { added, removed }) };
  });
  const changes = filling.filter(({ added, removed }) => added.length + removed.length > 0);
  const taken = changes.filter((cell) => !left.has(keyOf(cell)));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const take = () => {
    if (taken.length > 0) fill.mutate(taken);
    onClose();
  };
  if (!map || !isSuccess) return null;
  const isBound = map.journey.stages.some(({ codeId }) => codeId) && map.journey.lanes.some(({ codeId }) => codeId);
  return (
    <Dialog
      size="large"
      title={t('journeys.fillTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(changes.length > 0 ? 'journeys.cancel' : 'journeys.close')}</Button>
          {changes.length > 0 && (
            <Button variant="primary" isDisabled={taken.length === 0} onPress={take}>
              {t('journeys.fillCells', { count: taken.length })}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.hint}>{t('journeys.fillHint')}</p>
      {changes.length === 0 ? (
        <p className={styles.nothing} role="status">
          {t(isBound ? 'journeys.nothingToFill' : 'journeys.unboundHint')}
        </p>
      ) : (
        <>
          <Checkbox
            isSelected={taken.length === changes.length}
            isIndeterminate={taken.length > 0 && taken.length < changes.length}
            onChange={(isSelected) => setLeft(new Set(isSelected ? [] : changes.map(keyOf)))}
          >
            {t('journeys.allCells', { count: changes.length })}
          </Checkbox>
          <ul className={styles.cells} aria-label={t('journeys.fillTitle')}>
            {changes.map((cell) => (
              <FillingRow
                key={keyOf(cell)}
                filling={cell}
                map={map}
                isTaken={!left.has(keyOf(cell))}
                onToggle={() => toggle(keyOf(cell))}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
