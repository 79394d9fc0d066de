import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { callQuery } from '../../api/call-query.ts';
import { pickFiles } from '../../api/pick-files.ts';
import { useCall } from '../../api/use-call.ts';
import { Link } from '../../ui/link.tsx';
import { showNotice } from '../../workspace/notices.ts';
import { shrinkImage } from '../../workspace/shrink-image.ts';
import { Labelled } from './labelled.tsx';
import styles from './report-inspector.module.css';

const extensions = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'];
// Sharp at the width that a cover gives it.
const longestSide = 1200;

/** The sign of who asked for the report, or who made it. */
export function LogoField({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const update = useCall('reports.update');
  const choose = useMutation({
    mutationFn: async () => {
      const [file] = await pickFiles(extensions);
      if (!file) return;
      const logo = await shrinkImage(file, longestSide);
      if (logo) await update.mutateAsync({ id: report.id, logo });
      else showNotice({ kind: 'error', message: t('report.logoRefused', { name: file.name }) });
    },
  });
  return (
    <Labelled label={t('report.logo')}>
      <div className={styles.logo}>
        {report.logoImageId !== null && <LogoPicture imageId={report.logoImageId} />}
        <Link onPress={() => choose.mutate()}>
          {t(report.logoImageId === null ? 'report.chooseLogo' : 'report.changeLogo')}
        </Link>
        {report.logoImageId !== null && (
          <Link onPress={() => update.mutate({ id: report.id, logo: null })}>{t('report.removeLogo')}</Link>
        )}
      </div>
    </Labelled>
  );
}

function LogoPicture({ imageId }: { readonly imageId: string }) {
  const { data: image } = useQuery(callQuery('images.get', { id: imageId }));
  return image ? <img src={`data:${image.mediaType};base64,${image.data}`} alt={image.name} draggable={false} /> : null;
}
