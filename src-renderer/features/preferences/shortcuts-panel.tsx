import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { commandLabel } from '../../workspace/command-label.ts';
import { allCommands, commandSections, useCommandGroups } from '../../workspace/commands.ts';
import styles from './shortcuts-panel.module.css';

/** Every command with keys, as the registry has them. */
export function ShortcutsPanel() {
  const { t } = useTranslation();
  const groups = useCommandGroups((state) => state.groups);
  const commands = allCommands(groups).filter(({ keys }) => (keys?.length ?? 0) > 0);
  const parts = commandSections
    .map((section) => ({ section, own: commands.filter((command) => command.section === section) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className={styles.sections}>
      {parts.map(({ section, own }) => (
        <section key={section}>
          <h3 className={styles.title}>{t(`menu.${section}`)}</h3>
          <dl className={styles.list}>
            {own.map((command) => (
              <div key={command.id} className={styles.row}>
                <dt>{commandLabel(t, command)}</dt>
                <dd className={styles.keys}>
                  {command.keys?.map((keys) => (
                    <Kbd key={keys} shortcut={keys} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
