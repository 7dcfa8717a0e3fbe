-- Every table of a Dateline release as a view of DuckDB, and the view evidence: each event with the sentences that tell it.
--
-- Run it in the release folder:   duckdb -init load/load_duckdb.sql
-- or from anywhere, first:        SET file_search_path = '<release folder>';   (DuckDB takes a comma in it for a second folder)
--
-- Tables of articles and findings have the column published_month besides ('2021-05', NULL if it is not known): it is the
-- folder a row lies in, so a condition on it leaves the other months unread.

{{duckdb_views}}

CREATE OR REPLACE VIEW evidence AS
SELECT e.event_id, e.event_type, e.event_status, e.date_start, e.date_end, e.iso3c, e.confidence,
    m.event_mention_id, s.article_id, s.sentence_no, s.text AS sentence
FROM events e
JOIN event_evidence v ON v.event_id = e.event_id
JOIN event_mentions m ON m.event_mention_id = v.event_mention_id
JOIN sentences s ON s.article_id = m.article_id AND s.sentence_no = m.sentence_no;

-- Rows of every table.
{{counts}};

-- Events that happened, by month and country, with a sentence that tells one of the surest of them.
SELECT strftime(date_start, '%Y-%m') AS month, country_name, count(DISTINCT event_id) AS events,
    arg_max(sentence, (confidence, event_mention_id)) AS sentence
FROM evidence JOIN countries USING (iso3c)
WHERE event_status = 'occurred' AND strftime(date_start, '%Y-%m') = strftime(date_end, '%Y-%m')
GROUP BY month, country_name
ORDER BY month, events DESC, country_name;
