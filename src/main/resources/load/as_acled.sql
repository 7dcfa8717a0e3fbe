-- Protest and violence of a Dateline release with the columns of ACLED, as the view as_acled of DuckDB.
--
-- Run it in the release folder:   duckdb -init load/load_duckdb.sql   then   .read load/as_acled.sql
--
-- One row is an ASSAULT or PROTEST that has happened, on a day, in a week or in a month. Strikes, hunger strikes and boycotts are left out,
-- as ACLED does not code them by themselves.
--
-- Names of columns as they are since March 2023. What needs event_type is computed from it in the outer SELECT.
--
-- What cannot be mapped:
--   event_type                 empty where the sectors of the sides do not decide between a battle and violence against civilians
--   sub_event_type             empty where the mode does not decide it: whether a protest was peaceful, who stood in its way, which explosive
--   "Strategic developments"   only destroyed property; arrests, agreements and changes of control are a matter of judgement there
--   inter1, inter2             militias are not told from other armed men
--   fatalities                 the lower bound of the newest article that counts; empty where none does, and ACLED would have 0
--   event_date                 the first day of a week or month; time_precision says so
--   disorder_type              empty for riots, where ACLED tells violent demonstrations from mobs
--   civilian_targeting         filled only where inter2 says Civilians
--   region                     that of the United Nations; ACLED has regions of its own
--   assoc_actor_1, assoc_actor_2, interaction, admin2, admin3, source_scale, tags, timestamp   not known; geo_precision is empty where only
--                              the country is known

CREATE OR REPLACE VIEW as_acled AS
WITH side AS (
    SELECT event_id,
        CASE
            WHEN event_type = 'PROTEST' AND event_mode IN ('riot', 'vandalize') THEN 'Rioters'
            WHEN event_type = 'PROTEST' THEN 'Protesters'
            WHEN actor_sector IN ('GOV', 'MIL', 'COP', 'SPY') AND actor_iso3c <> iso3c THEN 'External/Other forces'
            WHEN actor_sector IN ('GOV', 'MIL', 'COP', 'SPY') AND actor_iso3c = iso3c THEN 'State forces'
            WHEN actor_sector = 'REB' THEN 'Rebel group'
        END AS inter1,
        CASE
            WHEN event_type = 'PROTEST' THEN NULL
            WHEN recipient_sector IN ('MIL', 'COP', 'SPY') AND recipient_iso3c <> iso3c THEN 'External/Other forces'
            WHEN recipient_sector IN ('MIL', 'COP', 'SPY') AND recipient_iso3c = iso3c THEN 'State forces'
            WHEN recipient_sector = 'REB' THEN 'Rebel group'
            WHEN recipient_sector IN ('CVL', 'JRN', 'REL', 'EDU', 'MED', 'LAB', 'REF', 'NGO', 'SOC', 'BUS') THEN 'Civilians'
        END AS inter2
    FROM events
), coded AS (
SELECT e.event_id AS event_id_cnty, e.date_start AS event_date, year(e.date_start) AS year,
    CASE e.date_precision WHEN 'day' THEN 1 WHEN 'days' THEN 2 WHEN 'week' THEN 2 WHEN 'month' THEN 3 END AS time_precision,
    CASE
        WHEN s.inter1 = 'Rioters' THEN 'Riots'
        WHEN s.inter1 = 'Protesters' THEN 'Protests'
        WHEN e.event_mode IN ('explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons') THEN 'Explosions/Remote violence'
        WHEN e.event_mode = 'destroy' THEN 'Strategic developments'
        WHEN e.event_mode = 'crowd-control' THEN NULL
        WHEN s.inter2 = 'Civilians' OR e.event_mode = 'sexual' THEN 'Violence against civilians'
        WHEN s.inter1 IN ('State forces', 'External/Other forces', 'Rebel group') AND s.inter2 IS NOT NULL THEN 'Battles'
    END AS event_type,
    CASE
        WHEN e.event_mode IN ('aerial', 'drone') THEN 'Air/drone strike'
        WHEN e.event_mode = 'suicide-attack' THEN 'Suicide bomb'
        WHEN e.event_mode = 'heavy-weapons' THEN 'Shelling/artillery/missile attack'
        WHEN e.event_mode = 'destroy' THEN 'Looting/property destruction'
        WHEN e.event_mode = 'sexual' THEN 'Sexual violence'
        WHEN e.event_mode = 'abduct' AND s.inter2 = 'Civilians' THEN 'Abduction/forced disappearance'
    END AS sub_event_type,
    e.actor_name AS actor1, s.inter1, e.recipient_name AS actor2, s.inter2,
    c.iso3n AS iso, c.un_region AS region, c.country_name AS country, e.admin1_name AS admin1, e.place_name AS location,
    e.latitude, e.longitude, CASE e.place_precision WHEN 'town' THEN 1 WHEN 'region' THEN 3 END AS geo_precision,
    e.source_url AS source, e.summary AS notes, e.dead_low AS fatalities,
    e.date_basis, e.place_basis, e.confidence
FROM events e
JOIN side s ON s.event_id = e.event_id
LEFT JOIN countries c ON c.iso3c = e.iso3c
WHERE e.event_type IN ('ASSAULT', 'PROTEST') AND e.event_status = 'occurred'
    AND coalesce(e.event_mode, '') NOT IN ('strike', 'hunger', 'boycott')
    AND e.date_precision IN ('day', 'days', 'week', 'month')
)
SELECT event_id_cnty, event_date, year, time_precision,
    CASE
        WHEN event_type IN ('Battles', 'Explosions/Remote violence', 'Violence against civilians') THEN 'Political violence'
        WHEN event_type = 'Protests' THEN 'Demonstrations'
        WHEN event_type = 'Strategic developments' THEN 'Strategic developments'
    END AS disorder_type,
    event_type, sub_event_type, actor1, inter1, actor2, inter2,
    CASE
        WHEN inter2 = 'Civilians' AND event_type IN ('Explosions/Remote violence', 'Violence against civilians') THEN 'Civilian targeting'
    END AS civilian_targeting,
    iso, region, country, admin1, location, latitude, longitude, geo_precision, source, notes, fatalities,
    date_basis, place_basis, confidence
FROM coded
ORDER BY event_date, event_id_cnty;
