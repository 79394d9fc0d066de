import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './new-journey-dialog.module.css';

interface PersonaTicksProps {
  readonly personas: readonly Persona[];
  readonly chosen: readonly string[];
  onChange(chosen: string[]): void;
}

const most = 5;

/** The personas to tick, five at most, in the order in which they were ticked. */
export function PersonaTicks({ personas, chosen, onChange }: PersonaTicksProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const toggle = (id: string) => {
    if (chosen.includes(id)) onChange(chosen.filter((one) => one !== id));
    else if (chosen.length < most) onChange([...chosen, id]);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.label}>{t('journeys.personas')}</h3>
      <TickList
        label={t('journeys.personas')}
        rows={personas.map(({ id, name, color, members }) => ({
          id,
          label: name,
          color: colorOf(color).solid,
          end: t('journeys.people', { count: members.length }),
        }))}
        tickedIds={new Set(chosen)}
        onToggle={toggle}
        emptyText={t('journeys.noPersonas')}
      />
      <p className={styles.hint}>{t(chosen.length < most ? 'journeys.personasHint' : 'journeys.personasMost')}</p>
    </div>
  );
}
