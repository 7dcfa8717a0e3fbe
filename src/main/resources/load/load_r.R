# Loads a Dateline release into R: one data frame per table, with the columns and types of codebook.csv.
#
# Run it from anywhere:   Rscript load_r.R
# or in a session:        source("<release>/load/load_r.R"); d <- load_all(); d$events
#
# Reads the Parquet files if the package arrow is installed, else the CSV files with base R. Dates are of class Date.
# Read from CSV by base R, every line end in a text is LF, and a NUL, which no text of R can hold, is left out. In a release
# with the CSV profile excel, texts read from CSV keep the apostrophe that marks what looks like a formula.

release_folder <- function() {
  file <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  sourced <- unlist(lapply(sys.frames(), function(frame) frame$ofile))
  script <- if (length(sourced)) tail(sourced, 1) else if (length(file)) gsub("~+~", " ", file[1], fixed = TRUE)
  if (is.null(script)) "." else dirname(dirname(normalizePath(script)))
}

release <- release_folder()

# The first cell of a file may begin with a byte order mark, so the columns are named anew.
read_cells <- function(file, classes) {
  cells <- read.csv(file, colClasses = unname(classes), na.strings = "", encoding = "UTF-8", check.names = FALSE,
    comment.char = "", skipNul = TRUE)
  setNames(cells, names(classes))
}

codebook <- read_cells(file.path(release, "codebook.csv"), c(table_name = "character", column_name = "character",
  type = "character", nullable = "logical", key = "logical", references = "character", allowed_values = "character",
  description = "character", example = "character"))

tables <- unique(codebook$table_name)

# The class of R for each column of a table.
column_classes <- function(table) {
  columns <- codebook[codebook$table_name == table, ]
  classes <- c(text = "character", integer = "integer", number = "numeric", boolean = "logical", date = "Date")
  setNames(classes[columns$type], columns$column_name)
}

load_table <- function(table) {
  classes <- column_classes(table)
  if (!requireNamespace("arrow", quietly = TRUE)) {
    return(read_cells(file.path(release, "csv", paste0(table, ".csv")), classes))
  }
  as.data.frame(arrow::open_dataset(file.path(release, "parquet", table)))[names(classes)]
}

load_all <- function() sapply(tables, load_table, simplify = FALSE)

# Events that happened, by month and country, with a sentence that tells one of the surest of them.
events_by_month <- function(d) {
  events <- d$events[d$events$event_status == "occurred" & !is.na(d$events$iso3c) & !is.na(d$events$date_start), ]
  events$month <- format(events$date_start, "%Y-%m")
  events <- events[events$month == format(events$date_end, "%Y-%m"), c("event_id", "month", "iso3c", "confidence")]
  evidence <- merge(events, d$event_evidence)
  evidence <- merge(evidence, d$event_mentions[c("event_mention_id", "article_id", "sentence_no")])
  evidence <- merge(evidence, d$sentences[c("article_id", "sentence_no", "text")])
  evidence <- merge(evidence, d$countries[c("iso3c", "country_name")])
  evidence <- evidence[order(evidence$confidence, evidence$event_mention_id, decreasing = TRUE, method = "radix"), ]
  group <- paste(evidence$month, evidence$country_name)
  result <- evidence[!duplicated(group), c("month", "country_name", "text")]
  result$events <- as.vector(tapply(evidence$event_id, group, function(ids) length(unique(ids)))[unique(group)])
  result[order(result$month, -result$events, result$country_name, method = "radix"), c("month", "country_name", "events", "text")]
}

if (sys.nframe() == 0) {
  d <- load_all()
  for (table in tables) cat(sprintf("%s: %d rows\n", table, nrow(d[[table]])))
  shown <- head(events_by_month(d), 20)
  shown$text <- substr(shown$text, 1, 80)
  print(shown, row.names = FALSE)
}
