# %% [markdown]
# # Explore a Dateline release
#
# Eight questions, each answered by one statement of SQL; change a statement and run its cell again. Run it from the folder of the release or from `load/`, in Jupyter or
# any other program for notebooks. It reads nothing but the release and needs nothing but Python 3.8: DuckDB on the Parquet files if the package `duckdb` is installed,
# else SQLite, which is part of Python, on the CSV files. With `pandas` the answers are data frames. All columns are explained in `codebook.csv`.
#
# `RUS`, `UKR`, `XKX` and `2022-02-24` are examples: put your own countries (ISO 3166-1 alpha-3, Kosovo is `XKX`) and days in their place.

# %%
import csv
import json
import re
import sqlite3
from pathlib import Path

try:
    import duckdb
except ImportError:
    duckdb = None
try:
    import pandas
except ImportError:
    pandas = None

RELEASE = next(folder for folder in (Path(".."), Path(".")) if (folder / "datapackage.json").exists()).resolve()
PACKAGE = json.loads((RELEASE / "datapackage.json").read_text(encoding="utf-8"))
FIELDS = {
    table["name"]: {field["name"]: field["type"] for field in table["schema"]["fields"]}
    for table in PACKAGE["resources"]
}
SQLITE = {"string": "TEXT", "date": "TEXT", "integer": "INTEGER", "boolean": "INTEGER", "number": "REAL"}
DATABASE = duckdb.connect() if duckdb else sqlite3.connect(":memory:")
LOADED = set()


class Answer(list):
    """Rows with the names of their columns, for want of pandas; the first twenty are shown."""

    def __init__(self, columns, rows):
        super().__init__(rows)
        self.columns = columns

    def __repr__(self):
        shown = [" | ".join("" if cell is None else str(cell) for cell in row) for row in [self.columns, *self[:20]]]
        return "\n".join([*shown, f"({len(self)} rows)"])


def load_parquet(table):
    files = str(RELEASE / "parquet" / table / "**" / "*.parquet").replace("'", "''")
    DATABASE.execute(f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{files}')")


def load_csv(table):
    csv.field_size_limit(2**31 - 1)
    fields = FIELDS[table]
    DATABASE.execute(f"CREATE TABLE {table} ({', '.join(f'[{name}] {SQLITE[kind]}' for name, kind in fields.items())})")
    with open(RELEASE / "csv" / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        cells = ([value(cell, kind) for cell, kind in zip(row, fields.values())] for row in rows)
        DATABASE.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(fields))})", cells)


def value(cell, kind):
    """An empty cell is missing; SQLite makes numbers of the rest by itself."""
    if cell == "":
        return None
    return cell == "true" if kind == "boolean" else cell


def ask(sql):
    """The answer to one statement of SQL; tables that it names are loaded when they are first needed."""
    for table in (set(FIELDS) & set(re.findall(r"\w+", sql))) - LOADED:
        load_parquet(table) if duckdb else load_csv(table)
        LOADED.add(table)
    found = DATABASE.execute(sql)
    columns = [column[0] for column in found.description]
    rows = found.fetchall()
    return pandas.DataFrame(rows, columns=columns) if pandas else Answer(columns, rows)


# %% [markdown]
# ## What to rely on
#
# Each row says how it is known. A choice is a condition more in `WHERE`, in any of the questions on events:
#
# - `date_basis IN ('explicit', 'publication', 'mentioned_date', 'known_event', 'correction')`: days that the text tells of the event itself. `carried` and `news` are inferred.
# - `date_confidence >= 0.8`: days that are likely right, however they are known. `correction` has none: add it by its basis.
# - `confidence >= 0.8`: rows that are likely events of that type.
#
# What each choice leaves:

# %%
ask("""
SELECT coalesce(date_basis, 'no date') AS basis, count(*) AS events, sum(CASE WHEN date_confidence >= 0.8 THEN 1 ELSE 0 END) AS likely_days,
    sum(CASE WHEN confidence >= 0.8 THEN 1 ELSE 0 END) AS likely_events
FROM events
GROUP BY 1
ORDER BY 2 DESC
""")

# %% [markdown]
# ## 1. Events by month and quad class
#
# Quad class 1 is verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. Events that may lie in two months are not counted.

# %%
ask("""
{{question_1}}
""")

# %% [markdown]
# ## 2. Conflict between two countries over time
#
# Who did it to whom; `material` counts quad class 4, `score` is the mean on the scale of PLOVER from -10 to 10.

# %%
ask("""
{{question_2}}
""")

# %% [markdown]
# ## 3. Who met whom
#
# Meetings, visits and talks; calls are left out. Names are as `events` has them: a country where the text names no one else.

# %%
ask("""
{{question_3}}
""")

# %% [markdown]
# ## 4. Events in Kosovo after 24 February 2022
#
# Where `place_basis` is `inferred`, no text names the country as the place; `place_confidence` says how likely it is.

# %%
ask("""
{{question_4}}
""")

# %% [markdown]
# ## 5. The persons quoted most
#
# `direct` counts what stands in quotation marks. Copies of an article are left out.

# %%
ask("""
{{question_5}}
""")

# %% [markdown]
# ## 6. Protests by country
#
# Strikes and boycotts are protests, too: `event_mode` tells them apart. `inferred` counts those whose country no text names as the place.

# %%
ask("""
{{question_6}}
""")

# %% [markdown]
# ## 7. Articles about a country
#
# Those in whose focus it is; `salience` is its share among all countries of the article.

# %%
ask("""
{{question_7}}
""")

# %% [markdown]
# ## 8. Who is named together
#
# Persons and organisations in one sentence, by the number of articles with such a sentence. Copies of an article are left out.

# %%
ask("""
{{question_8}}
""")
