import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { formatPlace } from './format-place.ts';
import type { PassagePlace } from './format-place.ts';
import { QuotedWords } from './quoted-words.tsx';
import styles from './passage-quote.module.css';

export interface PassageQuoteProps extends PassagePlace {
  readonly text: string;
  readonly speaker: string | null;
  readonly isWithheld: boolean;
  /** After who and where: codes, a memo's sign. */
  readonly children?: ReactNode;
  onOpen(): void;
}

/** A passage as it is shown outside its document: its words, who said them, where. Pressing it goes there. */
export function PassageQuote({ text, speaker, isWithheld, children, onOpen, ...place }: PassageQuoteProps) {
  return (
    <Button className={styles.quote!} onPress={onOpen}>
      <QuotedWords text={text} speaker={speaker} isWithheld={isWithheld}>
        <span>{formatPlace(place)}</span>
        {children}
      </QuotedWords>
    </Button>
  );
}
