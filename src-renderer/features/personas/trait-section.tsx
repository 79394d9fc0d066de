import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { NewTrait } from './new-trait.tsx';
import type { TraitKind } from './personas-state.ts';
import { TraitItem } from './trait-item.tsx';
import styles from './traits.module.css';

interface TraitSectionProps {
  readonly persona: Persona;
  readonly kind: TraitKind;
}

/** What is told of the persona under one heading, each line with the words it stands on. */
export function TraitSection({ persona, kind }: TraitSectionProps) {
  const { t } = useTranslation();
  const traits = persona.traits.filter((trait) => trait.kind === kind);
  return (
    <section className={`${styles.section} ${styles[kind] ?? ''}`} aria-label={t(`personas.traits.${kind}`)}>
      <h2 className={styles.heading}>{t(`personas.traits.${kind}`)}</h2>
      {traits.length > 0 && (
        <ul className={styles.list}>
          {traits.map((trait, index) => (
            <TraitItem key={trait.id} trait={trait} number={index + 1} ids={traits.map(({ id }) => id)} />
          ))}
        </ul>
      )}
      <NewTrait personaId={persona.id} kind={kind} />
    </section>
  );
}
