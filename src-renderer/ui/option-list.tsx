import { Check } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { ColorDot } from './color-dot.tsx';
import { Highlight, type TextRange } from './highlight.tsx';
import { Kbd } from './kbd.tsx';
import styles from './option-list.module.css';

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly ranges?: readonly TextRange[];
  /** Null draws the dashed dot of something not made yet. */
  readonly color?: string | null;
  readonly icon?: ReactNode;
  /** Muted words after the label. */
  readonly hint?: string;
  /** A sentence under the label. */
  readonly sentence?: string;
  /** Muted words at the row's end. */
  readonly end?: string;
  readonly shortcut?: string;
  readonly section?: string;
  /** Set where picking it turns it on and off. */
  readonly isTicked?: boolean;
};

export type OptionListProps = {
  readonly listId: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly activeId: string | null;
  readonly onActivate: (id: string) => void;
  readonly onPick: (id: string, isKeptOpen: boolean) => void;
};

export const optionDomId = (listId: string, id: string): string => `${listId}-${id}`;

const sectionsOf = (options: readonly Option[]): readonly (readonly [string, readonly Option[]])[] => {
  const sections = new Map<string, Option[]>();
  for (const option of options)
    sections.set(option.section ?? '', [...(sections.get(option.section ?? '') ?? []), option]);
  return [...sections];
};

/** The options in the order in which they are shown: those of a section stand together. */
export const orderedOptions = (options: readonly Option[]): readonly Option[] =>
  sectionsOf(options).flatMap(([, members]) => members);

const hasLead = (option: Option): boolean => option.color !== undefined || option.icon !== undefined;

const Row = ({ option, ...list }: { readonly option: Option } & OptionListProps) => (
  <div
    role="option"
    id={optionDomId(list.listId, option.id)}
    aria-selected={option.id === list.activeId}
    aria-checked={option.isTicked}
    className={styles.option}
    onPointerMove={() => {
      if (option.id !== list.activeId) list.onActivate(option.id);
    }}
    onPointerDown={(event) => event.preventDefault()}
    onClick={(event) => list.onPick(option.id, event.shiftKey)}
  >
    {hasLead(option) && (
      <span className={styles.lead}>
        {option.color === undefined ? option.icon : <ColorDot color={option.color ?? undefined} />}
      </span>
    )}
    <span className={styles.label}>
      <Highlight text={option.label} ranges={option.ranges ?? []} />
      {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
      {option.sentence !== undefined && <span className={styles.sentence}>{option.sentence}</span>}
    </span>
    {option.end !== undefined && <span className={styles.end}>{option.end}</span>}
    {option.shortcut !== undefined && <Kbd shortcut={option.shortcut} variant="plain" />}
    {option.isTicked === true && <Check aria-hidden className={styles.tick} />}
  </div>
);

const revealIn = (list: HTMLElement, option: HTMLElement) => {
  const above = option.offsetTop - list.offsetTop;
  const below = above + option.offsetHeight - list.clientHeight;
  if (above < list.scrollTop) list.scrollTop = above;
  else if (below > list.scrollTop) list.scrollTop = below;
};

/** The list of a filter box; the focus stays in the box (see use-active-option). */
export const OptionList = (props: OptionListProps) => {
  const { listId, label, options, activeId } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const active = activeId === null ? null : document.getElementById(optionDomId(listId, activeId));
    if (list.current && active) revealIn(list.current, active);
  }, [listId, activeId, options]);
  return (
    <div ref={list} role="listbox" id={listId} aria-label={label} className={styles.list}>
      {sectionsOf(options).map(([section, members]) => (
        <div key={section} role="group" aria-label={section || undefined}>
          {section !== '' && (
            <div aria-hidden className={styles.section}>
              {section}
            </div>
          )}
          {members.map((option) => (
            <Row key={option.id} option={option} {...props} />
          ))}
        </div>
      ))}
    </div>
  );
};
