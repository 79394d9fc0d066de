import {
  BarChart3,
  CalendarClock,
  ChartSpline,
  ClipboardList,
  FileText,
  ListTree,
  Quote,
  Search,
  Star,
  StickyNote,
  Users,
  Workflow,
} from 'lucide-react';
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
  boards: Workflow,
  journeys: ChartSpline,
  findings: Star,
  report: BarChart3,
  sessions: CalendarClock,
  participants: Users,
  guides: ClipboardList,
  memos: StickyNote,
};

/** Reading and coding; shaping; what comes of it; who and what was noted. */
const groupBeginnings: ReadonlySet<PlaceName> = new Set(['boards', 'findings', 'sessions']);

const keysOf: Readonly<Record<PlaceName, string>> = {
  documents: 'Alt+1',
  codebook: 'Alt+2',
  passages: 'Alt+3',
  search: 'Alt+4',
  findings: 'Alt+5',
  report: 'Alt+6',
  sessions: 'Alt+S',
  participants: 'Alt+7',
  guides: 'Alt+G',
  memos: 'Alt+8',
  boards: 'Alt+9',
  journeys: 'Alt+J',
};

/** The places of a project. */
export function Rail() {
  const { t } = useTranslation();
  const place = useNavigation((state) => state.place);
  useCommands(
    'places',
    places.map((name) => ({
      id: `go.${name}`,
      section: 'go' as const,
      label: `place.go.${name}`,
      keys: [keysOf[name]],
      isEnabled: true,
      run: () => goTo(name),
    })),
  );
  return (
    <nav className={styles.rail} aria-label={t('place.label')}>
      {places.map((name) => {
        const Icon = icons[name];
        return (
          <Fragment key={name}>
            {groupBeginnings.has(name) && <span className={styles.between} />}
            <IconButton
              label={t(`place.${name}`)}
              icon={<Icon size={18} strokeWidth={1.5} />}
              shortcut={keysOf[name]}
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
