import { useQuery } from '@tanstack/react-query';
import { ListChecks, ListX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneField, PaneScroll } from '../../ui/list-pane.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Tree } from '../../ui/tree.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { codeNodes } from '../../workspace/code-nodes.ts';
import { chooseCodes, useNavigation } from '../../workspace/navigation.ts';
import { findBy, usePassageQuery } from '../../workspace/passage-query.ts';
import styles from './passages-pane.module.css';
import { collapse, filterCodes, usePassagesState } from './passages-state.ts';
import { topCodeIds } from './top-code-ids.ts';

const noCodes: readonly Code[] = [];

const ways = ['codes', 'query'] as const;

/** By what passages are found: codes, of which several can be chosen, or `queries`. */
export function PassagesPane({ queries }: { readonly queries?: ReactNode }) {
  const { t } = useTranslation();
  const by = usePassageQuery((state) => state.by);
  return (
    <ListPane title={t('passages.title')} end={by === 'codes' && <ChooseAll />}>
      {queries !== undefined && (
        <PaneField>
          <SegmentedControl
            label={t('passages.by')}
            segments={ways.map((id) => ({ id, label: id === 'codes' ? t('passages.byCodes') : t('passages.byQuery') }))}
            value={by}
            onChange={findBy}
          />
        </PaneField>
      )}
      {by === 'query' && queries !== undefined ? queries : <CodeChoice />}
    </ListPane>
  );
}

function ChooseAll() {
  const { t } = useTranslation();
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const chosen = useNavigation((state) => state.codeIds);
  const count = codes.filter(({ id }) => chosen.includes(id)).length;
  const icon = { size: 16, strokeWidth: 1.5 };
  const choose =
    count > 0
      ? { label: t('passages.chooseNone'), icon: <ListX {...icon} />, onPress: () => chooseCodes([]) }
      : {
          label: t('passages.chooseAll'),
          icon: <ListChecks {...icon} />,
          onPress: () => chooseCodes(topCodeIds(codes)),
        };
  return (
    <>
      {count > 0 && t('passages.chosen', { count })}
      {codes.length > 0 && <IconButton size="small" {...choose} />}
    </>
  );
}

function CodeChoice() {
  const { t } = useTranslation();
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const codeFilter = usePassagesState((state) => state.codeFilter);
  const chosen = useNavigation((state) => state.codeIds);
  if (codes.length === 0) return null;
  return (
    <>
      <PaneField>
        <SearchField
          label={t('passages.filterCodes')}
          clearLabel={t('passages.clearFilter')}
          value={codeFilter}
          onChange={filterCodes}
        />
      </PaneField>
      <PaneScroll>
        <CodeChoiceTree codes={codes} chosen={chosen} />
      </PaneScroll>
    </>
  );
}

interface CodeChoiceTreeProps {
  readonly codes: readonly Code[];
  readonly chosen: readonly string[];
}

function CodeChoiceTree({ codes, chosen }: CodeChoiceTreeProps) {
  const { t, i18n } = useTranslation();
  const colorOf = useCodeColor();
  const { codeFilter, collapsedIds } = usePassagesState();
  const format = new Intl.NumberFormat(i18n.language);
  const nodes = codeNodes({
    codes,
    filter: codeFilter,
    colorOf: (index) => colorOf(index).solid,
    formatCount: (count) => format.format(count),
  });
  const ids = codes.map(({ id }) => id);
  const isFiltered = codeFilter.trim() !== '';
  return (
    <Tree
      label={t('passages.tree')}
      nodes={nodes}
      selectionMode="multiple"
      expandedIds={new Set(isFiltered ? ids : ids.filter((id) => !collapsedIds.has(id)))}
      onExpandedChange={(expanded) => collapse(new Set(ids.filter((id) => !expanded.has(id))))}
      selectedIds={new Set(chosen)}
      onSelectedChange={(selected) => chooseCodes([...selected])}
      emptyState={codes.length > 0 && <p className={styles.noMatch}>{t('passages.noFilterMatch')}</p>}
    />
  );
}
