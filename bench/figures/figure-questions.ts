import type { Question } from '../growth/question.js';
import { operationDocument } from '../load/operation-document.js';

export type FigureQuestion = Omit<Question, 'operation'> & { readonly document: string };

/** Months that begin somewhere in a month, in the 240 days in which orders came. */
const ANY_30_DAYS = [
  '11-20',
  '12-03',
  '12-12',
  '01-05',
  '01-18',
  '02-02',
  '02-15',
  '03-09',
  '04-04',
  '05-14',
].map((day) => daysFrom(`${day.startsWith('1') ? 2023 : 2024}-${day}`, 30));
/** Almost all of them. */
const ALL = [{ from: '2023-11-10', to: '2024-06-28' }];

/** Each report by itself, over 30 days and over nearly all of them. */
const REPORTS: readonly (readonly [title: string, fields: string])[] = [
  ['Summary', 'summary(from: $from, to: $to) { revenue { amount } orders newCustomers refundRate }'],
  [
    'Summary, compared',
    'summary(from: $from, to: $to, compare: PREVIOUS_PERIOD) { revenue { amount } change { revenue } }',
  ],
  [
    'Timeline by day',
    'revenueTimeline(from: $from, to: $to, interval: DAY) { start revenue { amount } orders }',
  ],
  ['Top products', 'topProducts(from: $from, to: $to, first: 10) { product { id name } revenue { amount } }'],
  ['Top customers', 'topCustomers(from: $from, to: $to, first: 10) { customer { id } revenue { amount } }'],
  ['Top categories', 'topCategories(from: $from, to: $to, first: 10) { category { id } revenue { amount } }'],
  ['Top countries', 'topCountries(from: $from, to: $to, first: 10) { country revenue { amount } }'],
  ['Top coupons', 'topCoupons(from: $from, to: $to, first: 10) { revenue { amount } }'],
  ['New and returning customers', 'customers(from: $from, to: $to) { __typename }'],
  ['Acquisition', 'acquisition(from: $from, to: $to) { __typename }'],
  ['Funnel', 'funnel(from: $from, to: $to) { sessions orders }'],
  ['Carts', 'carts(from: $from, to: $to) { __typename }'],
];

/** What does not depend on a time. */
const OTHERS: readonly (readonly [title: string, fields: string])[] = [
  ['Currencies', 'currencies'],
  [
    'Cohorts',
    'cohorts(months: 12, until: "2024-06-30") { month size periods { offset customers retention } }',
  ],
  ['Stock', 'stock { unitsOnHand value { amount } shortOfCover { __typename } }'],
];

/** Everything that the dashboard and the documents of merchants ask of figures. */
export function figureQuestions(): FigureQuestion[] {
  const owner = { asker: 'owner', holds: '"data":{' } as const;
  const times = [
    ['30 days', ANY_30_DAYS],
    ['231 days', ALL],
  ] as const;
  const dated = (title: string, document: string, more: object = {}) =>
    times.map(([length, variables]) => ({
      ...{ ...owner, title: `${title}, ${length}`, document },
      variables: variables.map((time) => ({ ...time, ...more })),
    }));
  const ofTimes = 'query ($from: Date!, $to: Date!)';
  return [
    ...dated('The dashboard', operationDocument('DashboardFigures'), { interval: 'DAY' }),
    ...dated("A merchant's analytics", operationDocument('SalesAnalytics'), { interval: 'DAY' }),
    ...REPORTS.flatMap(([title, fields]) => dated(title, `${ofTimes} { analytics { ${fields} } }`)),
    ...OTHERS.map(([title, fields]) => ({
      ...owner,
      title,
      document: `{ analytics { ${fields} } }`,
      variables: [{}],
    })),
    ...dated(
      'The own stores',
      `${ofTimes} { myStoresAnalytics(from: $from, to: $to) { stores { orders } } }`,
    ),
    ...dated('The platform', operationDocument('PlatformMetrics')),
    {
      ...{ ...owner, title: 'A page of the audit log', document: operationDocument('DashboardHistory') },
      variables: [{ first: 20 }],
    },
  ];
}

function daysFrom(from: string, days: number) {
  return { from, to: new Date(Date.parse(from) + (days - 1) * 86_400_000).toISOString().slice(0, 10) };
}
