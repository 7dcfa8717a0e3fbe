# Loads a release into R: one data frame per table, in a list. Needs the package arrow.
# Usage: setwd("<release folder>"); source("load/load_r.R"); d <- load_all()

tables <- c(
{{tables}}
)

load_table <- function(table, release = ".") {
  dplyr::collect(arrow::open_dataset(file.path(release, "parquet", table)))
}

load_all <- function(release = ".") {
  sapply(tables, load_table, release = release, simplify = FALSE)
}
