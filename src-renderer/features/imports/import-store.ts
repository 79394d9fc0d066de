import { create } from 'zustand';
import type { ImportPreview, ImportResult } from '../../../src-main/shared/contract/imports.ts';
import { toItem, withPreview } from './import-item.ts';
import type { ImportItem } from './import-item.ts';

export interface ImportState {
  readonly step: 'closed' | 'choosing' | 'running' | 'done';
  readonly items: readonly ImportItem[];
  readonly currentPath: string | null;
  readonly areCommentsKept: boolean;
  readonly results: readonly ImportResult[];
  /** The undo step that the import made; null where nothing was taken. */
  readonly stepId: number | null;
}

const closed: ImportState = {
  step: 'closed',
  items: [],
  currentPath: null,
  areCommentsKept: true,
  results: [],
  stepId: null,
};

/** Files on their way into the project. */
export const useImport = create<ImportState>(() => closed);

const { getState, setState } = useImport;

export const closeImport = (): void => setState(closed);
export const chooseFile = (currentPath: string): void => setState({ currentPath });
export const keepComments = (areCommentsKept: boolean): void => setState({ areCommentsKept });
export const startRunning = (): void => setState({ step: 'running' });
export const backToChoosing = (): void => setState({ step: 'choosing' });
export const finishImport = (results: readonly ImportResult[], stepId: number | null): void =>
  setState({ ...closed, step: 'done', results, stepId });

/** Opens the dialog on files that were read, or adds them to those that stand there. */
export function addFiles(previews: readonly ImportPreview[]): void {
  const before = getState().step === 'choosing' ? getState().items : [];
  const known = new Set(before.map(({ path }) => path));
  const added = previews.filter(({ path }) => !known.has(path)).map(toItem);
  const items = [...before, ...added];
  const start = before.length === 0 ? closed : getState();
  const currentPath = start.currentPath ?? (items.find(({ preview }) => preview.error === null) ?? items[0])?.path;
  setState({ ...start, step: items.length > 0 ? 'choosing' : 'closed', items, currentPath: currentPath ?? null });
}

/** Changes what was said of a file. */
export function changeItem(path: string, change: (item: ImportItem) => ImportItem): void {
  setState(({ items }) => ({ items: items.map((item) => (item.path === path ? change(item) : item)) }));
}

export const wantFile = (path: string, isWanted: boolean): void =>
  changeItem(path, (item) => ({ ...item, isWanted: isWanted && item.preview.error === null }));

/** Notes that a file is read anew and says the number of that reading. */
export function beginReading(path: string): number {
  changeItem(path, (item) => ({ ...item, reading: item.reading + 1, isReading: true }));
  return getState().items.find((item) => item.path === path)?.reading ?? 0;
}

export function endReading(path: string, reading: number, preview: ImportPreview | null): void {
  changeItem(path, (item) => {
    if (item.reading !== reading) return item;
    return preview ? withPreview(item, preview) : { ...item, isReading: false };
  });
}
