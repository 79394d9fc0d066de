import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Table } from '../../ui/table.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './researchers.module.css';

type Comparison = CallOutput<'researchers.compare'>;

export interface AgreementTableProps {
  readonly comparison: Comparison;
  readonly first: string;
  readonly second: string;
}

const numberColumns = ['both', 'onlyFirst', 'onlySecond', 'share', 'kappa'] as const;

/** By code: characters that both or only one coded, the share on which they agree, and kappa. */
export function AgreementTable({ comparison, first, second }: AgreementTableProps) {
  const { t, i18n } = useTranslation();
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const colorOf = useCodeColor();
  const { characters, documents, overall } = comparison;
  const cells = agreementCells(i18n.language);
  const byId = new Map(comparison.codes.map((row) => [row.codeId, row]));
  const rows = codes.flatMap(({ id, name, color }) => {
    const row = byId.get(id);
    if (!row) return [];
    const code = (
      <span className={styles.code}>
        <ColorDot color={colorOf(color).solid} /> {name}
        <span className={styles.passages}>{t('researchers.passages', { first: row.first, second: row.second })}</span>
      </span>
    );
    return [{ id, label: name, cells: { code, ...cells(row) } }];
  });
  if (rows.length === 0) return <p className={styles.about}>{t('researchers.nothingCoded')}</p>;
  const total = {
    id: 'overall',
    label: t('researchers.overall'),
    cells: { code: <strong>{t('researchers.overall')}</strong>, ...cells(overall) },
  };
  return (
    <>
      <Table
        label={t('researchers.agreementOf', { first, second })}
        columns={[
          { id: 'code', label: t('researchers.column.code'), isRowHeader: true },
          ...numberColumns.map((id) => ({
            id,
            label: t(`researchers.column.${id}`, { first, second }),
            align: 'end' as const,
          })),
        ]}
        rows={[...rows, total]}
      />
      <p className={styles.about}>{t('researchers.basis', { count: documents, characters })}</p>
    </>
  );
}

function agreementCells(language: string) {
  const whole = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = (value: number) => (value === 0 ? '–' : whole.format(value));
  return ({ both, onlyFirst, onlySecond, share, kappa }: Comparison['overall']) => ({
    both: count(both),
    onlyFirst: count(onlyFirst),
    onlySecond: count(onlySecond),
    share: share === null ? '–' : percent.format(share),
    kappa: kappa === null ? '–' : decimal.format(kappa),
  });
}
