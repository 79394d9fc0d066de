import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../src-main/shared/contract/search.ts';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { chooseSuggestionCode, useSuggestions } from './suggestions-state.ts';

/** With which code hits are coded; a new name makes one. Answers to a guide get their questions' own until one is chosen. */
export function CodeChoice({ hits }: { readonly hits: readonly Suggestion[] }) {
  const { t } = useTranslation();
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const chosen = useSuggestions((state) => state.code);
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const colorOf = useCodeColor();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const isGuided = useSuggestions((state) => state.kind === 'guide');
  const ownIds = new Set(hits.map(({ question }) => question?.codeId ?? null));
  const [onlyId = null] = ownIds;
  const isOwn = chosen === null && isGuided && hits.length > 0 && !ownIds.has(null);
  const shownId = chosen && 'id' in chosen ? chosen.id : isOwn && ownIds.size === 1 ? onlyId : null;
  const known = codes.find(({ id }) => id === shownId);
  const name = known?.name ?? (chosen && 'path' in chosen ? chosen.path.at(-1) : undefined);
  return (
    <>
      <Button
        ref={button}
        isWide
        icon={isOwn && !known ? undefined : <ColorDot color={known && colorOf(known.color).solid} />}
        label={name ? t('suggestions.codeIs', { name }) : undefined}
        onPress={() => setAnchor(button.current?.getBoundingClientRect() ?? null)}
      >
        {name ?? (isOwn ? t('suggestions.ownCode') : t('suggestions.chooseCode'))}
      </Button>
      {isGuided && chosen !== null && (
        <Link onPress={() => chooseSuggestionCode(null)}>{t('suggestions.toOwnCodes')}</Link>
      )}
      {anchor && (
        <CodePicker
          anchor={anchor}
          recentCodeIds={recentCodeIds}
          onPick={chooseSuggestionCode}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
