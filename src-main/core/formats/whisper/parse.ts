import { z } from 'zod';

/** What a transcriber heard, in order. */
export interface HeardSegment {
  readonly text: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Who, where the transcriber tells voices apart: any name that is the same for the same voice. */
  readonly speaker: string | null;
  /** Somebody else speaks next. */
  readonly endsTurn: boolean;
}

const voice = z.union([z.string(), z.number()]).transform(String).optional();
const turnSign = /\s*\[SPEAKER_TURN\]\s*/g;
const notSaid = /^[[(](?:blank_audio|silence|no speech|空白|静音|無聲)[\])]$/i;

// `whisper-cli -oj` writes offsets in ms.
const fromFile = z.object({
  transcription: z.array(
    z.object({
      offsets: z.object({ from: z.number(), to: z.number() }),
      text: z.string(),
      speaker: voice,
      speaker_turn_next: z.boolean().optional(),
    }),
  ),
});
// Its server, and those that answer as OpenAI's does, write seconds.
const fromServer = z.object({
  segments: z.array(z.object({ start: z.number(), end: z.number(), text: z.string(), speaker: voice })),
});

/** Reads the JSON of whisper.cpp, as its program or its server writes it; null where it is neither. */
export function parseWhisper(json: string): readonly HeardSegment[] | null {
  const value = readJson(json);
  const file = fromFile.safeParse(value);
  if (file.success) {
    return file.data.transcription.flatMap(({ offsets, text, speaker, speaker_turn_next: next = false }) =>
      segment({ text, ...offsets, speaker, next }),
    );
  }
  const server = fromServer.safeParse(value);
  if (!server.success) return null;
  return server.data.segments.flatMap(({ start, end, text, speaker }) =>
    segment({ text, from: start * 1000, to: end * 1000, speaker, next: false }),
  );
}

interface Raw {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly speaker: string | undefined;
  readonly next: boolean;
}

function segment({ text, from, to, speaker, next }: Raw): HeardSegment[] {
  const spoken = /^\s*\(speaker ([^)]+)\)\s*/i.exec(text);
  const words = text
    .slice(spoken?.[0].length ?? 0)
    .replace(turnSign, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || notSaid.test(words)) return [];
  const who = speaker ?? spoken?.[1] ?? null;
  const endsTurn = next || /\[SPEAKER_TURN\]\s*$/.test(text);
  return [{ text: words, from: time(from), to: time(to), speaker: who === '?' ? null : who, endsTurn }];
}

const time = (milliseconds: number) => Math.max(0, Math.round(milliseconds));

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
