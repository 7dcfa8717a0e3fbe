"""Loads a Dateline release into pandas: one DataFrame per table, with the columns and types of datapackage.json.

Run it from anywhere:    python3 load_pandas.py
or in a notebook:        import sys; sys.path.append("<release>/load")
                         from load_pandas import load, load_all, events_by_month
                         events = load("events")

Reads the Parquet files if pyarrow is installed, else the CSV files. Integers are Int64, truth values boolean, texts string;
all three may be missing. Dates are datetime.date, as pandas' own timestamps do not reach from 1582 to 9999:
pandas.to_datetime(column, errors="coerce") makes timestamps of those it can hold.
In a release with the CSV profile excel, texts read from CSV keep the apostrophe that marks what looks like a formula.
"""

import csv
import json
from datetime import date
from pathlib import Path

import pandas as pd

try:
    import pyarrow.parquet as parquet
except ImportError:
    parquet = None

RELEASE = Path(__file__).resolve().parent.parent
DTYPES = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "object"}
CONVERT = {"string": str, "integer": int, "number": float, "boolean": "true".__eq__, "date": date.fromisoformat}


def fields():
    """The columns of each table with their types, as datapackage.json tells them."""
    package = json.loads((RELEASE / "datapackage.json").read_text(encoding="utf-8"))
    return {
        resource["name"]: {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        for resource in package["resources"]
    }


FIELDS = fields()
TABLES = list(FIELDS)


def load(table):
    """One table as a DataFrame."""
    types = FIELDS[table]
    return from_csv(table, types) if parquet is None else from_parquet(table, types)


def from_parquet(table, types):
    frame = parquet.read_table(RELEASE / "parquet" / table, columns=list(types)).to_pandas(date_as_object=True)
    return frame.astype({name: DTYPES[kind] for name, kind in types.items()})


def from_csv(table, types):
    """Reads with Python's own reader: that of pandas cuts a text at a NUL."""
    csv.field_size_limit(2**31 - 1)
    with open(RELEASE / "csv" / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    columns = zip(*rows) if rows else [()] * len(types)
    return pd.DataFrame(
        {
            name: pd.Series([CONVERT[kind](cell) if cell else None for cell in cells], dtype=DTYPES[kind])
            for (name, kind), cells in zip(types.items(), columns)
        }
    )


def load_all():
    """All tables, by name."""
    return {table: load(table) for table in TABLES}


def events_by_month(tables):
    """Events that happened, by month and country, with a sentence that tells one of the surest of them."""
    events = tables["events"]
    events = events[(events["event_status"] == "occurred") & events["iso3c"].notna() & events["date_start"].notna()]
    events = events.assign(month=[day.isoformat()[:7] for day in events["date_start"]])
    events = events[events["month"] == [day.isoformat()[:7] for day in events["date_end"]]]
    evidence = (
        events[["event_id", "month", "iso3c", "confidence"]]
        .merge(tables["event_evidence"], on="event_id")
        .merge(tables["event_mentions"][["event_mention_id", "article_id", "sentence_no"]], on="event_mention_id")
        .merge(tables["sentences"][["article_id", "sentence_no", "text"]], on=["article_id", "sentence_no"])
        .merge(tables["countries"][["iso3c", "country_name"]], on="iso3c")
        .sort_values(["confidence", "event_mention_id"], ascending=[False, False])
    )
    return (
        evidence.groupby(["month", "country_name"])
        .agg(events=("event_id", "nunique"), sentence=("text", "first"))
        .reset_index()
        .sort_values(["month", "events", "country_name"], ascending=[True, False, True], ignore_index=True)
    )


if __name__ == "__main__":
    tables = load_all()
    for name, frame in tables.items():
        print(f"{name}: {len(frame)} rows")
    print(events_by_month(tables).to_string(max_rows=20, max_colwidth=80))
