import styles from './highlight.module.css';

export type TextRange = { readonly start: number; readonly end: number };

export type HighlightProps = {
  readonly text: string;
  /** In UTF-16 units, sorted, without overlap. */
  readonly ranges: readonly TextRange[];
  readonly look?: 'bold' | 'mark';
};

/** A text with its matched stretches set off. */
export const Highlight = ({ text, ranges, look = 'bold' }: HighlightProps) => {
  const starts = ranges.map((_, at) => (at === 0 ? 0 : ranges[at - 1]!.end));
  return (
    <span>
      {ranges.map((range, at) => (
        <span key={range.start}>
          {text.slice(starts[at], range.start)}
          <mark className={styles[look]}>{text.slice(range.start, range.end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
};
