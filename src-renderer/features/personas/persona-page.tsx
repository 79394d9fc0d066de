import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { PersonaColorDialog } from './persona-color-dialog.tsx';
import { PersonaHead } from './persona-head.tsx';
import { PersonaMembers } from './persona-members.tsx';
import styles from './persona-page.module.css';
import { TraitSection } from './trait-section.tsx';
import type { PersonaActions } from './use-persona-actions.ts';

interface PersonaPageProps {
  readonly persona: Persona;
  readonly actions: PersonaActions;
}

const told = ['goal', 'frustration', 'need', 'behaviour'] as const;

/** One persona, to be read like a page; mount it anew for another one. */
export function PersonaPage({ persona, actions }: PersonaPageProps) {
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={persona.name}>
        <PersonaHead persona={persona} actions={actions} />
        <div className={styles.columns}>
          <div className={styles.traits}>
            <TraitSection persona={persona} kind="quote" />
            {told.map((kind) => (
              <TraitSection key={kind} persona={persona} kind={kind} />
            ))}
          </div>
          <PersonaMembers persona={persona} />
        </div>
      </article>
      <PersonaColorDialog persona={persona} onApply={(color) => actions.setColor(persona.id, color)} />
    </div>
  );
}
