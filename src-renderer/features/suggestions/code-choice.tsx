import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { ColorDot } from '../../ui/color-dot.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { CodePicker } from '../../workspace/code-picker.tsx';
import { useRecentCodes } from '../../workspace/recent-codes.ts';
import { chooseSuggestionCode, useSuggestions } from './suggestions-state.ts';

/** With which code hits are coded; a new name makes one. */
export function CodeChoice() {
  const { t } = useTranslation();
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const chosen = useSuggestions((state) => state.code);
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const colorOf = useCodeColor();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const known = chosen && 'id' in chosen ? codes.find(({ id }) => id === chosen.id) : undefined;
  const name = known?.name ?? (chosen && 'path' in chosen ? chosen.path.at(-1) : undefined);
  return (
    <>
      <Button
        ref={button}
        isWide
        icon={<ColorDot color={known && colorOf(known.color).solid} />}
        label={name ? t('suggestions.codeIs', { name }) : undefined}
        onPress={() => setAnchor(button.current?.getBoundingClientRect() ?? null)}
      >
        {name ?? t('suggestions.chooseCode')}
      </Button>
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
