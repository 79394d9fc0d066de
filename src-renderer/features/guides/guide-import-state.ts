import { create } from 'zustand';
import type { GuideOutline } from '../../../src-main/shared/contract/guides.ts';

interface GuideImportState {
  readonly isOpen: boolean;
  /** What was typed or pasted. */
  readonly text: string;
  /** What a file holds, and its name; typing takes its place. */
  readonly file: { readonly name: string; readonly outline: GuideOutline } | null;
}

const closed: GuideImportState = { isOpen: false, text: '', file: null };

/** The dialog in which a guide is read from a file or from what is pasted. */
export const useGuideImport = create<GuideImportState>(() => closed);

export const openGuideImport = (): void => useGuideImport.setState({ ...closed, isOpen: true });
export const closeGuideImport = (): void => useGuideImport.setState(closed);
export const typeGuide = (text: string): void => useGuideImport.setState({ text, file: null });
export const showGuideFile = (name: string, outline: GuideOutline): void =>
  useGuideImport.setState({ file: { name, outline }, text: '' });
