import { BarChart3, FileText, ListTree, Quote, Search, Star, StickyNote, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { useCommands } from '../workspace/commands.ts';
import { goTo, places, useNavigation } from '../workspace/navigation.ts';
import type { PlaceName } from '../workspace/navigation.ts';
import styles from './rail.module.css';

const icons: Readonly<Record<PlaceName, LucideIcon>> = {
  documents: FileText,
  codebook: ListTree,
  passages: Quote,
  search: Search,
  findings: Star,
  report: BarChart3,
  participants: Users,
  memos: StickyNote,
};

/** Reading and coding; what comes of it; who and what was noted. */
const groupBeginnings: ReadonlySet<PlaceName> = new Set(['findings', 'participants']);

const keysOf = (index: number) => `Alt+${index + 1}`;

/** The places of a project. */
export function Rail() {
  const { t } = useTranslation();
  const place = useNavigation((state) => state.place);
  useCommands(
    'places',
    places.map((name, index) => ({
      id: `go.${name}`,
      section: 'go' as const,
      label: `place.go.${name}`,
      keys: [keysOf(index)],
      isEnabled: true,
      run: () => goTo(name),
    })),
  );
  return (
    <nav className={styles.rail} aria-label={t('place.label')}>
      {places.map((name, index) => {
        const Icon = icons[name];
        return (
          <Fragment key={name}>
            {groupBeginnings.has(name) && <span className={styles.between} />}
            <IconButton
              label={t(`place.${name}`)}
              icon={<Icon size={18} strokeWidth={1.5} />}
              shortcut={keysOf(index)}
              size="large"
              tooltipPlacement="right"
              isSelected={name === place}
              onPress={() => goTo(name)}
            />
          </Fragment>
        );
      })}
    </nav>
  );
}
