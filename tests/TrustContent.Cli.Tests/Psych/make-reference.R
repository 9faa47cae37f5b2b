# Reference scores of the instruments whose keys ship, computed by the R package psych.
#
# Made with:  Rscript --vanilla make-reference.R
# R version:  4.2.2 Patched (2022-11-10 r83330)
# psych:      2.2.9
#
# Writes wai-sr.csv, wai.csv, wai-s.csv and haq-ii.csv beside this script: 200 complete rows of random answers each,
# and psych's totals. The keys were copied by hand from the instruments as shipped: they check how scores are computed,
# not whether a key is the published one.
# psych reverses an item as min + max - answer; min and max are the ends of the response scale, not of the data.
# Warnings are expected: one that totals without imputation "can lead to serious problems" (with missing answers, and
# there are none), and NaNs in psych's corrected correlations, since random answers have negative alphas (unused).

library(psych)

set.seed(20261123, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

rows <- 200L

file_argument <- grep("^--file=", commandArgs(trailingOnly = FALSE), value = TRUE)
folder <- if (length(file_argument) == 1L) dirname(sub("^--file=", "", file_argument)) else "."

# Items as psych names them in a key: "q2", and "-q7" for a reversed one.
key <- function(...) {
    numbers <- c(...)
    paste0(ifelse(numbers < 0, "-q", "q"), abs(numbers))
}

make_reference <- function(id, item_count, min, max, keys) {
    answers <- matrix(sample(min:max, rows * item_count, replace = TRUE), nrow = rows)
    colnames(answers) <- paste0("q", seq_len(item_count))
    items <- as.data.frame(answers)

    scores <- psych::scoreItems(keys, items, totals = TRUE, min = min, max = max, impute = "none")$scores
    stopifnot(nrow(scores) == rows, identical(colnames(scores), names(keys)), !anyNA(scores))

    header <- c(colnames(answers), paste0("psych_", names(keys)))
    cells <- cbind(
        matrix(sprintf("%d", answers), nrow = rows),
        matrix(sprintf("%.17g", scores), nrow = rows))
    lines <- c(paste(header, collapse = ","), apply(cells, 1L, paste, collapse = ","))

    # Binary, so that the lines end with LF everywhere.
    connection <- file(file.path(folder, paste0(id, ".csv")), open = "wb")
    on.exit(close(connection))
    writeLines(lines, connection, sep = "\n")
}

make_reference("wai-sr", 12L, 1L, 5L, list(
    task = key(1, 2, 10, 12),
    bond = key(3, 5, 7, 9),
    goal = key(4, 6, 8, 11),
    total = key(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))

make_reference("wai", 36L, 1L, 7L, list(
    task = key(2, 4, -7, -11, 13, -15, 16, 18, 24, -31, -33, 35),
    bond = key(-1, 5, 8, 17, 19, -20, 21, 23, 26, 28, -29, 36),
    goal = key(-3, 6, -9, -10, -12, 14, 22, 25, -27, 30, 32, -34),
    total = key(
        -1, 2, -3, 4, 5, 6, -7, 8, -9, -10, -11, -12, 13, 14, -15, 16, 17, 18,
        19, -20, 21, 22, 23, 24, 25, 26, -27, 28, -29, 30, -31, 32, -33, -34, 35, 36)))

make_reference("wai-s", 12L, 1L, 7L, list(
    task = key(1, 2, 8, 12),
    bond = key(3, 5, 7, 9),
    goal = key(-4, 6, -10, 11),
    total = key(1, 2, 3, -4, 5, 6, 7, 8, 9, -10, 11, 12)))

make_reference("haq-ii", 19L, 1L, 6L, list(
    total = key(1, 2, 3, -4, 5, 6, 7, -8, 9, 10, -11, 12, 13, 14, 15, -16, 17, 18, -19)))
