import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../src-main/shared/errors.ts';
import type { HostStart } from '../../src-main/shared/host.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { callQuery } from '../api/call-query.ts';
import { createQueryClient } from '../api/query-client.ts';
import { WindowProvider } from '../api/window-context.tsx';
import { noteConnection } from '../workspace/connection.ts';
import { errorWords } from '../workspace/error-words.ts';
import { resolveLanguage, startI18n } from '../workspace/i18n.ts';
import { showNotice } from '../workspace/notices.ts';
import { useAppearance } from './appearance.ts';
import { recoverCore } from './recover-core.ts';
import type { Recovered } from './recover-core.ts';
import { Screen } from './screen.tsx';
import type { StartedWindow } from './start-window.ts';

startI18n(resolveLanguage('system', navigator.languages));

const onError = (error: Error) => {
  if (error instanceof AppError && error.code === 'cancelled') return;
  showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
};

interface Connection extends Partial<Recovered> {
  readonly client: Client;
  /** How often the core was lost. */
  readonly number: number;
}

export function App({ started }: { readonly started: StartedWindow }) {
  const [{ client, number, notice }, setConnection] = useState<Connection>({ client: started.client, number: 0 });
  const queries = useMemo(() => createQueryClient(client, onError), [client]);
  useEffect(() => {
    const connected = (recovered: Recovered) => {
      noteConnection(false);
      setConnection({ ...recovered, number: number + 1 });
    };
    client.onClose(() => {
      noteConnection(true);
      void recoverCore(started, projectPath(queries)).then(connected);
    });
  }, [client, number, queries, started]);
  useEffect(() => {
    if (notice) showNotice(notice);
  }, [notice]);
  return (
    // A new core is a new window: nothing of it may go on listening to the one that was lost.
    <WindowProvider key={number} client={client} host={started.host}>
      <QueryClientProvider client={queries}>
        <Localised start={number === 0 ? started.start : { ...started.start, open: null, sample: false }} />
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

function projectPath(queries: QueryClient): string | null {
  return queries.getQueryData(callQuery('project.current', {}).queryKey)?.path ?? null;
}
