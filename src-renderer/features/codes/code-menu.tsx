import type { TFunction } from 'i18next';
import {
  CornerDownRight,
  GitMerge,
  ListTree,
  Library,
  Palette,
  PencilLine,
  Pin,
  Plus,
  Quote,
  Split,
  Trash2,
  Workflow,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { showCodePassages } from '../../workspace/navigation.ts';
import { beginCode, beginRename, beginSplit } from './codebook-state.ts';
import type { CodeActions } from './use-code-actions.ts';

/** What can be done with codes, and beside them; `ids` is empty where no code is meant. */
export function codeMenu(t: TFunction, ids: readonly string[], actions: CodeActions): readonly MenuEntry[] {
  const [id] = ids;
  const create = item('create', t('codes.new'), Plus, () => beginCode(null), 'Shift+C');
  if (id === undefined) return [create];
  const isOne = ids.length === 1;
  const ofOne = (entry: MenuEntry) => (isOne ? [entry] : []);
  return [
    item('passages', t('codes.showPassages'), Quote, () => showCodePassages(ids), 'Shift+P'),
    line('first'),
    create,
    ...ofOne(item('below', t('codes.newBelow'), CornerDownRight, () => beginCode(id), 'Insert')),
    line('second'),
    ...ofOne(item('rename', t('codes.rename'), PencilLine, () => beginRename(id), 'F2')),
    item('color', t('codes.recolor'), Palette, () => actions.requestColor(ids), 'Shift+O'),
    item('move', t('codes.moveUnder'), ListTree, () => actions.requestMove(ids), 'Shift+U'),
    item('merge', t('codes.merge'), GitMerge, () => actions.requestMerge(ids), 'Shift+M'),
    ...ofOne(item('split', t('codes.split'), Split, () => beginSplit(id), 'Shift+S')),
    line('third'),
    item('set', t('codes.addToSet'), Library, () => actions.requestSet(ids), 'Shift+G'),
    ...ofOne(item('pin', t('codes.pin'), Pin, () => actions.requestPin(ids), 'Shift+K')),
    item('board', t('boards.toBoard'), Workflow, () => requestBoard(ids.map((codeId) => ({ kind: 'code', codeId })))),
    line('fourth'),
    { ...item('delete', t('codes.delete'), Trash2, () => actions.requestDelete(ids), 'Delete'), isDangerous: true },
  ];
}

function item(id: string, label: string, Icon: LucideIcon, onAction: () => void, shortcut?: string): MenuItemEntry {
  return { kind: 'item', id, label, icon: <Icon size={16} strokeWidth={1.5} />, onAction, shortcut };
}

const line = (id: string): MenuEntry => ({ kind: 'separator', id });
