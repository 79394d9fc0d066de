import { useTranslation } from 'react-i18next';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { goTo } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

/** What can be done with a trait; `ids` are all of its kind, in their order. */
export function useTraitEntries(trait: PersonaTrait, ids: readonly string[]): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { id, text, evidence } = trait;
  const update = useCall('personas.updateTrait');
  const remove = useNoticedWork(async (client, traitId: string) => {
    await client.call('personas.deleteTrait', { id: traitId });
    return { message: t('personas.traitDeleted', { text }) };
  });
  const item = (name: string, label: string, onAction: () => void, isDisabled = false): MenuItemEntry => ({
    kind: 'item',
    id: name,
    label,
    onAction,
    isDisabled,
  });
  const move = (name: string, key: string) => {
    const target = keyedBefore(ids, id, key);
    return {
      ...item(
        name,
        t(`personas.${name}` as 'personas.traitUp'),
        () => target && update.mutate({ id, ...target }),
        !target,
      ),
      shortcut: `Alt+${key}`,
    };
  };
  return [
    item('evidence', t('personas.addEvidence'), () => goTo('passages')),
    item(
      'finding',
      t('personas.traitToFinding'),
      () => requestFinding(evidence.map(({ passageId }) => passageId)),
      evidence.length === 0,
    ),
    move('traitUp', 'ArrowUp'),
    move('traitDown', 'ArrowDown'),
    { kind: 'separator', id: 'last' },
    { ...item('delete', t('personas.deleteTrait'), () => remove.mutate(id)), isDangerous: true },
  ];
}
