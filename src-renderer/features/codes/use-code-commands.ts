import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { showCodePassages } from '../../workspace/navigation.ts';
import { beginCode, beginRename, beginSplit } from './codebook-state.ts';
import type { CodeActions } from './use-code-actions.ts';

type Label = Pick<Command, 'id' | 'label' | 'keys'>;

/** The codebook's commands; all but the first are about what is selected there. */
export function useCodeCommands(ids: readonly string[], actions: CodeActions): void {
  const [id] = ids;
  const ofSeveral = (label: Label, act: (ids: readonly string[]) => void): Command => ({
    ...label,
    section: 'code',
    isEnabled: ids.length > 0,
    run: () => act(ids),
  });
  const ofOne = (label: Label, act: (id: string) => void): Command => ({
    ...label,
    section: 'code',
    isEnabled: ids.length === 1,
    run: () => {
      if (id !== undefined) act(id);
    },
  });
  useCommands('codes', [
    {
      id: 'codes.create',
      section: 'code',
      label: 'codes.new',
      keys: ['Shift+C'],
      isEnabled: true,
      run: () => beginCode(null),
    },
    ofOne({ id: 'codes.createBelow', label: 'codes.newBelow', keys: ['Insert'] }, beginCode),
    ofOne({ id: 'codes.rename', label: 'codes.rename' }, beginRename),
    ofSeveral({ id: 'codes.recolor', label: 'codes.recolor', keys: ['Shift+O'] }, actions.requestColor),
    ofSeveral({ id: 'codes.moveUnder', label: 'codes.moveUnder', keys: ['Shift+U'] }, actions.requestMove),
    ofSeveral({ id: 'codes.moveToTop', label: 'codes.moveToTop' }, (all) => actions.move(all, null)),
    ofSeveral({ id: 'codes.merge', label: 'codes.merge', keys: ['Shift+M'] }, actions.requestMerge),
    ofOne({ id: 'codes.split', label: 'codes.split', keys: ['Shift+S'] }, beginSplit),
    ofSeveral({ id: 'codes.addToSet', label: 'codes.addToSet', keys: ['Shift+G'] }, actions.requestSet),
    ofOne({ id: 'codes.pin', label: 'codes.pin', keys: ['Shift+K'] }, (one) => actions.requestPin([one])),
    ofOne({ id: 'codes.chooseExample', label: 'codes.commands.chooseExample' }, (one) => actions.requestExample([one])),
    ofSeveral({ id: 'codes.toBoard', label: 'boards.codeToBoard' }, (all) =>
      requestBoard(all.map((codeId) => ({ kind: 'code', codeId }))),
    ),
    ofSeveral({ id: 'codes.delete', label: 'codes.delete' }, actions.requestDelete),
    ofSeveral({ id: 'codes.showPassages', label: 'codes.showPassages', keys: ['Shift+P'] }, showCodePassages),
  ]);
}
