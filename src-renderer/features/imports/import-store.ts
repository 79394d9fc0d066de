import { create } from 'zustand';
import type { ImportPreview, ImportResult } from '../../../src-main/shared/contract/imports.ts';
import { askAboutRecordings } from '../../workspace/recordings-request.ts';
import { toItem, withPreview } from './import-item.ts';
import type { ImportItem } from './import-item.ts';

export interface ImportState {
  readonly step: 'closed' | 'choosing' | 'running' | 'done';
  readonly items: readonly ImportItem[];
  readonly currentPath: string | null;
  /** Recordings among the files: what they belong to is asked when the documents are done. */
  readonly recordings: readonly string[];
  /** The recordings stay where they lie. */
  readonly areLasting: boolean;
  readonly areCommentsKept: boolean;
  readonly results: readonly ImportResult[];
  /** The undo step that the import made; null where nothing was taken. */
  readonly stepId: number | null;
}

const closed: ImportState = {
  step: 'closed',
  items: [],
  currentPath: null,
  recordings: [],
  areLasting: false,
  areCommentsKept: true,
  results: [],
  stepId: null,
};

/** Files on their way into the project. */
export const useImport = create<ImportState>(() => closed);

const { getState, setState } = useImport;

export const forgetImport = (): void => setState(closed);
export const chooseFile = (currentPath: string): void => setState({ currentPath });
export const keepComments = (areCommentsKept: boolean): void => setState({ areCommentsKept });
export const startRunning = (): void => setState({ step: 'running' });
export const backToChoosing = (): void => setState({ step: 'choosing' });
export const finishImport = (results: readonly ImportResult[], stepId: number | null): void =>
  setState(({ recordings, areLasting }) => ({ ...closed, step: 'done', recordings, areLasting, results, stepId }));

/** Closes the dialog; what the recordings among the files belong to is asked then. */
export function closeImport(): void {
  const { recordings, areLasting } = getState();
  setState(closed);
  if (recordings.length > 0) askAboutRecordings({ paths: recordings, isLasting: areLasting });
}

/** Opens the dialog on files that were read, or adds them to those that stand there; `areLasting`: they stay where they lie. */
export function addFiles(previews: readonly ImportPreview[], areLasting: boolean): void {
  const start = getState().step === 'choosing' ? getState() : closed;
  const known = new Set([...start.items.map(({ path }) => path), ...start.recordings]);
  const added = previews.filter(({ path }) => !known.has(path));
  const items = [...start.items, ...added.filter((preview) => !isRecording(preview)).map(toItem)];
  const recordings = [...start.recordings, ...added.filter(isRecording).map(({ path }) => path)];
  const currentPath = start.currentPath ?? (items.find(({ preview }) => preview.error === null) ?? items[0])?.path;
  setState({ ...start, step: 'choosing', items, currentPath: currentPath ?? null, recordings, areLasting });
  if (items.length === 0) closeImport();
}

const isRecording = ({ error }: ImportPreview) => error?.code === 'file-recording';

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
