import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { Link } from '../../ui/link.tsx';
import { showPersona } from '../../workspace/navigation.ts';
import { PersonaPortrait } from '../../workspace/persona-portrait.tsx';
import { isWithheldTrait } from '../../../src-main/shared/domain/is-withheld-trait.ts';
import { quoted } from '../../../src-main/shared/domain/quoted.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import type { JourneyMap } from './journey-map.ts';
import { showCurveOf } from './journeys-state.ts';
import styles from './map-personas.module.css';
import { useShownPersonaId } from './use-correction.ts';
import { usePersonas } from './use-journey-map.ts';

/** For whom the map is told: who it is, how many stand behind it, and what tells most of them. */
export function MapPersonas({ map }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const personas = usePersonas(map.journey.personaIds);
  const shownId = useShownPersonaId(map);
  if (personas.length === 0) return null;
  return (
    <ul className={styles.personas} aria-label={t('journeys.personas')}>
      {personas.map((persona) => (
        <li key={persona.id} className={styles.persona}>
          <Portrait persona={persona} isInFront={shownId === null ? null : persona.id === shownId} />
          <Told persona={persona} />
        </li>
      ))}
    </ul>
  );
}

interface PortraitProps {
  readonly persona: Persona;
  /** Null where there is one curve only. */
  readonly isInFront: boolean | null;
}

/** Where there are several curves, it brings its own to the front. */
function Portrait({ persona, isInFront }: PortraitProps) {
  const { t } = useTranslation();
  if (isInFront === null) return <PersonaPortrait persona={persona} size="medium" />;
  return (
    <ToggleButton
      className={styles.portrait}
      aria-label={t('journeys.curveInFront', { name: persona.name })}
      isSelected={isInFront}
      onChange={() => showCurveOf(persona.id)}
    >
      <PersonaPortrait persona={persona} size="medium" />
    </ToggleButton>
  );
}

function Told({ persona: { id, name, members, summary, traits } }: { readonly persona: Persona }) {
  const { t } = useTranslation();
  const firstOf = (kind: Persona['traits'][number]['kind']) => traits.find((trait) => trait.kind === kind);
  const quote = firstOf('quote');
  const words = quote?.text;
  const told = (['goal', 'frustration'] as const).flatMap((kind) => {
    const text = firstOf(kind)?.text;
    return text === undefined ? [] : [{ kind, text }];
  });
  return (
    <div className={styles.told}>
      <p className={styles.name}>
        <Link onPress={() => showPersona(id)}>{name}</Link>
        <span className={styles.people}>{t('journeys.people', { count: members.length })}</span>
      </p>
      {words !== undefined && (
        <p className={styles.words} lang={textLanguage(words)} title={words}>
          {quoted(words)}
          {quote && isWithheldTrait(quote) && (
            <>
              {' '}
              <WithheldSign />
            </>
          )}
        </p>
      )}
      {words === undefined && summary !== '' && <p className={styles.trait}>{summary}</p>}
      {told.map(({ kind, text }) => (
        <p key={kind} className={styles.trait} title={text}>
          <span className={styles.kind}>{t(`personas.trait.${kind}`)}</span> {text}
        </p>
      ))}
    </div>
  );
}
