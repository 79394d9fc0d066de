import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useFindingActions } from './use-finding-actions.ts';
import { useFindings } from './use-findings.ts';

/** The findings' commands; all but the first are about the finding that is shown. */
export function useFindingCommands(): void {
  const isHere = useNavigation((state) => state.place === 'findings');
  const { findings, finding } = useFindings(isHere);
  const actions = useFindingActions(findings);
  const ids = findings.map(({ id }) => id);
  const about = (id: string, label: string, isPossible: boolean, act: (finding: Finding) => void): Command => ({
    id,
    section: 'finding',
    label,
    isEnabled: isHere && finding !== null && isPossible,
    run: () => {
      if (finding) act(finding);
    },
  });
  const moves = {
    up: finding && keyedBefore(ids, finding.id, 'ArrowUp'),
    down: finding && keyedBefore(ids, finding.id, 'ArrowDown'),
  };
  const move = (direction: 'up' | 'down') => (shown: Finding) => {
    const target = moves[direction];
    if (target) actions.move(shown.id, target.beforeId);
  };
  useCommands('findings', [
    {
      id: 'findings.create',
      section: 'finding',
      label: 'findings.new',
      keys: ['Shift+F'],
      isEnabled: true,
      run: actions.create,
    },
    about('findings.moveUp', 'findings.moveUp', moves.up !== null, move('up')),
    about('findings.moveDown', 'findings.moveDown', moves.down !== null, move('down')),
    {
      ...about('findings.toBoard', 'boards.findingToBoard', true, ({ id }) =>
        requestBoard([{ kind: 'finding', findingId: id }]),
      ),
      keys: ['Shift+B'],
    },
    about('findings.delete', 'findings.delete', true, ({ id }) => actions.remove(id)),
  ]);
}
