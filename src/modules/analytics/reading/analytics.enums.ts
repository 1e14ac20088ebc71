import { registerEnumType } from 'type-graphql';

export enum AnalyticsComparison {
  NONE = 'NONE',
  PREVIOUS_PERIOD = 'PREVIOUS_PERIOD',
  PREVIOUS_YEAR = 'PREVIOUS_YEAR',
}
registerEnumType(AnalyticsComparison, {
  name: 'AnalyticsComparison',
  description: 'What a time is compared with.',
  valuesConfig: {
    NONE: { description: 'With nothing.' },
    PREVIOUS_PERIOD: { description: 'With as many days just before.' },
    PREVIOUS_YEAR: { description: 'With the same days a year earlier.' },
  },
});

export enum TimeInterval {
  HOUR = 'HOUR',
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}
registerEnumType(TimeInterval, {
  name: 'TimeInterval',
  description: "Parts of time by the store's time zone.",
  valuesConfig: {
    HOUR: { description: 'Hours; at most 62 days of them and, of one thing, of the last 62 days.' },
    DAY: { description: 'Days, which may have 23 or 25 hours; at most 800.' },
    WEEK: { description: 'Weeks that begin on Monday.' },
    MONTH: { description: 'Months.' },
  },
});

export enum TopSort {
  REVENUE = 'REVENUE',
  ORDERS = 'ORDERS',
  UNITS = 'UNITS',
}
registerEnumType(TopSort, {
  name: 'TopSort',
  description: 'What comes first in a list of the best.',
  valuesConfig: {
    REVENUE: { description: 'What brought most money.' },
    ORDERS: { description: 'What is in most orders.' },
    UNITS: { description: 'What most units were sold of.' },
  },
});
