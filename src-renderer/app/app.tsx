import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../src-main/shared/errors.ts';
import type { HostStart } from '../../src-main/shared/host.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { createQueryClient } from '../api/query-client.ts';
import { WindowProvider } from '../api/window-context.tsx';
import { errorWords } from '../workspace/error-words.ts';
import { resolveLanguage, startI18n } from '../workspace/i18n.ts';
import { showNotice } from '../workspace/notices.ts';
import { useAppearance } from './appearance.ts';
import { Screen } from './screen.tsx';
import type { StartedWindow } from './start-window.ts';

startI18n(resolveLanguage('system', navigator.languages));

const onError = (error: Error) => {
  if (error instanceof AppError && error.code === 'cancelled') return;
  showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
};

export function App({ started }: { readonly started: StartedWindow }) {
  const [client, setClient] = useState(started.client);
  const queries = useMemo(() => createQueryClient(client, onError), [client]);
  useEffect(() => {
    client.onClose(() => void recover(started, queries.getQueryData(['project.current', {}]), setClient));
  }, [client, queries, started]);
  return (
    <WindowProvider client={client} host={started.host}>
      <QueryClientProvider client={queries}>
        <Localised start={started.start} />
      </QueryClientProvider>
    </WindowProvider>
  );
}

function Localised({ start }: { readonly start: HostStart }) {
  useAppearance(start.languages);
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language}>
      <Screen start={start} />
    </I18nProvider>
  );
}

/** The core was lost: a new one opens what was open. What it had acknowledged stands in the file. */
async function recover(started: StartedWindow, project: unknown, setClient: (client: Client) => void): Promise<void> {
  const client = await started.reconnect();
  if (hasPath(project)) await client.call('project.open', { path: project.path });
  setClient(client);
  showNotice({ kind: 'info', message: i18next.t('app.coreRestarted') });
}

function hasPath(value: unknown): value is { readonly path: string } {
  return typeof value === 'object' && value !== null && 'path' in value;
}
