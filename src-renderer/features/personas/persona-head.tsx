import { MoreHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { PersonaName } from './persona-name.tsx';
import styles from './persona-page.module.css';
import { PersonaPicture } from './persona-picture.tsx';
import { PersonaSummary } from './persona-summary.tsx';
import { chooseColor } from './personas-state.ts';
import type { PersonaActions } from './use-persona-actions.ts';

interface PersonaHeadProps {
  readonly persona: Persona;
  readonly actions: PersonaActions;
}

/** Who it is: the picture, the name, and a sentence or two. */
export function PersonaHead({ persona, actions }: PersonaHeadProps) {
  const { t } = useTranslation();
  const { id, imageId } = persona;
  const item = (name: string, label: string, onAction: () => void): MenuItemEntry => ({
    kind: 'item',
    id: name,
    label,
    onAction,
  });
  const pictures = [
    item('picture', t(imageId === null ? 'personas.choosePicture' : 'personas.changePicture'), () =>
      actions.choosePicture(id),
    ),
    ...(imageId === null ? [] : [item('noPicture', t('personas.removePicture'), () => actions.removePicture(id))]),
  ];
  const entries: readonly MenuEntry[] = [
    ...pictures,
    item('color', t('personas.color'), () => chooseColor(id)),
    { kind: 'separator', id: 'last' },
    { ...item('delete', t('personas.delete'), () => actions.remove(id)), isDangerous: true },
  ];
  return (
    <header className={styles.head}>
      <PersonaPicture persona={persona} onChoose={() => actions.choosePicture(id)} />
      <div className={styles.who}>
        <div className={styles.top}>
          <PersonaName persona={persona} />
          <div className={styles.menu}>
            <MenuTrigger label={t('personas.actions')} placement="bottom end" entries={entries}>
              <IconButton
                size="small"
                label={t('personas.actions')}
                icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
              />
            </MenuTrigger>
          </div>
        </div>
        <PersonaSummary persona={persona} />
      </div>
    </header>
  );
}
