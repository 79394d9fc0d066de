import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { requestFigure } from '../../workspace/figure-request.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { rainbowTable } from './rainbow-table.ts';
import { SheetFrame } from './sheet-frame.tsx';
import { useRainbowRows } from './use-rainbow-rows.tsx';
import { useScope } from './use-scope.ts';

/** Who said what: observations by how many people said them. */
export function RainbowSheet() {
  const { t } = useTranslation();
  const { scope, name, isOfAll } = useScope();
  const { data } = useQuery(callQuery('debriefs.rainbow', scope));
  const toRows = useRainbowRows();
  const saveTable = useSaveTable();
  if (!data) return null;
  const save = () => saveTable(`${t('debriefs.tabs.rainbow')} ${name}`, rainbowTable(data, t));
  const saveChart = () =>
    requestFigure({ figure: { kind: 'chart', chart: { kind: 'rainbow' } }, name: t('debriefs.tabs.rainbow') });
  const sheet = {
    label: t('debriefs.tabs.rainbow'),
    corner: t('debriefs.rainbow.observation'),
    people: data.people,
    rows: toRows(data.rows),
  };
  return (
    <SheetFrame
      sheet={sheet}
      about={t('debriefs.rainbow.about')}
      empty={{ title: t('debriefs.rainbow.empty'), sentence: t('debriefs.rainbow.emptySentence') }}
      onSave={save}
      onSaveChart={isOfAll ? saveChart : undefined}
    />
  );
}
