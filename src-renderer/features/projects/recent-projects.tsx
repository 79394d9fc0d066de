import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GridList, GridListItem } from 'react-aria-components';
import type { RecentProject } from '../../../src-main/shared/contract/preferences.ts';
import { useCall } from '../../api/use-call.ts';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { formatWhen } from './format-when.ts';
import styles from './recent-projects.module.css';

/** Enter or a press opens one; Delete takes it from the list and leaves the file. */
export function RecentProjects({ projects }: { readonly projects: readonly RecentProject[] }) {
  const { t, i18n } = useTranslation();
  const open = useCall('project.open');
  const forget = useCall('preferences.forgetProject');
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const path = (event.target as Element).closest<HTMLElement>('[role=row]')?.dataset.key;
    if (event.key !== 'Delete' || path === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    forget.mutate({ path });
  };
  return (
    <section className={styles.recent} onKeyDownCapture={onKeyDownCapture}>
      <Heading level={2}>{t('projects.recent')}</Heading>
      <GridList
        aria-label={t('projects.recent')}
        className={styles.list!}
        items={projects.map((project) => ({ ...project, id: project.path }))}
        dependencies={[i18n.language]}
        onAction={(path) => open.mutate({ path: String(path) })}
      >
        {(project) => <ProjectRow project={project} onForget={(path) => forget.mutate({ path })} />}
      </GridList>
    </section>
  );
}

interface ProjectRowProps {
  readonly project: RecentProject;
  onForget(path: string): void;
}

function ProjectRow({ project: { path, name, openedAt }, onForget }: ProjectRowProps) {
  const { t, i18n } = useTranslation();
  return (
    <GridListItem id={path} className={styles.row!} textValue={name}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.folder} title={path}>
          <bdi>{folderOf(path)}</bdi>
        </span>
      </span>
      <span className={styles.when}>{formatWhen(openedAt, i18n.language)}</span>
      <span className={styles.forget}>
        <IconButton
          label={t('projects.forget', { name })}
          icon={<X strokeWidth={1.5} />}
          size="small"
          onPress={() => onForget(path)}
        />
      </span>
    </GridListItem>
  );
}

const folderOf = (path: string) => path.replace(/[\\/][^\\/]*$/, '') || path;
