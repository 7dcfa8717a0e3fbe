"""Loads a release into Spark as temporary views: spark-submit load_spark.py, or load_all(spark) in a notebook."""

from pathlib import Path

from pyspark.sql import SparkSession

RELEASE = Path(__file__).resolve().parent.parent
TABLES = [
{{tables}},
]


def load_all(spark, release=RELEASE):
    """Registers every table as a view; release may be any URI that Spark can read."""
    for table in TABLES:
        spark.read.parquet(f"{release}/parquet/{table}").createOrReplaceTempView(table)


if __name__ == "__main__":
    session = SparkSession.builder.appName("dateline").getOrCreate()
    load_all(session)
    for name in TABLES:
        print(f"{name}: {session.table(name).count()} rows")
