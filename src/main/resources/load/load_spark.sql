-- Every table of a Dateline release as a view of Spark SQL, and the view evidence: each event with the sentences that tell it.
--
-- Run it in the release folder:   spark-sql -f load/load_spark.sql
--
-- Tables of articles and findings have the column published_month besides ('2021-05', NULL if it is not known): it is the
-- folder a row lies in, so a condition on it leaves the other months unread.

{{spark_views}}

CREATE OR REPLACE TEMPORARY VIEW evidence AS
SELECT e.event_id, e.event_type, e.event_status, e.date_start, e.date_end, e.iso3c, e.confidence,
    m.event_mention_id, s.article_id, s.sentence_no, s.text AS sentence
FROM events e
JOIN event_evidence v ON v.event_id = e.event_id
JOIN event_mentions m ON m.event_mention_id = v.event_mention_id
JOIN sentences s ON s.article_id = m.article_id AND s.sentence_no = m.sentence_no;

-- Rows of every table.
{{counts}};

-- Events that happened, by month and country, with a sentence that tells one of the surest of them.
SELECT date_format(date_start, 'yyyy-MM') AS month, country_name, count(DISTINCT event_id) AS events,
    max_by(sentence, struct(confidence, event_mention_id)) AS sentence
FROM evidence JOIN countries USING (iso3c)
WHERE event_status = 'occurred' AND date_format(date_start, 'yyyy-MM') = date_format(date_end, 'yyyy-MM')
GROUP BY month, country_name
ORDER BY month, events DESC, country_name;
