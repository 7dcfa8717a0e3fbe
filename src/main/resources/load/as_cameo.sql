-- Events of a Dateline release with the columns of GDELT, which are those of CAMEO, as the view as_cameo of DuckDB.
--
-- Run it in the release folder:   duckdb -init load/load_duckdb.sql   then   .read load/as_cameo.sql
--
-- One row is an event that has happened, on one known day. GDELT has a row for each pair of sides; here the first names stand for all.
-- Names of columns as in files of GDELT 2.0; meanings after excerpts of its codebook, not the whole of it.
--
-- What cannot be mapped:
--   EventCode, EventBaseCode    PLOVER has no codes of three and four digits; EventRootCode is the root that comes nearest to type and mode
--   roots 01 and 02             statements and appeals are no events of PLOVER; an appeal that demands is 10
--   QuadClass                   counted from the root as GDELT does (01-05, 06-08, 09-13, 14-20); ours, quad_class, has what is conceded in
--                               words with 1, where GDELT has all of 08 with 2
--   GoldsteinScale              that of the root; GDELT has it of the finest code. plover_score is another scale, from -10 to 10 too
--   Actor1Code, Actor2Code      country and type only; known groups, religions and ethnic groups are not told apart
--   Actor1CountryCode           ISO 3166-1 alpha-3; CAMEO has some of its own, and regions ("EUR"). A country may be inferred: actor_basis
--   Actor1Type1Code             sectors that CAMEO lacks (parties, religious and social ones) are empty
--   Actor1Geo, Actor2Geo        not known; ActionGeo is where it happened, ActionGeo_FeatureID is no id of GNS and left out
--   AvgTone, IsRootEvent, DATEADDED, FractionDate   not known

CREATE OR REPLACE VIEW as_cameo AS
WITH side AS (
    SELECT event_id,
        CASE WHEN actor_sector IN ('PTY', 'PRM', 'REL', 'SOC', 'PRE') THEN NULL
            WHEN actor_sector = 'MED' THEN 'HLH' WHEN actor_sector = 'JRN' THEN 'MED' ELSE actor_sector END AS actor_type,
        CASE WHEN recipient_sector IN ('PTY', 'PRM', 'REL', 'SOC', 'PRE') THEN NULL
            WHEN recipient_sector = 'MED' THEN 'HLH' WHEN recipient_sector = 'JRN' THEN 'MED' ELSE recipient_sector END AS recipient_type
    FROM events
)
SELECT e.event_id AS GlobalEventID, CAST(strftime(e.date_start, '%Y%m%d') AS INTEGER) AS SQLDATE,
    CAST(strftime(e.date_start, '%Y%m') AS INTEGER) AS MonthYear, year(e.date_start) AS Year,
    nullif(coalesce(e.actor_iso3c, '') || coalesce(s.actor_type, ''), '') AS Actor1Code, upper(e.actor_name) AS Actor1Name,
    e.actor_iso3c AS Actor1CountryCode, s.actor_type AS Actor1Type1Code,
    nullif(coalesce(e.recipient_iso3c, '') || coalesce(s.recipient_type, ''), '') AS Actor2Code, upper(e.recipient_name) AS Actor2Name,
    e.recipient_iso3c AS Actor2CountryCode, s.recipient_type AS Actor2Type1Code,
    e.cameo_root AS EventRootCode,
    CASE WHEN e.cameo_root <= '05' THEN 1 WHEN e.cameo_root <= '08' THEN 2 WHEN e.cameo_root <= '13' THEN 3 ELSE 4 END AS QuadClass,
    CASE e.cameo_root
        WHEN '03' THEN 4.0 WHEN '04' THEN 1.0 WHEN '05' THEN 3.5 WHEN '06' THEN 6.0 WHEN '07' THEN 7.0 WHEN '08' THEN 5.0
        WHEN '09' THEN -2.0 WHEN '10' THEN -5.0 WHEN '11' THEN -2.0 WHEN '12' THEN -4.0 WHEN '13' THEN -6.0 WHEN '14' THEN -6.5
        WHEN '15' THEN -7.2 WHEN '16' THEN -4.0 WHEN '17' THEN -7.0 WHEN '18' THEN -9.0 WHEN '19' THEN -10.0 WHEN '20' THEN -10.0
    END AS GoldsteinScale,
    e.mention_count AS NumMentions, e.publisher_count AS NumSources, e.article_count AS NumArticles,
    CASE
        WHEN e.place_precision = 'country' THEN 1
        WHEN e.place_precision = 'region' AND e.iso3c = 'USA' THEN 2
        WHEN e.place_precision = 'town' AND e.iso3c = 'USA' THEN 3
        WHEN e.place_precision = 'town' THEN 4
        WHEN e.place_precision = 'region' THEN 5
    END AS ActionGeo_Type,
    concat_ws(', ', e.place_name, e.admin1_name, c.country_name) AS ActionGeo_FullName, c.fips AS ActionGeo_CountryCode,
    e.latitude AS ActionGeo_Lat, e.longitude AS ActionGeo_Long, e.source_url AS SOURCEURL,
    e.plover_score, e.quad_class, e.summary AS sentence, e.date_basis, e.actor_basis, e.recipient_basis, e.place_basis, e.confidence
FROM events e
JOIN side s ON s.event_id = e.event_id
LEFT JOIN countries c ON c.iso3c = e.iso3c
WHERE e.event_status IN ('occurred', 'ongoing') AND e.date_start = e.date_end
ORDER BY e.date_start, e.event_id;
