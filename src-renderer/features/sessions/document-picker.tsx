import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { callQuery } from '../../api/call-query.ts';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import { chooseDocument } from './sessions-state.ts';
import type { SessionActions } from './use-session-actions.ts';
import { useSessions } from './use-sessions.ts';

interface DocumentPickerProps {
  readonly session: SessionSummary;
  readonly actions: SessionActions;
}

/** A document that no session has, to be the notes of this one. */
export function DocumentPicker({ session: { id, name }, actions }: DocumentPickerProps) {
  const { t } = useTranslation();
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const { sessions } = useSessions();
  const taken = new Set(sessions.map(({ documentId }) => documentId));
  const open = documents.filter((document) => !taken.has(document.id));
  return (
    <ChooseOrMake
      isOpen
      label={t('sessions.notes.chooseTitle', { name })}
      placeholder={t('sessions.notes.chooseTitle', { name })}
      emptyText={t('sessions.notes.noDocument')}
      items={open.map((document) => ({
        id: document.id,
        label: document.name,
        keywords: document.speakers,
        icon: <FileText size={16} strokeWidth={1.5} />,
      }))}
      onChoose={(choice) => {
        chooseDocument(false);
        const document = open.find((one) => 'id' in choice && one.id === choice.id);
        if (document) actions.linkDocument(id, document);
      }}
      onClose={() => chooseDocument(false)}
    />
  );
}
