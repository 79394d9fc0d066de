import { useMutation } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadLimit } from '../../../src-main/shared/upload-limit.ts';
import { tooLargeToUpload } from '../../api/too-large-to-upload.ts';
import { useHost } from '../../api/window-context.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { showNotice } from '../../workspace/notices.ts';
import { droppedFiles } from './dropped-files.ts';
import styles from './import-drop-target.module.css';
import { useReadFiles } from './use-import-files.ts';

/** Takes files and folders that are dropped anywhere on the window. */
export function ImportDropTarget({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const host = useHost();
  const read = useReadFiles();
  const { mutate: take } = useMutation({
    mutationFn: async (files: Promise<readonly File[]>) => {
      const dropped = await files;
      const tooLarge = host.platform === 'web' ? dropped.filter(({ size }) => size > uploadLimit) : [];
      tooLarge.forEach((file) => showNotice({ kind: 'error', message: errorWords(t, tooLargeToUpload(file)) }));
      return host.pathsOf(dropped.filter((file) => !tooLarge.includes(file)));
    },
    onSuccess: (paths) => read.mutate(paths),
  });
  const isOver = useFileDrag((transfer) => take(droppedFiles(transfer, host.platform === 'electron')));
  return (
    <>
      {children}
      {isOver && (
        <div className={styles.overlay} role="status">
          <div className={styles.words}>
            <FilePlus2 size={24} strokeWidth={1.5} aria-hidden />
            <p className={styles.title}>{t('imports.dropTitle')}</p>
            <p className={styles.hint}>{t('imports.dropHint')}</p>
          </div>
        </div>
      )}
    </>
  );
}

/** Whether files are dragged over the window; `onDrop` gets those that are let go. */
function useFileDrag(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    // A dialog may take files itself.
    const isTaken = ({ target }: DragEvent) =>
      target instanceof Element && target.closest('[data-takes-files]') !== null;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true && !isTaken(event);
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // The pointer leaves the window where there is nothing that it enters.
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDropped = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      drop(event.dataTransfer);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    window.addEventListener('dragover', onOver, options);
    window.addEventListener('dragleave', onLeave, options);
    window.addEventListener('drop', onDropped, options);
    return () => stop.abort();
  }, []);
  return isOver;
}
