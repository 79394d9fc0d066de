import { useTranslation } from 'react-i18next';
import type { AskForPathOptions } from '../api/web-host.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { errorWords } from '../workspace/error-words.ts';
import { FolderBar } from './folder-bar.tsx';
import { FolderEntries } from './folder-entries.tsx';
import { isFileName } from './folder-path.ts';
import styles from './path-dialog.module.css';
import { usePathRequest } from './path-request.ts';
import { usePathChoice } from './use-path-choice.ts';

/** The dialog in the page that stands in for the system's own: where to open a project, or to save one. */
export function PathDialog() {
  const request = usePathRequest((state) => state.request);
  if (!request) return null;
  const { wanted, answer } = request;
  return <OpenPathDialog key={`${wanted.kind} ${wanted.options.title}`} wanted={wanted} onAnswer={answer} />;
}

interface OpenPathDialogProps {
  readonly wanted: AskForPathOptions;
  onAnswer(path: string | null): void;
}

function OpenPathDialog({ wanted, onAnswer }: OpenPathDialogProps) {
  const { t } = useTranslation();
  const choice = usePathChoice(wanted, onAnswer);
  const { listing, error, selected, goTo, select, open } = choice;
  const cancel = () => onAnswer(null);
  const actions = (
    <>
      <Button onPress={cancel}>{t('pathDialog.cancel')}</Button>
      <MainButton kind={wanted.kind} choice={choice} />
    </>
  );
  return (
    <Dialog title={wanted.options.title} isOpen isDismissable={false} onClose={cancel} actions={actions}>
      <div className={styles.content}>
        {wanted.kind === 'save' && <NameField choice={choice} />}
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
      <ReplaceQuestion choice={choice} onReplace={onAnswer} />
    </Dialog>
  );
}

interface ChoiceProps {
  readonly choice: ReturnType<typeof usePathChoice>;
}

function MainButton({ kind, choice }: ChoiceProps & Pick<AskForPathOptions, 'kind'>) {
  const { t } = useTranslation();
  const { canSave, name, selected, save, open } = choice;
  return kind === 'save' ? (
    <Button variant="primary" isDisabled={!canSave} onPress={() => save(name)}>
      {t('pathDialog.save')}
    </Button>
  ) : (
    <Button variant="primary" isDisabled={selected === null} onPress={() => open(selected)}>
      {t('pathDialog.open')}
    </Button>
  );
}

function NameField({ choice: { name, setName, save } }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('pathDialog.name')}
      value={name}
      onChange={setName}
      onSubmit={() => save(name)}
      error={name !== '' && !isFileName(name) ? t('pathDialog.badName') : undefined}
      maxLength={200}
      autoFocus
    />
  );
}

function ReplaceQuestion({ choice, onReplace }: ChoiceProps & { onReplace(path: string): void }) {
  const { t } = useTranslation();
  const { replacing, setReplacing } = choice;
  return (
    <ConfirmDialog
      title={t('pathDialog.replaceTitle', { name: replacing?.split(/[\\/]/).at(-1) })}
      confirmLabel={t('pathDialog.replace')}
      cancelLabel={t('pathDialog.cancel')}
      isOpen={replacing !== null}
      isDangerous
      onConfirm={() => replacing !== null && onReplace(replacing)}
      onCancel={() => setReplacing(null)}
    >
      {t('pathDialog.replaceText')}
    </ConfirmDialog>
  );
}
