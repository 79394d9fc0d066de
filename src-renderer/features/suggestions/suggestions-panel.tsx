import { X } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Link } from '../../ui/link.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { openDock } from '../../workspace/navigation.ts';
import { CodeChoice } from './code-choice.tsx';
import { SourceForm } from './source-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { decideTicks, hitKey, useSuggestions } from './suggestions-state.ts';
import styles from './suggestions.module.css';
import { useApplySuggestions } from './use-apply-suggestions.ts';
import { useSuggested } from './use-suggested.ts';
import { suggestionKeys } from './use-suggestion-commands.ts';

type Suggested = ReturnType<typeof useSuggested>;

/** Auto-code: what words, an expression, a speaker, a heading, a question or a guide lead to is coded in one step. */
export function SuggestionsPanel() {
  const { t } = useTranslation();
  const suggested = useSuggested();
  const panel = useRef<HTMLElement>(null);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t('suggestions.title')}
      onKeyDown={closeByEscape}
    >
      <div className={styles.head}>
        <Heading
          level={2}
          end={
            <IconButton
              label={t('suggestions.close')}
              icon={<X size={14} />}
              size="small"
              shortcut={suggestionKeys}
              onPress={closePanel}
            />
          }
        >
          {t('suggestions.title')}
        </Heading>
      </div>
      <SourceForm />
      <Found suggested={suggested} />
      <Apply suggested={suggested} onApplied={() => panel.current?.focus()} />
    </section>
  );
}

function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || isComposing(event) || event.isDefaultPrevented()) return;
  event.preventDefault();
  closePanel();
}

// The keyboard goes back to the words, where there are any.
function closePanel(): void {
  openDock(null);
  findCommand('reading.enter')?.run();
}

function Found({ suggested }: { readonly suggested: Suggested }) {
  const { t } = useTranslation();
  const { isAsked, error, isPending, hits, isOld, isTicked } = suggested;
  if (!isAsked) return <p className={styles.message}>{t('suggestions.empty')}</p>;
  if (error) {
    return (
      <p role="alert" className={styles.message}>
        {errorWords(t, error)}
      </p>
    );
  }
  if (isPending) return <div aria-busy className={styles.message} />;
  if (hits.length === 0) {
    return (
      <p role="status" className={styles.message}>
        {t('suggestions.none')}
      </p>
    );
  }
  return (
    <>
      <Ticks suggested={suggested} />
      <SuggestionList hits={hits} isOld={isOld} isTicked={isTicked} />
    </>
  );
}

function Ticks({ suggested: { hits, total, ticked } }: { readonly suggested: Suggested }) {
  const { t } = useTranslation();
  const decideAll = (isTicked: boolean) => decideTicks(hits.map(hitKey), isTicked);
  return (
    <p className={styles.ticks}>
      <span role="status">
        {t('suggestions.ticked', { count: ticked.length, total: hits.length })}
        {total > hits.length && ` · ${t('suggestions.firstOf', { total })}`}
      </span>
      <Link onPress={() => decideAll(true)}>{t('suggestions.tickAll')}</Link>
      <Link onPress={() => decideAll(false)}>{t('suggestions.tickNone')}</Link>
    </p>
  );
}

interface ApplyProps {
  readonly suggested: Suggested;
  onApplied(): void;
}

function Apply({ suggested: { hits, ticked, isOld }, onApplied }: ApplyProps) {
  const { t } = useTranslation();
  const code = useSuggestions((state) => state.code);
  const hasCode = code !== null || (ticked.length > 0 && ticked.every(({ question }) => question?.codeId));
  const { apply, isPending } = useApplySuggestions();
  return (
    <footer className={styles.footer}>
      <CodeChoice hits={hits} />
      <Button
        variant="primary"
        isWide
        isPending={isPending}
        isDisabled={!hasCode || ticked.length === 0 || isOld || isPending}
        onPress={() => {
          apply(code, ticked);
          onApplied();
        }}
      >
        {ticked.length === 0 ? t('suggestions.applyNone') : t('suggestions.apply', { count: ticked.length })}
      </Button>
    </footer>
  );
}
