/** Reports that can be had as a file, each with what the API says of it. */
export const EXPORTED_REPORTS = {
  SUMMARY: 'What was sold in some days, and in those it is compared with: `summary`.',
  REVENUE_TIMELINE: 'What was sold hour by hour, day by day and so on: `revenueTimeline`.',
  PRODUCTS: 'All products that were sold: `topProducts` to its end.',
  VARIANTS: 'The same for variants.',
  CUSTOMERS: 'All customers who bought, with names and e-mail addresses: `topCustomers` to its end.',
  CATEGORIES: 'All categories of which something was sold: `topCategories` to its end.',
  COUNTRIES: 'All countries in which something was sold: `topCountries` to its end.',
  COUPONS: 'All coupons and promotions that something was sold with: `topCoupons` to its end.',
  COHORTS: 'Who came back: `cohorts`, a row for each month of each cohort.',
  FUNNEL: 'How far visitors came on their way to an order: `funnel`.',
  ACQUISITION: 'Where visitors came from: `acquisition` to its end.',
  SEARCHES: 'What visitors searched for: `topSearches` to its end.',
  CARTS: 'What became of carts: `carts`.',
  STOCK: 'All variants with what is there of them, and for how long it lasts: `stock`.',
  AUDIT_LOG: 'What was done in the store and by whom: `auditLog`.',
};

export type ExportedReportName = keyof typeof EXPORTED_REPORTS;
