import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Collection, GridList, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import styles from './finding-list.module.css';
import { FindingMenu } from './finding-menu.tsx';
import { FindingRow } from './finding-row.tsx';
import { selectFindings, useFindingsState, viewFindings } from './findings-state.ts';
import { GroupHeader } from './group-header.tsx';

import { findingIdOf, keptSelection, listedGroups, rowKeysOf } from './listed-rows.ts';
import type { ListedGroup } from './listed-rows.ts';
import type { ShownFindings } from './move-findings.ts';
import { numberFindings } from '../../../src-main/shared/domain/number-findings.ts';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindingDrop } from './use-finding-drop.ts';
import { useMoveFindings } from './use-move-findings.ts';
import { useShownFinding } from './use-shown-finding.ts';

interface FindingRowsProps extends ShownFindings {
  readonly selected: readonly Finding[];
  /** What is found is never folded away. */
  readonly isFiltered: boolean;
}

const layoutOptions = { estimatedRowSize: 62, estimatedHeadingSize: 30, padding: 2 };

/** The rows of the list: only those in sight are drawn. Alt with the arrow keys moves what is selected, Delete deletes it. */
export function FindingRows({ selected, isFiltered, ...shown }: FindingRowsProps) {
  const { t } = useTranslation();
  const turnedIds = useFindingsState((state) => state.turnedIds);
  const given = useFindingsState((state) => state.selectedIds);
  const groups = useMemo(
    () => listedGroups(shown.groups, turnedIds, isFiltered),
    [shown.groups, turnedIds, isFiltered],
  );
  const { remove } = useFindingActions(shown.findings);
  const moving = useMoveFindings(shown);
  const ids = selected.map(({ id }) => id);
  const dropping = useFindingDrop(shown, ids);
  const rows = useMemo(() => rowKeysOf(groups), [groups]);
  const frame = useRef<HTMLDivElement>(null);
  const shownId = useNavigation((state) => state.findingId);
  useShownFinding(frame, { id: shownId, rows: [...rows.keys()] });
  const numbers = useMemo(() => numberFindings(shown.findings), [shown.findings]);

  const onSelection = (selection: Selection) => {
    const keys = selection === 'all' ? new Set(rows.keys()) : (selection as ReadonlySet<string>);
    const last = [...keys].at(-1);
    if (last === undefined) return;
    selectFindings(keptSelection(keys));
    useNavigation.setState({ findingId: findingIdOf(last) });
    if (useFindingsState.getState().view === 'compare') viewFindings('page');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[role=row]')?.dataset['key'];
    const groupId = row === undefined ? undefined : rows.get(row);
    if (groupId === undefined || row === undefined || isComposing(event)) return;
    const id = findingIdOf(row);
    const meant = ids.includes(id) ? ids : [id];
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    if (!isMove && !isDelete) return;
    event.preventDefault();
    event.stopPropagation();
    if (isDelete) remove(meant);
    else moving.key(meant, groupId, event.key);
  };
  return (
    <FindingMenu selectedIds={ids}>
      <div ref={frame} className={styles.frame} data-no-type-ahead onKeyDownCapture={onKeyDown} {...dropping}>
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
          <GridList
            aria-label={t('findings.title')}
            className={styles.list!}
            items={groups}
            dependencies={[numbers]}
            disallowTypeAhead
            disallowEmptySelection
            escapeKeyBehavior="none"
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selectedKeys()}
            onSelectionChange={onSelection}
            onAction={() => viewFindings('page')}
          >
            {(group) => <GroupOfRows id={group.id} group={group} numbers={numbers} />}
          </GridList>
        </Virtualizer>
      </div>
    </FindingMenu>
  );

  // React Aria keeps the anchor of a range in the set it gives: a copy would lose it.
  function selectedKeys(): ReadonlySet<string> {
    const isGiven = given.size === ids.length && ids.every((id) => given.has(id)) && ids.every((id) => rows.has(id));
    return isGiven ? given : new Set([...rows.keys()].filter((key) => ids.includes(findingIdOf(key))));
  }
}

interface GroupOfRowsProps {
  readonly id: string;
  readonly group: ListedGroup;
  readonly numbers: ReadonlyMap<string, number>;
}

function GroupOfRows({ id, group, numbers }: GroupOfRowsProps) {
  return (
    <GridListSection id={id} aria-label={group.title}>
      <GroupHeader group={group} />
      <Collection items={group.rows} dependencies={[numbers]}>
        {(row) => <FindingRow id={row.id} groupId={id} finding={row.finding} number={numbers.get(row.finding.id)} />}
      </Collection>
    </GridListSection>
  );
}
