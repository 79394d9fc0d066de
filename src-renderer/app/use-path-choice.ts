import { useState } from 'react';
import type { AskForPathOptions } from '../api/web-host.ts';
import { filePath, isFileName } from './folder-path.ts';
import { useFolder } from './use-folder.ts';

/** What is chosen and typed in the path dialog, and what becomes of it. */
export function usePathChoice(wanted: AskForPathOptions, onAnswer: (path: string | null) => void) {
  const { listing, error, enter } = useFolder(endingsOf(wanted));
  const [selected, setSelected] = useState<string | null>(null);
  const [name, setName] = useState(wanted.kind === 'save' ? nameWithout(wanted) : '');
  const [replacing, setReplacing] = useState<string | null>(null);
  const entryAt = (path: string | null) => listing?.entries.find((entry) => entry.path === path);

  const goTo = (path: string) => {
    setSelected(null);
    enter(path);
  };
  const select = (path: string | null) => {
    setSelected(path);
    const entry = entryAt(path);
    if (entry && !entry.isFolder && wanted.kind === 'save') setName(entry.name.replace(/\.[^.]+$/, ''));
  };
  const save = (typed: string) => {
    if (!listing || wanted.kind !== 'save' || !isFileName(typed)) return;
    const path = filePath(listing.path, typed, wanted.options.extension);
    const isThere = listing.entries.some((entry) => !entry.isFolder && isSameName(entry.path, path));
    if (isThere) setReplacing(path);
    else onAnswer(path);
  };
  const open = (path: string | null) => {
    const entry = entryAt(path);
    if (entry?.isFolder) goTo(entry.path);
    else if (entry && wanted.kind === 'save') save(entry.name);
    else if (entry) onAnswer(entry.path);
  };
  const canSave = listing !== null && isFileName(name);
  return { listing, error, selected, name, replacing, canSave, setName, setReplacing, goTo, select, save, open };
}

// Names that differ in case only are one file on most systems.
const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const nameWithout = ({ options }: Extract<AskForPathOptions, { kind: 'save' }>) =>
  options.defaultName.replace(new RegExp(`\\.${options.extension}$`, 'i'), '');

const endingsOf = (wanted: AskForPathOptions): readonly string[] =>
  wanted.kind === 'open' ? wanted.options.extensions : [wanted.options.extension];
