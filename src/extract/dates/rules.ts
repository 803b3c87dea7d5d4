import { readDayOfMonth, readEve, readFeast, readNthDay, readOrdinalMonth } from './dayOf'
import { readPartOfPeriod, readPeriod, readPeriodBeside, readSamePeriod } from './periods'
import {
  readDayMonth,
  readIso,
  readMonthAlone,
  readMonthDay,
  readMonthYear,
  readNumeric,
  readSeason,
  readSeasonAlone,
  readWeekdayAndDay,
  readYearAlone,
} from './printed'
import { readDistance, readNamedDay, readNeighbourDay, readSameDay, readWithinDay } from './relative'
import { readSinceOccasion, readSinceSigning } from './sinceOccasion'
import type { DateRule } from './spec'
import { readWeekdays, readWeekend, readWeekThenDay } from './weeks'

/** The first rule that reads a date at a place decides, so the longer and the particular stand first. */
export const dateRules: readonly DateRule[] = [
  { id: 'date:iso', example: '2021-12-13', read: readIso },
  { id: 'date:numeric', example: '28.11.2022', read: readNumeric },
  { id: 'date:weekday-and-day', example: 'Monday, December 13, 2021', read: readWeekdayAndDay },
  { id: 'date:day-month', example: '29–30 November 2022', read: readDayMonth },
  { id: 'date:month-day', example: 'March 28-29, 2022', read: readMonthDay },
  { id: 'date:ordinal-month', example: 'the first of May', read: readOrdinalMonth },
  { id: 'date:feast', example: 'Christmas Eve', read: readFeast },
  { id: 'date:month-year', example: 'October 2020', read: readMonthYear },
  { id: 'date:month', example: 'last November', read: readMonthAlone },
  { id: 'date:weekday', example: 'Tuesday and Wednesday', read: readWeekdays },
  { id: 'date:named-day', example: 'yesterday', read: readNamedDay },
  { id: 'date:week-then-day', example: 'last week, on Monday', read: readWeekThenDay },
  { id: 'date:period', example: 'last week', read: readPeriod },
  { id: 'date:same-period', example: 'the same week', read: readSamePeriod },
  { id: 'date:period-beside', example: 'the year before', read: readPeriodBeside },
  { id: 'date:part-of-period', example: 'end of the month', read: readPartOfPeriod },
  { id: 'date:weekend', example: 'over the weekend', read: readWeekend },
  { id: 'date:within-day', example: 'later in the day', read: readWithinDay },
  { id: 'date:same-day', example: 'the same day', read: readSameDay },
  { id: 'date:neighbour-day', example: 'the day before', read: readNeighbourDay },
  { id: 'date:since-occasion-signing', example: 'a month after it was signed', read: readSinceSigning },
  { id: 'date:since-occasion', example: 'two days after he had met B', read: readSinceOccasion },
  { id: 'date:distance', example: 'two days earlier', read: readDistance },
  { id: 'date:nth-day', example: 'on the second day', read: readNthDay },
  { id: 'date:eve', example: 'on the eve of', read: readEve },
  { id: 'date:day-of-month', example: 'on the 19th', read: readDayOfMonth },
  { id: 'date:season', example: 'autumn 2022', read: readSeason },
  { id: 'date:season-alone', example: 'next spring', read: readSeasonAlone },
  { id: 'date:year', example: 'in 2007', read: readYearAlone },
]
