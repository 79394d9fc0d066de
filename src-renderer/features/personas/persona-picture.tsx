import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { InPlaceText } from '../../ui/in-place-text.tsx';
import { Link } from '../../ui/link.tsx';
import { useDraft } from '../../workspace/use-draft.ts';
import styles from './persona-page.module.css';
import { PersonaPortrait } from '../../workspace/persona-portrait.tsx';

interface PersonaPictureProps {
  readonly persona: Persona;
  onChoose(): void;
}

/** The picture with what it shows in words, or the way to one. */
export function PersonaPicture({ persona, onChoose }: PersonaPictureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.picture}>
      <PersonaPortrait persona={persona} size="large" />
      <div className={styles.alternative}>
        {persona.imageId === null ? (
          <Link onPress={onChoose}>{t('personas.choosePicture')}</Link>
        ) : (
          <PictureText personaId={persona.id} imageId={persona.imageId} />
        )}
      </div>
    </div>
  );
}

const longestText = 200;

/** What screen readers say in place of the picture. */
function PictureText({ personaId, imageId }: { readonly personaId: string; readonly imageId: string }) {
  const { t } = useTranslation();
  const { data: image } = useQuery(callQuery('images.get', { id: imageId }));
  const { mutateAsync } = useCall('personas.update');
  const draft = useDraft(image?.name ?? '', async (name) => {
    if (image) await mutateAsync({ id: personaId, image: { ...image, name } });
  });
  return (
    <InPlaceText
      label={t('personas.pictureText')}
      placeholder={t('personas.pictureText')}
      look="line"
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.save}
      maxLength={longestText}
    />
  );
}
