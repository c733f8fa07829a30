// Calendar dates as people write them in files and options.

/** Whether `text` is a day of the calendar written YYYY-MM-DD; 2026-02-30 is none. */
export function isIsoDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
