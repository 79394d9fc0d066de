import { Lock, Scissors } from 'lucide-react';
import { memo } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card, CardPlace } from '../../../../src-main/shared/contract/boards.ts';
import { formatTime } from '../../../workspace/format-place.ts';
import { textLanguage } from '../../../workspace/text-language.ts';
import { WithheldSign } from '../../../workspace/withheld-sign.tsx';
import { useBoardState } from '../board-state.ts';
import styles from './card-view.module.css';

export interface CardViewProps {
  readonly card: Card;
  readonly place: CardPlace;
  readonly color: string | undefined;
  readonly isFaded: boolean;
}

const mostShown = 700;
const lineHeight = 20;
const aroundWords = 46;

/** A card near enough to be read. */
export const CardView = memo(function CardView({ card, place, color, isFaded }: CardViewProps) {
  const { t } = useTranslation();
  const isSelected = useBoardState((state) => state.cardIds.has(card.id));
  const isActive = useBoardState((state) => state.activeCardId === card.id);
  const { x, y, width, height } = place;
  const transform = `translate(${x}px, ${y}px)`;
  const style = { transform, width, height, '--card-color': color, '--lines': linesWithin(height) };
  return (
    <div
      id={cardElementId(card.id)}
      data-card={card.id}
      data-selected={isSelected || undefined}
      data-active={isActive || undefined}
      data-faded={isFaded || undefined}
      className={styles.card}
      style={style as CSSProperties}
      role="group"
      aria-roledescription={t('canvas.card')}
      aria-label={[
        card.text,
        footOf(card),
        card.source?.isWithheld && t('consent.withheld'),
        isSelected && t('canvas.selected'),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <p className={styles.words} lang={textLanguage(card.text)}>
        {card.text.slice(0, mostShown)}
      </p>
      <p className={styles.foot}>
        <span className={styles.who}>{footOf(card) || t(`canvas.kind.${card.kind}`)}</span>
        {card.source?.isWithheld && <WithheldSign />}
        {card.kind !== 'code' && <span className={styles.codes}>{codesOf(card)}</span>}
        {card.isShortened && <Scissors size={11} aria-label={t('canvas.shortened')} />}
        {place.isLocked && <Lock size={11} aria-label={t('canvas.locked')} />}
      </p>
    </div>
  );
});

/** How many lines of words a card of that height shows. */
export const linesWithin = (height: number): number => Math.max(1, Math.floor((height - aroundWords) / lineHeight));

export const cardElementId = (cardId: string): string => `card-${cardId}`;

/** Who said it and where: `P03 · 12`. */
function footOf({ source }: Card): string {
  if (!source) return '';
  const { speaker, at, turn, document } = source;
  const where = at !== null ? formatTime(at) : turn;
  return [speaker ?? document, where].filter((part) => part !== null).join(' · ');
}

function codesOf({ codes }: Card): string {
  const [first, ...others] = codes;
  if (!first) return '';
  return others.length > 0 ? `${first.name} +${String(others.length)}` : first.name;
}
