import { useQuery } from '@tanstack/react-query';
import { Image, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { SaturationChart } from '../../charts/saturation-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { requestFigure } from '../../workspace/figure-request.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { NewCodes } from './new-codes.tsx';
import styles from './saturation-view.module.css';

/** New codes in each session over the sequence of sessions: where little is new any more, the study comes near saturation. */
export function SaturationView() {
  const { t } = useTranslation();
  const { data } = useQuery(callQuery('debriefs.saturation', {}));
  const [chosenId, setChosen] = useState<string | null>(null);
  const saveTable = useSaveTable();
  if (!data) return null;
  const { sessions } = data;
  if (sessions.every(({ codes }) => codes === 0)) {
    return <EmptyState title={t('debriefs.saturation.empty')} sentence={t('debriefs.saturation.emptySentence')} />;
  }
  const name = t('debriefs.saturation.name');
  const shown = sessions.find(({ id }) => id === chosenId) ?? sessions.at(-1)!;
  const heads = (['session', 'codes', 'new', 'total', 'names'] as const).map((head) =>
    t(`debriefs.saturation.${head}`),
  );
  const rows = sessions.map((one) => [
    one.name,
    one.codes,
    one.newCodes.length,
    one.total,
    one.newCodes.map((code) => code.name).join(t('debriefs.comma')),
  ]);
  return (
    <div className={styles.view}>
      <div className={styles.about}>
        <p>{t('debriefs.saturation.about', { count: sessions.length })}</p>
        <div className={styles.buttons}>
          <Button
            variant="quiet"
            size="small"
            icon={<Image aria-hidden size={15} strokeWidth={1.5} />}
            onPress={() => requestFigure({ figure: { kind: 'chart', chart: { kind: 'saturation' } }, name })}
          >
            {t('debriefs.saveChart')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            icon={<Table2 aria-hidden size={15} strokeWidth={1.5} />}
            onPress={() => saveTable(name, [heads, ...rows])}
          >
            {t('debriefs.saveTable')}
          </Button>
        </div>
      </div>
      <SaturationChart
        label={name}
        columns={sessions.map(({ id, name: title, newCodes, total }) => ({
          id,
          name: title,
          added: newCodes.length,
          total,
          words: t('debriefs.saturation.column', { name: title, added: newCodes.length, count: total }),
        }))}
        legend={{ added: t('debriefs.saturation.new'), total: t('debriefs.saturation.total') }}
        chosenId={shown.id}
        onChoose={setChosen}
      />
      <NewCodes key={shown.id} name={shown.name} codes={shown.newCodes} />
    </div>
  );
}
