import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { mostCompared } from './compare/shared-evidence.ts';
import {
  askMerge,
  compareFindings,
  leaveComparison,
  present,
  properties,
  selectFindings,
  useFindingsState,
  viewFindings,
} from './findings-state.ts';
import type { Property } from './findings-state.ts';
import { groupings } from './group-findings.ts';
import { askAbout } from './properties/ask-about.ts';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindingGroups } from './use-finding-groups.ts';
import { useMoveFindings } from './use-move-findings.ts';
import { useQuoteCommands } from './use-quote-commands.ts';
import { useSelectedFindings } from './use-selected-findings.ts';

const propertyKeys: Readonly<Record<Property, string>> = {
  state: 'S',
  priority: 'P',
  severity: 'V',
  frequency: 'F',
  group: 'G',
  tags: 'T',
  personas: 'U',
  stages: 'J',
};

/** The findings' commands; all but the first are about those that are selected, or the one that is shown. */
export function useFindingCommands(): void {
  const isHere = useNavigation((state) => state.place === 'findings');
  const { findings, finding, selected } = useSelectedFindings(isHere);
  const view = useFindingsState((state) => state.view);
  const actions = useFindingActions(findings);
  const ids = selected.map(({ id }) => id);
  const { grouping, setGrouping, groups } = useFindingGroups(findings);
  const moving = useMoveFindings({ findings, grouping, groups });
  const isSome = isHere && finding !== null;
  const kept = findings.filter(({ state }) => state !== 'dropped');
  const groupId = groups.find((group) => group.findings.some(({ id }) => id === finding?.id))?.id;
  const of = (id: string, label: string, isEnabled: boolean, run: () => void, key?: string): Command => ({
    id: `findings.${id}`,
    section: 'finding',
    label: `findings.${label}`,
    isEnabled: isSome && isEnabled,
    ...(key && { keys: [key] }),
    run,
  });
  const count = Math.max(2, ids.length);
  useCommands('findings', [
    { ...of('create', 'new', true, () => actions.create(), 'Shift+F'), isEnabled: true },
    ...properties.map((property) =>
      of(property, `ask.${property}`, view !== 'compare', () => askAbout(property), propertyKeys[property]),
    ),
    view === 'wall'
      ? of('wall', 'showPage', true, () => viewFindings('page'), 'W')
      : of('wall', 'showWall', true, () => viewFindings('wall'), 'W'),
    of('present', 'present.open', kept.length > 0, () => presentFrom(selected, kept), 'Shift+P'),
    of('compare', 'compare.open', isSeveral(ids) && view !== 'compare', () => compareFindings(ids), 'C'),
    of('leaveCompare', 'compare.back', view === 'compare', leaveComparison, 'Escape'),
    of('merge', 'merge.open', ids.length > 1, () => askMerge(true), 'M'),
    of('selectAll', 'selectAll', true, () => selectFindings(new Set(findings.map(({ id }) => id))), 'Mod+A'),
    of('moveUp', 'moveUp', view !== 'compare', () => void (groupId && moving.key(ids, groupId, 'ArrowUp'))),
    of('moveDown', 'moveDown', view !== 'compare', () => void (groupId && moving.key(ids, groupId, 'ArrowDown'))),
    ...groupings.map((one) => of(`groupBy.${one}`, `groupBy.${one}`, one !== grouping, () => setGrouping(one))),
    {
      ...of('toBoard', '', true, () => requestBoard(ids.map((findingId) => ({ kind: 'finding', findingId })))),
      label: 'boards.findingToBoard',
      keys: ['Shift+B'],
    },
    ids.length > 1
      ? { ...of('delete', 'deleteSeveral', true, () => actions.remove(ids)), labelValues: { count: String(count) } }
      : of('delete', 'delete', true, () => actions.remove(ids)),
  ]);
  useQuoteCommands(isSome && view === 'page' ? finding : null);
}

const isSeveral = (ids: readonly string[]) => ids.length > 1 && ids.length <= mostCompared;

/** Several are shown from the first of them, all from the one that is shown. */
function presentFrom(selected: readonly Finding[], kept: readonly Finding[]): void {
  const start = kept.find((finding) => selected.includes(finding)) ?? kept[0];
  if (start) present(start.id);
}
