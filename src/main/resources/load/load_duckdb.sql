-- Every table of a release as a view. Run it in the release folder: duckdb -init load/load_duckdb.sql
{{views}}
