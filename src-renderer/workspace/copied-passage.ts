import i18next from 'i18next';
import { create } from 'zustand';
import { printPlaceLink } from '../../src-main/shared/domain/project-links.ts';
import type { PassageTarget } from './navigation.ts';
import { showNotice } from './notices.ts';

export interface CopiedPassage {
  readonly place: PassageTarget;
  readonly words: string;
}

/** The passage whose link was copied last: memos offer it first. */
export const useCopiedPassage = create<{ readonly passage: CopiedPassage | null }>(() => ({ passage: null }));

const longestLabel = 80;

/** A passage's words on one line, cut where they are long. */
export function passageLabel(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > longestLabel ? `${line.slice(0, longestLabel).trimEnd()}…` : line;
}

/** Puts a link to a passage on the clipboard, as Markdown, and says so. */
export async function copyPassageLink(passage: CopiedPassage): Promise<void> {
  useCopiedPassage.setState({ passage });
  const label = passageLabel(passage.words).replace(/[\\[\]]/gu, '\\$&');
  await navigator.clipboard.writeText(`[${label}](${printPlaceLink(passage.place)})`);
  showNotice({ kind: 'success', message: i18next.t('memos.copiedLink') });
}
