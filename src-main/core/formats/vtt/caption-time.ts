/** `00:01:02.345`, or with a comma, as SubRip wants it. */
export function captionTime(milliseconds: number, point: '.' | ','): string {
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${clock.map((part) => pad(part)).join(':')}${point}${pad(Math.round(milliseconds) % 1000, 3)}`;
}
