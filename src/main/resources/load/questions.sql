-- Eight questions to a Dateline release, each answered by one statement, for DuckDB, Spark SQL and SQLite.
--
-- Run it in the release folder:   duckdb -init load/load_duckdb.sql   then   .read load/questions.sql
-- or                              spark-sql -i load/load_spark.sql -f load/questions.sql
--
-- RUS, UKR, XKX and 2022-02-24 are examples: put your own countries (ISO 3166-1 alpha-3, Kosovo is XKX) and days in their place.
-- What to rely on is a condition more in WHERE:
--   date_basis IN ('explicit', 'publication', 'mentioned_date', 'known_event', 'correction')   days that the text tells of the event itself
--   date_confidence >= 0.8   days that are likely right, however they are known (a correction has none: add it by its basis)
--   confidence >= 0.8        rows that are likely events of that type

-- 1. Events that happened, by month and quad class. One that may lie in two months is not counted.
SELECT substr(CAST(date_start AS VARCHAR(10)), 1, 7) AS month, quad_class, count(*) AS events
FROM events
WHERE event_status IN ('occurred', 'ongoing')
    AND substr(CAST(date_start AS VARCHAR(10)), 1, 7) = substr(CAST(date_end AS VARCHAR(10)), 1, 7)
GROUP BY 1, 2
ORDER BY 1, 2;

-- 2. Conflict between two countries by month, and who did it to whom. The score is that of PLOVER, from -10 to 10.
SELECT substr(CAST(date_start AS VARCHAR(10)), 1, 7) AS month, actor_iso3c, recipient_iso3c, count(*) AS events,
    sum(CASE WHEN quad_class = 4 THEN 1 ELSE 0 END) AS material, round(avg(plover_score), 1) AS score
FROM events
WHERE quad_class IN (3, 4) AND event_status IN ('occurred', 'ongoing')
    AND ((actor_iso3c = 'RUS' AND recipient_iso3c = 'UKR') OR (actor_iso3c = 'UKR' AND recipient_iso3c = 'RUS'))
    AND substr(CAST(date_start AS VARCHAR(10)), 1, 7) = substr(CAST(date_end AS VARCHAR(10)), 1, 7)
GROUP BY 1, 2, 3
ORDER BY 1, 2;

-- 3. Who met whom, visits and talks included, calls left out. Who came to whom does not matter.
SELECT CASE WHEN actor_name < recipient_name THEN actor_name ELSE recipient_name END AS one,
    CASE WHEN actor_name < recipient_name THEN recipient_name ELSE actor_name END AS other,
    count(*) AS meetings, min(date_start) AS first_day, max(date_end) AS last_day
FROM events
WHERE event_type = 'CONSULT' AND coalesce(event_mode, '') <> 'phone' AND event_status IN ('occurred', 'ongoing')
    AND actor_name <> recipient_name
GROUP BY 1, 2
ORDER BY 3 DESC, 1, 2
LIMIT 100;

-- 4. What happened in Kosovo after 24 February 2022. Where place_basis says inferred, no text names the country as the place.
SELECT date_start, date_end, date_basis, event_type, event_mode, actor_name, recipient_name, place_basis, confidence, summary
FROM events
WHERE iso3c = 'XKX' AND date_start > '2022-02-24' AND event_status IN ('occurred', 'ongoing')
ORDER BY date_start, event_id;

-- 5. The persons quoted most, copies of an article left out. Direct are the quotations in quotation marks.
SELECT e.name, e.iso3c, count(*) AS quotations, sum(CASE WHEN q.is_direct THEN 1 ELSE 0 END) AS direct,
    count(DISTINCT q.article_id) AS articles
FROM quotations q
JOIN entities e ON e.entity_id = q.speaker_entity_id
JOIN story_articles s ON s.article_id = q.article_id
WHERE e.entity_type = 'person' AND s.relation <> 'copy'
GROUP BY e.entity_id, e.name, e.iso3c
ORDER BY 3 DESC, 1, e.entity_id
LIMIT 100;

-- 6. Protests by country, strikes and boycotts included, and of how many the country is inferred.
SELECT c.country_name, count(*) AS protests, sum(CASE WHEN e.place_basis = 'inferred' THEN 1 ELSE 0 END) AS inferred
FROM events e
JOIN countries c ON c.iso3c = e.iso3c
WHERE e.event_type = 'PROTEST' AND e.event_status IN ('occurred', 'ongoing')
GROUP BY c.country_name
ORDER BY 2 DESC, 1;

-- 7. Articles about a country. Salience is its share among all countries that the article names.
SELECT a.published_on, a.title, a.publisher, c.salience, a.url, a.article_id
FROM article_countries c
JOIN articles a ON a.article_id = c.article_id
WHERE c.iso3c = 'XKX' AND c.is_focus
ORDER BY a.published_on IS NULL, a.published_on, a.article_id;

-- 8. Persons and organisations named in one sentence, by the number of articles that do so, copies left out.
SELECT e.name AS one, f.name AS other, count(DISTINCT m.article_id) AS articles
FROM entity_mentions m
JOIN entity_mentions n ON n.article_id = m.article_id AND n.sentence_no = m.sentence_no AND m.entity_id < n.entity_id
JOIN entities e ON e.entity_id = m.entity_id
JOIN entities f ON f.entity_id = n.entity_id
JOIN story_articles s ON s.article_id = m.article_id
WHERE e.entity_type IN ('person', 'organization') AND f.entity_type IN ('person', 'organization') AND s.relation <> 'copy'
GROUP BY m.entity_id, n.entity_id, e.name, f.name
ORDER BY 3 DESC, 1, 2, m.entity_id, n.entity_id
LIMIT 100;
