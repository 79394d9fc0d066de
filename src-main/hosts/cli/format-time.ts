/** `1:02:03` or `2:03` of milliseconds into a recording. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const pair = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = `${pair(minutes)}:${pair(seconds % 60)}`;
  return hours > 0 ? `${hours}:${clock}` : clock.replace(/^0/, '');
}
