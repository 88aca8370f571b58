/** A day of the Gregorian calendar, counted from 1970-01-01. Infinite where there is no limit. */
export type Day = number;

const MILLIS = 86_400_000;

/** The day of a year, month and day of the month; months count from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  // Date.UTC alone would take the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, date) / MILLIS;
}

export const daysIn = (year: number, month: number): number => new Date(dayOf(year, month + 1, 0) * MILLIS).getUTCDate();

export const dateOf = (day: Day): Date => new Date(day * MILLIS);

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();

/** The day so many months later, or the last of its month where that has no such day. */
export function plusMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  return dayOf(year, (month % 12) + 1, Math.min(date.getUTCDate(), daysIn(year, (month % 12) + 1)));
}

/** `2007-01-01` */
export const isoDay = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** Reads `2007-01-01`, or null. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  if (!parts) {
    return null;
  }
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const valid = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return valid ? dayOf(year, month, date) : null;
}

/** Reads what people type for a day: `2007` and `2007-06` are their first days. */
export function parseTyped(text: string): Day | null {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed)) {
    return parseDay(`${trimmed}-01-01`);
  }
  return parseDay(/^\d{4}-\d\d$/.test(trimmed) ? `${trimmed}-01` : trimmed);
}

/** Today in UTC, as the server counts where no day is asked for. */
export const today = (): Day => Math.floor(Date.now() / MILLIS);
