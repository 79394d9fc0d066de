import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transcriber } from '../../../src-main/shared/contract/preferences.ts';
import { isOwnMachine } from '../../../src-main/shared/domain/is-own-machine.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './recording-dialogs.module.css';
import { closeRecordingDialog } from './recording-dialogs-state.ts';

const kinds = ['none', 'command', 'server'] as const;

const usualCommand = '/usr/local/bin/whisper-cli';
const usualArguments = [
  '-m',
  '/path/to/model.bin',
  '-f',
  '{file}',
  '-l',
  '{language}',
  '-oj',
  '-of',
  '{output}',
  '-pp',
];

/** Which program or server of this machine writes recordings down; none: the feature is off. */
export function TranscriberDialog({ transcriber }: { readonly transcriber: Transcriber }) {
  const { t } = useTranslation();
  const { mutate: save } = useCall('preferences.set');
  const [kind, setKind] = useState<Transcriber['kind']>(transcriber.kind);
  const [command, setCommand] = useState(transcriber.kind === 'command' ? transcriber.command : '');
  const given = transcriber.kind === 'command' ? transcriber.arguments : usualArguments;
  const [lines, setLines] = useState(given.join('\n'));
  const [url, setUrl] = useState(transcriber.kind === 'server' ? transcriber.url : 'http://127.0.0.1:8080/inference');
  const isRemote = kind === 'server' && url.trim() !== '' && !isOwnMachine(url);
  const isComplete = kind === 'none' || (kind === 'command' ? command.trim() !== '' : isOwnMachine(url));
  const chosen = (): Transcriber => {
    if (kind === 'command') return { kind, command: command.trim(), arguments: argumentsOf(lines) };
    return kind === 'server' ? { kind, url: url.trim() } : { kind };
  };
  const confirm = () => {
    save({ transcriber: chosen() });
    closeRecordingDialog();
  };
  return (
    <Dialog
      title={t('recordings.transcriber.title')}
      isOpen
      onClose={closeRecordingDialog}
      actions={
        <>
          <Button onPress={closeRecordingDialog}>{t('recordings.cancel')}</Button>
          <Button variant="primary" isDisabled={!isComplete} onPress={confirm}>
            {t('recordings.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.about}>{t('recordings.transcriber.about')}</p>
        <SegmentedControl
          label={t('recordings.transcriber.kind')}
          segments={kinds.map((id) => ({ id, label: t(`recordings.transcriber.kinds.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'command' && (
          <>
            <TextField
              label={t('recordings.transcriber.command')}
              value={command}
              onChange={setCommand}
              placeholder={usualCommand}
            />
            <TextArea
              label={t('recordings.transcriber.arguments')}
              description={t('recordings.transcriber.argumentsHint')}
              value={lines}
              onChange={setLines}
              rows={6}
            />
          </>
        )}
        {kind === 'server' && (
          <TextField
            label={t('recordings.transcriber.url')}
            description={t('recordings.transcriber.urlHint')}
            value={url}
            onChange={setUrl}
            {...(isRemote ? { error: t('recordings.transcriber.remote') } : {})}
          />
        )}
      </div>
    </Dialog>
  );
}

const argumentsOf = (lines: string): string[] => lines.split('\n').flatMap((line) => line.trim() || []);
