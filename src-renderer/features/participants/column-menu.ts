import type { TFunction } from 'i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { changeLook, filterBy, type GridLook, type GridSubjectKind } from './participants-state.ts';
import { openPeopleDialog } from './people-dialogs.ts';
import { isRecordField } from './record-fields.ts';

export interface ColumnActions {
  move(attribute: Attribute, step: -1 | 1): void;
  remove(attribute: Attribute): void;
}

interface ColumnMenuState extends ColumnActions {
  readonly kind: GridSubjectKind;
  readonly look: GridLook;
}

/** What can be done with a column of the grid. */
export function columnMenu(t: TFunction, attribute: Attribute, state: ColumnMenuState): readonly MenuEntry[] {
  const { kind, look } = state;
  const { id } = attribute;
  const sort = (direction: 'ascending' | 'descending') => () =>
    changeLook(kind, { order: { columnId: id, direction } });
  const isGroup = look.groupBy === id;
  return [
    item('ascending', t('participants.menu.ascending'), sort('ascending')),
    item('descending', t('participants.menu.descending'), sort('descending')),
    item('filter', t('participants.menu.filter'), () =>
      openPeopleDialog({ kind: 'filter', subject: kind, columnId: id }),
    ),
    ...(look.filters[id] ? [item('showAll', t('participants.menu.showAll'), () => filterBy(kind, id, []))] : []),
    item(isGroup ? 'ungroup' : 'group', t(isGroup ? 'participants.menu.ungroup' : 'participants.menu.group'), () =>
      changeLook(kind, { groupBy: isGroup ? null : id }),
    ),
    ...(isRecordField(id) ? [] : attributeEntries(t, attribute, state)),
  ];
}

const item = (id: string, label: string, onAction: () => void) => ({ kind: 'item' as const, id, label, onAction });

function attributeEntries(t: TFunction, attribute: Attribute, state: ColumnMenuState): readonly MenuEntry[] {
  const edit = () => openPeopleDialog({ kind: 'attribute', subject: state.kind, attributeId: attribute.id });
  return [
    { kind: 'separator', id: 'line1' },
    item('edit', t('participants.menu.edit'), edit),
    item('left', t('participants.menu.left'), () => state.move(attribute, -1)),
    item('right', t('participants.menu.right'), () => state.move(attribute, 1)),
    { kind: 'separator', id: 'line2' },
    { ...item('delete', t('participants.menu.delete'), () => state.remove(attribute)), isDangerous: true },
  ];
}
