import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import styles from './hit-context.module.css';
import { useSearch } from './search-state.ts';

/** The place at hand with all of its context, which a line has no room for. */
export function HitContext({ hits }: { readonly hits: readonly SearchHit[] }) {
  const active = useSearch((state) => state.active);
  const hit =
    hits.find(({ documentId, start }) => documentId === active?.documentId && start === active.start) ?? hits[0];
  if (!hit) return null;
  return (
    <p className={styles.context} lang={textLanguage(hit.before + hit.after)}>
      {hit.before}
      <mark className={styles.match}>{hit.match}</mark>
      {hit.after}
    </p>
  );
}
