import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderListing } from '../api/list-folder.ts';
import type { AskForPathOptions } from '../api/web-host.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { errorWords } from '../workspace/error-words.ts';
import { FolderBar } from './folder-bar.tsx';
import { FolderEntries } from './folder-entries.tsx';
import { filePath, isFileName } from './folder-path.ts';
import styles from './path-dialog.module.css';
import { usePathRequest } from './path-request.ts';
import { useFolder } from './use-folder.ts';

/** The dialog in the page that stands in for the system's own: where to open a project, or to save one. */
export function PathDialog() {
  const request = usePathRequest((state) => state.request);
  if (!request) return null;
  return <OpenPathDialog key={requestKey(request.wanted)} wanted={request.wanted} onAnswer={request.answer} />;
}

const requestKey = ({ kind, options }: AskForPathOptions) => `${kind} ${options.title}`;

interface OpenPathDialogProps {
  readonly wanted: AskForPathOptions;
  onAnswer(path: string | null): void;
}

function OpenPathDialog({ wanted, onAnswer }: OpenPathDialogProps) {
  const { t } = useTranslation();
  const { listing, error, enter } = useFolder();
  const [selected, setSelected] = useState<string | null>(null);
  const [name, setName] = useState(wanted.kind === 'save' ? nameWithout(wanted) : '');
  const [replacing, setReplacing] = useState<string | null>(null);
  const goTo = (path: string) => {
    setSelected(null);
    enter(path);
  };

  const select = (path: string | null) => {
    setSelected(path);
    const file = listing?.entries.find((entry) => entry.path === path && !entry.isFolder);
    if (file && wanted.kind === 'save') setName(file.name.replace(/\.[^.]+$/, ''));
  };
  const open = (path: string) => {
    const entry = listing?.entries.find((candidate) => candidate.path === path);
    if (!entry) return;
    if (entry.isFolder) goTo(path);
    else if (wanted.kind === 'save') save(listing, entry.name);
    else onAnswer(path);
  };
  const save = (folder: FolderListing | null, typed: string) => {
    if (!folder || wanted.kind !== 'save' || !isFileName(typed)) return;
    const path = filePath(folder.path, typed, wanted.options.extension);
    const isThere = folder.entries.some((entry) => !entry.isFolder && isSameName(entry.path, path));
    if (isThere) setReplacing(path);
    else onAnswer(path);
  };
  const nameError = name !== '' && !isFileName(name) ? t('pathDialog.badName') : undefined;

  const actions = (
    <>
      <Button onPress={() => onAnswer(null)}>{t('pathDialog.cancel')}</Button>
      {wanted.kind === 'save' ? (
        <Button variant="primary" isDisabled={!listing || !isFileName(name)} onPress={() => save(listing, name)}>
          {t('pathDialog.save')}
        </Button>
      ) : (
        <Button variant="primary" isDisabled={selected === null} onPress={() => selected && open(selected)}>
          {t('pathDialog.open')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={wanted.options.title} isOpen isDismissable={false} onClose={() => onAnswer(null)} actions={actions}>
      <div className={styles.content}>
        {wanted.kind === 'save' && (
          <TextField
            label={t('pathDialog.name')}
            value={name}
            onChange={setName}
            onSubmit={() => save(listing, name)}
            error={nameError}
            maxLength={200}
            autoFocus
          />
        )}
        {listing && <FolderBar listing={listing} onEnter={goTo} />}
        <FolderEntries
          listing={listing}
          selected={selected}
          hasFocus={wanted.kind === 'open'}
          onSelect={select}
          onOpen={open}
          onUp={() => listing?.parent && goTo(listing.parent)}
        />
        {error && (
          <p className={styles.error} role="alert">
            {errorWords(t, error)}
          </p>
        )}
      </div>
      <ConfirmDialog
        title={t('pathDialog.replaceTitle', { name: lastName(replacing ?? '') })}
        confirmLabel={t('pathDialog.replace')}
        cancelLabel={t('pathDialog.cancel')}
        isOpen={replacing !== null}
        isDangerous
        onConfirm={() => onAnswer(replacing)}
        onCancel={() => setReplacing(null)}
      >
        {t('pathDialog.replaceText')}
      </ConfirmDialog>
    </Dialog>
  );
}

// Names that differ in case only are one file on most systems.
const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const lastName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
const nameWithout = ({ options }: Extract<AskForPathOptions, { kind: 'save' }>) =>
  options.defaultName.replace(new RegExp(`\\.${options.extension}$`, 'i'), '');
