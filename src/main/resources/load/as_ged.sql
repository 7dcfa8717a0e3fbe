-- Deadly violence of a Dateline release with the columns of UCDP GED, as the view as_ged of DuckDB.
--
-- Run it in the release folder:   duckdb -init load/load_duckdb.sql   then   .read load/as_ged.sql
--
-- One row is an ASSAULT that has happened, on known days, in which somebody was killed. GED asks more: that an organised actor used armed
-- force. Whether it did is left to whoever reads the row.
--
-- Names of columns as in files of GED 25.1, which has 49; meanings from knowledge of earlier codebooks.
--
-- What cannot be mapped:
--   conflict_, dyad_ and side_ ids    UCDP assigns them, and conflict_name, dyad_name, relid, active_year, code_status, event_clarity
--   region, adm_2, priogrid_gid, geom_wkt, where_description, source_office, source_original   not known
--   deaths_a, deaths_b, ..._civilians texts seldom say of which side the dead were: all stand in deaths_unknown
--   type_of_violence                  empty unless the sectors of both sides decide it
--   best                              the lower bound of the newest article that counts; high is empty for "at least 12"
--   where_prec 2, 3, 5, 7             1 is a town, 4 a region, 6 a country; many places are inferred, place_basis says so
--   date_prec                         by days, as GED counts them; date_basis says whether a date is inferred

CREATE OR REPLACE VIEW as_ged AS
SELECT e.event_id AS id, year(e.date_start) AS year,
    CASE
        WHEN e.actor_sector IN ('GOV', 'MIL', 'COP', 'SPY') AND e.recipient_sector IN ('GOV', 'MIL', 'COP', 'SPY')
            AND e.actor_iso3c <> e.recipient_iso3c THEN 1
        WHEN e.actor_sector IN ('GOV', 'MIL', 'COP', 'SPY') AND e.recipient_sector = 'REB' THEN 1
        WHEN e.actor_sector = 'REB' AND e.recipient_sector IN ('GOV', 'MIL', 'COP', 'SPY') THEN 1
        WHEN e.actor_sector = 'REB' AND e.recipient_sector = 'REB' THEN 2
        WHEN e.actor_sector IN ('GOV', 'MIL', 'COP', 'SPY', 'REB') AND e.recipient_sector = 'CVL' THEN 3
    END AS type_of_violence,
    e.actor_name AS side_a, e.recipient_name AS side_b, e.article_count AS number_of_sources,
    e.source_url AS source_article, e.first_published_on AS source_date, e.source_title AS source_headline,
    CASE e.place_precision WHEN 'town' THEN 1 WHEN 'region' THEN 4 WHEN 'country' THEN 6 END AS where_prec,
    e.place_name AS where_coordinates, e.admin1_name AS adm_1, e.latitude, e.longitude,
    c.country_name AS country, c.gwn AS country_id, a.gwn AS gwnoa, r.gwn AS gwnob,
    CASE
        WHEN e.date_end = e.date_start THEN 1
        WHEN e.date_end - e.date_start < 6 THEN 2
        WHEN e.date_end - e.date_start = 6 THEN 3
        WHEN e.date_end - e.date_start <= 30 THEN 4
        WHEN e.date_end - e.date_start <= 365 THEN 5
    END AS date_prec,
    e.date_start, e.date_end, e.dead_low AS deaths_unknown, e.dead_low AS best, e.dead_high AS high, e.dead_low AS low,
    e.summary AS sentence, e.date_basis, e.place_basis, e.confidence
FROM events e
LEFT JOIN countries c ON c.iso3c = e.iso3c
LEFT JOIN countries a ON a.iso3c = e.actor_iso3c
LEFT JOIN countries r ON r.iso3c = e.recipient_iso3c
WHERE e.event_type = 'ASSAULT' AND e.event_status = 'occurred' AND e.date_start IS NOT NULL AND e.dead_low >= 1
ORDER BY e.date_start, e.event_id;
