"""Loads a release into pandas: one DataFrame per table, in a dict. Needs pandas and pyarrow."""

from pathlib import Path

import pandas as pd

RELEASE = Path(__file__).resolve().parent.parent
TABLES = [
{{tables}},
]


def load(table):
    """One table; article-level tables get the column published_month."""
    return pd.read_parquet(RELEASE / "parquet" / table, engine="pyarrow")


def load_all():
    return {table: load(table) for table in TABLES}


if __name__ == "__main__":
    for name, frame in load_all().items():
        print(f"{name}: {len(frame)} rows")
