"""Loads a Dateline release into Spark: every table as a temporary view, and the view evidence.

Run it from anywhere:    spark-submit load_spark.py
or in a notebook:        import sys; sys.path.append("<release>/load")
                         from load_spark import load_all, events_by_month
                         load_all(spark); spark.table("events")

A release that lies elsewhere, on HDFS say:  load_all(spark, "hdfs:///data/releases/<id>")
Tables of articles and findings have the column published_month besides ("2021-05", null if it is not known): it is the
folder a row lies in, so a condition on it leaves the other months unread.
"""

from pathlib import Path

from pyspark.sql import SparkSession

RELEASE = "file://" + Path(__file__).resolve().parent.parent.as_posix()
TABLES = [
{{tables}},
]


def load_all(spark, release=RELEASE):
    """Registers every table, and as evidence each event with the sentences that tell it."""
    for table in TABLES:
        spark.read.parquet(f"{release}/parquet/{table}").createOrReplaceTempView(table)
    spark.sql(
        """
        SELECT e.event_id, e.event_type, e.event_status, e.date_start, e.date_end, e.iso3c, e.confidence,
            m.event_mention_id, s.article_id, s.sentence_no, s.text AS sentence
        FROM events e
        JOIN event_evidence v ON v.event_id = e.event_id
        JOIN event_mentions m ON m.event_mention_id = v.event_mention_id
        JOIN sentences s ON s.article_id = m.article_id AND s.sentence_no = m.sentence_no
        """
    ).createOrReplaceTempView("evidence")


def events_by_month(spark):
    """Events that happened, by month and country, with a sentence that tells one of the surest of them."""
    return spark.sql(
        """
        SELECT date_format(date_start, 'yyyy-MM') AS month, country_name, count(DISTINCT event_id) AS events,
            max_by(sentence, struct(confidence, event_mention_id)) AS sentence
        FROM evidence JOIN countries USING (iso3c)
        WHERE event_status = 'occurred' AND date_format(date_start, 'yyyy-MM') = date_format(date_end, 'yyyy-MM')
        GROUP BY month, country_name
        ORDER BY month, events DESC, country_name
        """
    )


if __name__ == "__main__":
    session = SparkSession.builder.appName("dateline").getOrCreate()
    load_all(session)
    for name in TABLES:
        print(f"{name}: {session.table(name).count()} rows")
    events_by_month(session).show(20, truncate=80)
