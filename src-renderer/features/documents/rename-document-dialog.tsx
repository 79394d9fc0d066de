import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import type { DocumentKind } from '../../../src-main/shared/contract/values.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { allFit, AttributeFields } from './attribute-fields.tsx';
import styles from './document-dialogs.module.css';
import { useSaveDocument } from './use-save-document.ts';

// The same function each time: a field selects its text once, when it appears.
const selectText = (input: HTMLInputElement | null) => input?.select();

export interface RenameDocumentDialogProps {
  readonly document: DocumentSummary;
  onClose(): void;
}

/** A document's name, kind and attributes. */
export function RenameDocumentDialog({ document, onClose }: RenameDocumentDialogProps) {
  const { t } = useTranslation();
  const { data: all = [] } = useQuery(callQuery('attributes.list', {}));
  const { data: values = {} } = useQuery(callQuery('attributes.ofDocuments', {}));
  const [name, setName] = useState(document.name);
  const [kind, setKind] = useState(document.kind);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { save, isPending } = useSaveDocument(document, onClose);
  const attributes = all.filter(({ subject }) => subject === 'document');
  const isBlocked = name.trim() === '' || !allFit(attributes, typed);
  const submit = () => {
    if (!isBlocked) void save({ name: name.trim(), kind, typed });
  };
  return (
    <Dialog
      size="small"
      title={t(attributes.length > 0 ? 'documents.propertiesTitle' : 'documents.renameTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('documents.cancel')}</Button>
          <Button variant="primary" isDisabled={isBlocked} isPending={isPending} onPress={submit}>
            {t('documents.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <DocumentFields name={name} kind={kind} onName={setName} onKind={setKind} onSubmit={submit} />
        <AttributeFields
          attributes={attributes}
          values={values[document.id] ?? {}}
          typed={typed}
          onType={(id, text) => setTyped((before) => ({ ...before, [id]: text }))}
          onSubmit={submit}
        />
      </div>
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
    <>
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
    </>
  );
}
