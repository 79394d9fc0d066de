import { Trash2, X } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Link } from '../../ui/link.tsx';
import { requestBoard } from '../../workspace/board-picker.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestFinding } from '../../workspace/finding-picker.ts';
import { inspectCode, inspectCoding, showCodePassages, useNavigation } from '../../workspace/navigation.ts';
import { requestTrait } from '../../workspace/trait-picker.ts';
import { RichText } from '../../workspace/rich-text/rich-text.tsx';
import { textLanguage } from '../../workspace/text-language.ts';
import { useDraft } from '../../workspace/use-draft.ts';
import styles from './coding-inspector.module.css';
import { CodingRatings } from './coding-ratings.tsx';
import { useCodings } from './use-codings.ts';
import type { ShownCoding } from './use-codings.ts';

/** The selected coding: its code, its words, by whom, its memo, and what overlaps it. */
export function CodingInspector() {
  const { documentId, codingId } = useNavigation();
  const codings = useCodings(documentId ?? '');
  const coding = codings.find(({ id }) => id === codingId);
  if (!coding || documentId === null) return null;
  const overlapping = codings.filter(
    ({ id, start, end }) => id !== coding.id && start < coding.end && end > coding.start,
  );
  return <CodingDetails key={coding.id} coding={coding} documentId={documentId} overlapping={overlapping} />;
}

interface CodingDetailsProps {
  readonly coding: ShownCoding;
  readonly documentId: string;
  readonly overlapping: readonly ShownCoding[];
}

function CodingDetails({ coding, documentId, overlapping }: CodingDetailsProps) {
  const { t, i18n } = useTranslation();
  const { data: document } = useQuery(callQuery('documents.content', { id: documentId }));
  const remove = useCall('codings.delete');
  const words = coding.formerText ?? document?.text.slice(coding.start, coding.end) ?? '';
  return (
    <aside className={styles.inspector} aria-label={t('reading.codingTitle', { code: coding.label })}>
      <header className={styles.header}>
        <ColorDot color={coding.solid} />
        <h2 className={styles.name}>{coding.label}</h2>
        <IconButton
          label={t('reading.removeCoding')}
          icon={<Trash2 size={14} strokeWidth={1.5} />}
          size="small"
          shortcut="Delete"
          onPress={() => remove.mutate({ ids: [coding.id] }, { onSuccess: () => inspectCoding(null) })}
        />
        <IconButton
          label={t('reading.closeInspector')}
          icon={<X size={14} />}
          size="small"
          shortcut="Escape"
          onPress={() => inspectCoding(null)}
        />
      </header>
      <blockquote className={styles.words} lang={textLanguage(words)}>
        {words}
      </blockquote>
      <p className={styles.about}>
        {t('reading.codedBy', { name: coding.researcher })} · {formatDay(coding.createdAt, i18n.language)}
      </p>
      <CodingRatings coding={coding} />
      <CodingMemo coding={coding} />
      {overlapping.length > 0 && (
        <section>
          <h3 className={styles.section}>{t('reading.overlapping')}</h3>
          {overlapping.map((other) => (
            <button key={other.id} type="button" className={styles.other} onClick={() => inspectCoding(other.id)}>
              <ColorDot color={other.solid} /> {other.label}
            </button>
          ))}
        </section>
      )}
      <p className={styles.hint}>
        {t('reading.resizeHint')} <Kbd shortcut="[" /> <Kbd shortcut="]" /> <Kbd shortcut="{" /> <Kbd shortcut="}" />
      </p>
      <footer className={styles.actions}>
        <Link onPress={() => requestFinding([coding.passageId])}>{t('reading.toFinding')}</Link>
        <Link onPress={() => requestBoard([{ kind: 'passage', passageId: coding.passageId }])}>
          {t('boards.toBoard')}
        </Link>
        <Link onPress={() => requestCell({ passageIds: [coding.passageId] })}>{t('journeys.toJourney')}</Link>
        <Link onPress={() => requestTrait({ passageIds: [coding.passageId] })}>{t('personas.toPersona')}</Link>
        <Link onPress={() => inspectCode(coding.codeId)}>{t('reading.showCode')}</Link>
        <Link onPress={() => showCodePassages([coding.codeId])}>{t('reading.showPassages')}</Link>
      </footer>
    </aside>
  );
}

const formatDay = (time: number, language: string) =>
  new Date(time).toLocaleDateString(language, { dateStyle: 'medium' });

function CodingMemo({ coding }: { readonly coding: ShownCoding }) {
  const { t } = useTranslation();
  const { mutateAsync } = useCall('codings.setMemo');
  const draft = useDraft(coding.memo, (text) => mutateAsync({ id: coding.id, text }));
  return (
    <section>
      <h3 className={styles.section}>{t('reading.rate.memo')}</h3>
      <RichText
        look="boxed"
        label={t('reading.rate.memo')}
        placeholder={t('memos.placeholder')}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.save}
        onFollow={draft.save}
      />
    </section>
  );
}
