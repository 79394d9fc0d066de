import { ArrowUp, House } from 'lucide-react';
import { Breadcrumb, Breadcrumbs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FolderListing } from '../api/list-folder.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Link } from '../ui/link.tsx';
import { folderCrumbs } from './folder-path.ts';
import styles from './path-dialog.module.css';

export interface FolderBarProps {
  readonly listing: FolderListing;
  onEnter(path: string): void;
}

/** Where the dialog stands, and the ways up and home. */
export function FolderBar({ listing, onEnter }: FolderBarProps) {
  const { t } = useTranslation();
  const crumbs = folderCrumbs(listing.path);
  const { parent, home } = listing;
  return (
    <div className={styles.bar}>
      <IconButton
        label={t('pathDialog.up')}
        icon={<ArrowUp strokeWidth={1.5} />}
        shortcut="Alt+ArrowUp"
        isDisabled={parent === null}
        onPress={() => parent !== null && onEnter(parent)}
      />
      <IconButton label={t('pathDialog.home')} icon={<House strokeWidth={1.5} />} onPress={() => onEnter(home)} />
      <Breadcrumbs className={styles.crumbs!} aria-label={t('pathDialog.folder')}>
        {crumbs.map((crumb) => (
          <Breadcrumb key={crumb.path} id={crumb.path} className={styles.crumb!}>
            <Link onPress={() => onEnter(crumb.path)}>{crumb.name}</Link>
          </Breadcrumb>
        ))}
      </Breadcrumbs>
    </div>
  );
}
