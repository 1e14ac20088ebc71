import { calendarDateIn, dayAfter, isoWeekday, type CalendarDate } from '../../../kernel/calendar-date.js';

/** When a store works, and how long it takes to hand a parcel over. */
export interface WorkingTime {
  /** IANA name. The day of an order is the day it is there. */
  readonly timeZone: string;
  /** Working days that pass before the parcel leaves, the day of the order not counted. */
  readonly handlingDays: number;
  /** ISO numbers of weekdays, at least one. */
  readonly workingDays: readonly number[];
  readonly holidays: readonly CalendarDate[];
}

/** Working days from leaving to arriving. */
export interface TransitDays {
  readonly min: number;
  readonly max: number;
}

/** The first and the last day on which a parcel may arrive. */
export interface DeliveryWindow {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/**
 * The delivery windows of an order that is placed at an instant. The order's day does not count as a handling day;
 * the parcel leaves on the last one. With no handling days it leaves on the order's day, or on the next working day
 * when that is none. Transit days are counted after that, and only working days count anywhere.
 */
export function deliveryWindows(
  time: WorkingTime,
  orderedAt: Date,
): (transit: TransitDays) => DeliveryWindow {
  const dayAt = keptWorkingDays(time, calendarDateIn(time.timeZone, orderedAt));
  return ({ min, max }) => ({
    earliest: dayAt(time.handlingDays + min),
    latest: dayAt(time.handlingDays + max),
  });
}

/** Working days of the day that was last asked about: all parcels of a day ask for the same few. */
const kept = new WeakMap<WorkingTime, { readonly orderDay: CalendarDate; readonly dayAt: WorkingDays }>();

type WorkingDays = (count: number) => CalendarDate;

function keptWorkingDays(time: WorkingTime, orderDay: CalendarDate): WorkingDays {
  const last = kept.get(time);
  if (last?.orderDay === orderDay) return last.dayAt;
  const dayAt = workingDaysFrom(time, orderDay);
  kept.set(time, { orderDay, dayAt });
  return dayAt;
}

/**
 * Answers the working day that follows the order's day by so many others; of 0 the order's day itself, or the next
 * working day in its place. Without handling, that day in its place is when the parcel leaves, so counting goes on
 * from it.
 */
function workingDaysFrom(time: WorkingTime, orderDay: CalendarDate): WorkingDays {
  const holidays = new Set(time.holidays);
  const works = (day: CalendarDate) => time.workingDays.includes(isoWeekday(day)) && !holidays.has(day);
  const startsToday = time.handlingDays > 0 || works(orderDay);
  const days = startsToday ? [orderDay] : [];
  let day = orderDay;
  return (count) => {
    while (days.length <= count) {
      day = dayAfter(day);
      if (works(day)) days.push(day);
    }
    return days[count]!;
  };
}
