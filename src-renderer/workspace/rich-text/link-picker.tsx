import { ChartSpline, FileText, Quote, Star, StickyNote, User, Users, Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkKind } from '../../../src-main/shared/domain/project-links.ts';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { useCodeColor } from '../code-color.ts';
import { matchLinks } from './link-options.ts';
import { useLinkCandidates } from './use-link-candidates.ts';

interface LinkPickerProps {
  readonly anchor: AnchorRect;
  onPick(link: { readonly url: string; readonly label: string }): void;
  onClose(): void;
}

const look = { size: 14, strokeWidth: 1.5 };
const icons: Readonly<Record<Exclude<LinkKind, 'code'>, ReactNode>> = {
  document: <FileText {...look} />,
  passage: <Quote {...look} />,
  participant: <User {...look} />,
  memo: <StickyNote {...look} />,
  finding: <Star {...look} />,
  board: <Workflow {...look} />,
  journey: <ChartSpline {...look} />,
  persona: <Users {...look} />,
};

/** Finds what a memo shall link to: a code, a document, a person, a finding, another memo, the passage copied last. */
export function LinkPicker({ anchor, onPick, onClose }: LinkPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const colorOf = useCodeColor();
  const found = matchLinks(useLinkCandidates(), query);
  const pick = (url: string) => {
    const link = found.find((candidate) => candidate.url === url);
    if (link) onPick({ url, label: link.name });
    onClose();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('richText.linkTo')}
      placeholder={t('richText.linkPlaceholder')}
      emptyText={t('richText.noLink')}
      query={query}
      onQueryChange={setQuery}
      options={found.map(({ kind, url, name, color, ranges }) => ({
        id: url,
        label: name,
        ranges,
        section: t(`richText.kind.${kind}`),
        ...(kind === 'code' ? { color: colorOf(color ?? 0).solid } : { icon: icons[kind] }),
      }))}
      onPick={pick}
      onClose={onClose}
    />
  );
}
