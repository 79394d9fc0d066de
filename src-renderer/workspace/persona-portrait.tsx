import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../src-main/shared/contract/personas.ts';
import { callQuery } from '../api/call-query.ts';
import { useCodeColor } from './code-color.ts';
import { initialsOf } from '../../src-main/shared/domain/initials-of.ts';
import styles from './persona-portrait.module.css';

interface PersonaPortraitProps {
  readonly persona: Pick<Persona, 'name' | 'color' | 'imageId'>;
  readonly size: 'tiny' | 'small' | 'medium' | 'large';
}

/** The persona's picture; without one, its initials in its colour. */
export function PersonaPortrait({ persona, size }: PersonaPortraitProps) {
  const { t } = useTranslation();
  const { name, color, imageId } = persona;
  const colorOf = useCodeColor();
  const { data: image } = useQuery({ ...callQuery('images.get', { id: imageId ?? '' }), enabled: imageId !== null });
  const { solid, tint } = colorOf(color);
  const isDecoration = size !== 'large';
  if (imageId !== null && image) {
    return (
      <img
        className={`${styles.portrait} ${styles[size]}`}
        style={{ borderColor: solid }}
        alt={isDecoration ? '' : image.name || t('personas.picture', { name })}
        src={`data:${image.mediaType};base64,${image.data}`}
        draggable={false}
      />
    );
  }
  return (
    <span
      className={`${styles.portrait} ${styles[size]}`}
      style={{ borderColor: solid, background: tint }}
      data-initials={initialsOf(name)}
      aria-hidden
    />
  );
}
