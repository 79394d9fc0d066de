import { useMutation } from '@tanstack/react-query';
import { Image, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Chart } from '../../../src-main/shared/contract/figures.ts';
import type { BlockKind, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import { useClient } from '../../api/window-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { requestFigure } from '../../workspace/figure-request.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { blockCharts } from './block-charts.ts';
import { useBlockWords } from './block-words.ts';
import styles from './report-inspector.module.css';
import { useThings } from './use-things.ts';

interface ChartFilesProps {
  readonly kind: BlockKind;
  readonly block: ReportBlock;
}

/** Each chart of the block as a picture, or what it shows as a table. */
export function ChartFiles({ kind, block }: ChartFilesProps) {
  const { t } = useTranslation();
  const charts = blockCharts(kind, block.options);
  const nameOf = useChartNames(block.kind);
  const saveData = useSaveData();
  if (charts.length === 0) return null;
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{t('report.chartFiles')}</h3>
      <ul className={styles.charts}>
        {charts.map((chart) => (
          <li key={`${chart.kind} ${chart.attributeId ?? ''}`}>
            <span>{nameOf(chart)}</span>
            <IconButton
              size="small"
              label={t('report.saveChart', { name: nameOf(chart) })}
              icon={<Image size={16} strokeWidth={1.5} />}
              onPress={() => requestFigure({ figure: { kind: 'chart', chart }, name: nameOf(chart) })}
            />
            <IconButton
              size="small"
              label={t('report.saveChartData', { name: nameOf(chart) })}
              icon={<Table2 size={16} strokeWidth={1.5} />}
              onPress={() => saveData({ chart, name: nameOf(chart) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a chart is called: by its kind, and by the attribute where that was chosen. */
function useChartNames(blockKind: string): (chart: Chart) => string {
  const { fieldName } = useBlockWords();
  const { attributes } = useThings();
  return ({ kind, attributeId }) => {
    const attribute = attributes.find(({ id }) => id === attributeId)?.label;
    return [fieldName(blockKind, kind), attribute].filter((part) => part !== undefined).join(': ');
  };
}

function useSaveData() {
  const client = useClient();
  const saveTable = useSaveTable();
  const { mutate } = useMutation({
    mutationFn: async ({ chart, name }: { readonly chart: Chart; readonly name: string }) =>
      saveTable(name, (await client.call('figures.data', { chart })).rows),
  });
  return mutate;
}
