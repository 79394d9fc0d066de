import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { PlainText } from './plain-text.tsx';
import styles from './printed-text.module.css';

/** While the window is printed, the whole document stands in its place. */
export function PrintedText({ content }: { readonly content: DocumentContent }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return createPortal(
    <div className={styles.printed}>
      <PlainText content={content} />
    </div>,
    document.body,
  );
}
