/** Silence of this length ends a session. */
const SILENCE = `interval '30 minutes'`;
/** Of a day: what is not among the most frequent is counted under `other`. */
const TOP_SOURCES = 50;
const TOP_QUERIES = 200;
/** What fewer visitors of a day searched for may tell who they are, and is kept as long as their events only. */
const COMMON_TO = 3;

/** The events of a day with the number of the session of their visitor. $1 tenant, $2 day. */
const NUMBERED = `
  apart AS (
    SELECT *, occurred_at - lag(occurred_at) OVER (PARTITION BY visitor ORDER BY occurred_at, id) AS silence
    FROM analytics_event WHERE tenant_id = $1 AND day = $2
  ), numbered AS (
    SELECT *, count(*) FILTER (WHERE silence >= ${SILENCE})
      OVER (PARTITION BY visitor ORDER BY occurred_at, id) AS session
    FROM apart
  )`;

/** A session comes from the first source that its events name. */
const SESSIONS = `
  session AS (
    SELECT visitor, session, max(weight) AS weight, min(session) = 0 AS is_first,
      coalesce((array_agg(source ORDER BY occurred_at, id) FILTER (WHERE source IS NOT NULL))[1], '') AS source,
      sum(weight) FILTER (WHERE type = 'PRODUCT_VIEWED') AS views,
      sum(weight) FILTER (WHERE type = 'SEARCHED') AS searches,
      sum(weight) FILTER (WHERE type = 'ADDED_TO_CART') AS added,
      bool_or(type = 'ORDERED') AS has_ordered
    FROM numbered GROUP BY visitor, session
  ), ranked AS (
    SELECT source, row_number() OVER (ORDER BY sum(weight) DESC, source) AS place
    FROM session WHERE source <> '' GROUP BY source
  ), sourced AS (
    SELECT s.*, CASE WHEN r.place > ${TOP_SOURCES} THEN 'other' ELSE s.source END AS shown
    FROM session s LEFT JOIN ranked r USING (source)
  )`;

const QUERIES = `
  searched AS (
    SELECT query, sum(weight) AS searches, row_number() OVER (ORDER BY sum(weight) DESC, query) AS place
    FROM numbered WHERE query IS NOT NULL GROUP BY query HAVING count(DISTINCT visitor) >= ${COMMON_TO}
  )`;

/** Measures of sessions. A visitor counts with their first session of the day, under the source of that one. */
const OF_SESSIONS = `
  coalesce(sum(weight) FILTER (WHERE is_first), 0), sum(weight), coalesce(sum(views), 0), coalesce(sum(searches), 0),
  coalesce(sum(added), 0), coalesce(sum(weight) FILTER (WHERE views > 0), 0),
  coalesce(sum(weight) FILTER (WHERE searches > 0), 0), coalesce(sum(weight) FILTER (WHERE added > 0), 0),
  coalesce(sum(weight) FILTER (WHERE has_ordered), 0)`;

const MEASURES = [
  ...['visitors', 'sessions', 'product_views', 'searches', 'added_to_cart'],
  ...['viewing_sessions', 'searching_sessions', 'adding_sessions', 'ordering_sessions'],
];

/**
 * The sums of a day as its events make them: whatever they were before. Answers how many events those are. Sums whose key may have fallen out of the most frequent must be gone before ({@link FORGET_TOPS}).
 */
export const SUM_DAY = `
WITH ${NUMBERED}, ${SESSIONS}, ${QUERIES}, summed AS (
  SELECT 'STORE' AS dimension, '' AS key, ${OF_SESSIONS} FROM session HAVING count(*) > 0
  UNION ALL
  SELECT 'SOURCE', shown, ${OF_SESSIONS} FROM sourced GROUP BY shown
  UNION ALL
  SELECT 'PRODUCT', product_id::text, 0, 0, coalesce(sum(weight) FILTER (WHERE type = 'PRODUCT_VIEWED'), 0), 0,
    coalesce(sum(weight) FILTER (WHERE type = 'ADDED_TO_CART'), 0), 0, 0, 0, 0
  FROM numbered WHERE product_id IS NOT NULL AND type IN ('PRODUCT_VIEWED', 'ADDED_TO_CART') GROUP BY product_id
  UNION ALL
  SELECT 'QUERY', query, 0, 0, 0, searches, 0, 0, 0, 0, 0 FROM searched WHERE place <= ${TOP_QUERIES}
), saved AS (
  INSERT INTO analytics_visits AS v (tenant_id, day, dimension, key, ${MEASURES.join(', ')})
  SELECT $1, $2, * FROM summed
  ON CONFLICT (tenant_id, dimension, day, key) DO UPDATE
  SET ${MEASURES.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (${MEASURES.map((name) => `v.${name}`).join(', ')}) IS DISTINCT FROM
    (${MEASURES.map((name) => `excluded.${name}`).join(', ')})
)
SELECT count(*) AS events FROM numbered`;

export const FORGET_TOPS = `
DELETE FROM analytics_visits WHERE tenant_id = $1 AND day = $2 AND dimension IN ('SOURCE', 'QUERY')`;
