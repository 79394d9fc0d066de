import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../src-main/shared/contract/values.ts';
import type { Host } from '../../src-main/shared/host.ts';
import { createQueryClient } from '../../src-renderer/api/query-client.ts';
import { WindowProvider } from '../../src-renderer/api/window-context.tsx';
import { errorWords } from '../../src-renderer/workspace/error-words.ts';
import { startI18n } from '../../src-renderer/workspace/i18n.ts';
import { useNavigation } from '../../src-renderer/workspace/navigation.ts';
import { showNotice } from '../../src-renderer/workspace/notices.ts';
import type { TestCore } from './create-test-core.ts';
import './jsdom-gaps.ts';

export interface RenderOptions {
  readonly language?: Language;
  readonly host?: Partial<Host>;
}

/** Shows a part of the window over a real core, as the application would; refusals become notices. */
export function renderWithCore({ client }: TestCore, shown: ReactNode, options: RenderOptions = {}) {
  const { language = 'en', host = {} } = options;
  startI18n(language);
  useNavigation.setState(useNavigation.getInitialState(), true);
  const onError = (error: Error) => void showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
  const queries = createQueryClient(client, onError);
  const view = render(
    <WindowProvider client={client} host={host as Host}>
      <QueryClientProvider client={queries}>
        <I18nProvider locale={language}>{shown}</I18nProvider>
      </QueryClientProvider>
    </WindowProvider>,
  );
  return { ...view, user: userEvent.setup(), queries };
}
