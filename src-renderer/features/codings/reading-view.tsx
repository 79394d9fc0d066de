import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { findCommand, useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { openDocument, useNavigation } from '../../workspace/navigation.ts';
import { DocumentReader } from './document-reader.tsx';
import type { DocumentReaderProps } from './document-reader.tsx';
import { DocumentTabs } from './document-tabs.tsx';
import { wantTextFocus } from './text-focus.ts';
import { useOpenTabs } from './use-open-tabs.ts';

const enterText: Command = {
  id: 'reading.enter',
  section: 'go',
  label: 'reading.enter',
  keys: ['Alt+0'],
  isEnabled: true,
  run: wantTextFocus,
};

/** The open document, or what to do when there is none. */
export function ReadingView({ below }: Pick<DocumentReaderProps, 'below'>) {
  const { t } = useTranslation();
  const { data: documents } = useQuery(callQuery('documents.list', {}));
  const chosen = useNavigation((state) => state.documentId);
  const openIds = useOpenTabs();
  const documentId = chosen ?? '';
  const { data: content } = useQuery({
    ...callQuery('documents.content', { id: documentId }),
    enabled: documents?.some((document) => document.id === documentId) ?? false,
  });

  useEffect(() => {
    const first = openIds[0] ?? documents?.[0]?.id;
    if (first !== undefined && !documents?.some((document) => document.id === chosen)) openDocument(first);
  }, [documents, openIds, chosen]);

  const isOpening = chosen !== null && content?.id !== documentId;
  useCommands('reading', isOpening ? [enterText] : []);

  if (!documents) return null;
  if (documents.length === 0) {
    return (
      <EmptyState
        icon={<FileText />}
        title={t('reading.emptyTitle')}
        sentence={t('reading.emptyText')}
        action={
          <Button variant="primary" size="large" onPress={() => findCommand('imports.begin')?.run()}>
            {t('reading.import')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <DocumentTabs />
      {content?.id === documentId && <DocumentReader key={documentId} content={content} below={below} />}
    </>
  );
}
