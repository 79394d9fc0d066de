import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import type { DocumentKind } from '../../../src-main/shared/contract/values.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './document-dialogs.module.css';

// The same function each time: a field selects its text once, when it appears.
const selectText = (input: HTMLInputElement | null) => input?.select();

export interface RenameDocumentDialogProps {
  readonly document: DocumentSummary;
  onClose(): void;
}

/** A document's name and kind. */
export function RenameDocumentDialog({ document, onClose }: RenameDocumentDialogProps) {
  const { t } = useTranslation();
  const update = useCall('documents.update');
  const [name, setName] = useState(document.name);
  const [kind, setKind] = useState(document.kind);
  const typed = name.trim();
  const submit = () => {
    const change = {
      ...(typed === document.name ? {} : { name: typed }),
      ...(kind === document.kind ? {} : { kind }),
    };
    if (typed === '') return;
    if (Object.keys(change).length === 0) onClose();
    else update.mutate({ id: document.id, ...change }, { onSuccess: onClose });
  };
  return (
    <Dialog
      size="small"
      title={t('documents.renameTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('documents.cancel')}</Button>
          <Button variant="primary" isDisabled={typed === ''} isPending={update.isPending} onPress={submit}>
            {t('documents.save')}
          </Button>
        </>
      }
    >
      <DocumentFields name={name} kind={kind} onName={setName} onKind={setKind} onSubmit={submit} />
    </Dialog>
  );
}

interface DocumentFieldsProps extends Pick<DocumentSummary, 'name' | 'kind'> {
  onName(name: string): void;
  onKind(kind: DocumentKind): void;
  onSubmit(): void;
}

function DocumentFields({ name, kind, onName, onKind, onSubmit }: DocumentFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <TextField
        label={t('documents.name')}
        value={name}
        onChange={onName}
        onSubmit={onSubmit}
        maxLength={200}
        autoFocus
        ref={selectText}
      />
      <Select
        label={t('documents.kind')}
        options={documentKinds.map((id) => ({ id, label: t(`reading.kind.${id}`) }))}
        value={kind}
        onChange={onKind}
      />
    </div>
  );
}
