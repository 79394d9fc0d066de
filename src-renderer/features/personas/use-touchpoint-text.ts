import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { channels } from '../../../src-main/shared/contract/personas.ts';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { codePath } from '../../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../../api/call-query.ts';
import { printTouchpoint, readTouchpoint } from './touchpoint-text.ts';
import type { TouchpointWords } from './touchpoint-text.ts';

/** How the cells of touchpoints read and what they offer: the same functions while nothing of it changes. */
export function useTouchpointText() {
  const { t } = useTranslation();
  const { data: codes } = useQuery(callQuery('codes.tree', {}));
  return useMemo(() => {
    const named = channels.map((channel) => [channel, t(`touchpoints.channel.${channel}`)] as const);
    const words: TouchpointWords = {
      channel: Object.fromEntries(named) as TouchpointWords['channel'],
      online: t('touchpoints.online'),
      offline: t('touchpoints.offline'),
      codes: new Map((codes ?? []).map(({ id }) => [id, codePath(codes ?? [], id).join(' / ')])),
    };
    const options: Readonly<Record<string, readonly string[]>> = {
      channel: named.map(([, name]) => name),
      isOnline: [words.online, words.offline],
      code: [...words.codes.values()],
    };
    return {
      print: (touchpoint: Touchpoint, columnId: string) => printTouchpoint(touchpoint, columnId, words),
      read: (columnId: string, text: string) => readTouchpoint(columnId, text, words),
      optionsOf: (columnId: string) => options[columnId],
    };
  }, [codes, t]);
}

export type TouchpointText = ReturnType<typeof useTouchpointText>;
