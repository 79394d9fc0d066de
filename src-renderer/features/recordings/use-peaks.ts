import { useQuery } from '@tanstack/react-query';
import type { Peaks, Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useClient } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import type { NoPeaks } from './decode-peaks.ts';
import type { ShownPeaks } from './shown-peaks.ts';
import { recordingUrl } from './use-document-recording.ts';

/** The loudness of a recording: as the core reads it, else as the window decodes it, or why there is none. */
export function usePeaks({ id, isMissing, bytes }: Recording) {
  const client = useClient();
  const readPeaks = useJob('recordings.peaks');
  return useQuery({
    queryKey: ['recording peaks', id, bytes],
    queryFn: async ({ signal }): Promise<ShownPeaks | NoPeaks> => {
      const known = await readPeaks({ id }, signal);
      if (known) return shown(known);
      const { decodePeaks } = await import('./decode-peaks.ts');
      const decoded = await decodePeaks(recordingUrl(id), signal);
      if (typeof decoded === 'string') return decoded;
      const peaks = { perSecond: decoded.perSecond, peaks: toBase64(decoded.values) };
      await client.call('recordings.keep', { id, peaks });
      return decoded;
    },
    enabled: !isMissing,
    retry: false,
    gcTime: Infinity,
  });
}

const shown = ({ perSecond, peaks }: Peaks): ShownPeaks => ({
  perSecond,
  values: Uint8Array.from(atob(peaks), (sign) => sign.charCodeAt(0)),
});

function toBase64(values: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(values.length / 8192) }, (_, index) =>
    String.fromCharCode(...values.subarray(index * 8192, (index + 1) * 8192)),
  );
  return btoa(pieces.join(''));
}
