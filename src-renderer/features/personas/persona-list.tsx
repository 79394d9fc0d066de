import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { Button } from '../../ui/button.tsx';
import { ListPane, PaneFoot, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { showPersona } from '../../workspace/navigation.ts';
import styles from './persona-list.module.css';
import { PersonaPortrait } from '../../workspace/persona-portrait.tsx';
import { usePersonaActions } from './use-persona-actions.ts';
import { usePersonas } from './use-personas.ts';

/** The personas in the researcher's order. */
export function PersonaList() {
  const { t } = useTranslation();
  const { personas, persona, isSuccess } = usePersonas();
  const { create, remove, move } = usePersonaActions(personas);
  return (
    <ListPane title={t('personas.title')} end={personas.length > 0 && t('personas.count', { count: personas.length })}>
      {isSuccess && personas.length === 0 && <PaneNote>{t('personas.none')}</PaneNote>}
      {personas.length > 0 && (
        <>
          <PaneScroll>
            <ReorderList
              label={t('personas.title')}
              handleLabel={t('personas.moveHandle')}
              rows={personas.map((row) => ({ id: row.id, label: row.name, content: <Row persona={row} /> }))}
              selectedId={persona?.id}
              onSelect={showPersona}
              onMove={move}
              onDelete={remove}
            />
          </PaneScroll>
          <PaneFoot>
            <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={create}>
              {t('personas.new')}
            </Button>
          </PaneFoot>
        </>
      )}
    </ListPane>
  );
}

function Row({ persona }: { readonly persona: Persona }) {
  const { t } = useTranslation();
  const count = persona.members.length;
  return (
    <div className={styles.row}>
      <PersonaPortrait persona={persona} size="small" />
      <div className={styles.words}>
        <span className={styles.name}>{persona.name}</span>
        <span className={styles.members}>
          {count === 0 ? t('personas.noMembers') : t('personas.memberCount', { count })}
        </span>
      </div>
    </div>
  );
}
