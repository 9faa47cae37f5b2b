# Reference values of reliability, computed by the R package psych.
#
# Made with:  Rscript --vanilla make-reference.R
# R version:  4.2.2 Patched (2022-11-10 r83330)
# psych:      2.2.9
#
# Writes beside this script one <case>.csv with answers and one <case>.json with what R says of them.
# alpha, alpha if dropped, corrected item-rest correlation, mean and SD: psych::alpha on complete rows, after reversing
# by hand as min + max - answer. Interval: psych::alpha.ci with the number of items (Feldt). Omega: psych::omega with
# nfactors = 1, fm = "minres", flip = FALSE, so that items are taken as keyed. Rc: psych::mlr with aov = TRUE,
# lme = FALSE, alpha = FALSE, which also serves unbalanced data. Answers are made from one factor and cut into codes.

suppressPackageStartupMessages(library(psych))
set.seed(20261124, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

file_argument <- grep("^--file=", commandArgs(trailingOnly = FALSE), value = TRUE)
folder <- if (length(file_argument) == 1L) dirname(sub("^--file=", "", file_argument)) else "."

cut_into <- function(x, min, max) {
    x <- round((min + max) / 2 + 0.6 + x * (max - min) / 4.5)
    pmin(pmax(x, min), max)
}

one_factor <- function(n, loadings, min, max) {
    factor <- rnorm(n)
    sapply(loadings, function(l) cut_into(l * factor + sqrt(1 - l^2) * rnorm(n), min, max))
}

number <- function(x) if (length(x) == 0 || is.na(x)) "null" else sprintf("%.17g", x)
numbers <- function(x) paste0("[", paste(sapply(unname(x), number), collapse = ", "), "]")

write_lines <- function(lines, name) {
    connection <- file(file.path(folder, name), open = "wb")
    on.exit(close(connection))
    writeLines(lines, connection, sep = "\n")
}

scale_json <- function(items, reversed, min, max, omega) {
    keyed <- items
    keyed[reversed] <- min + max - keyed[reversed]
    keyed <- na.omit(keyed)
    k <- ncol(keyed)
    a <- suppressWarnings(psych::alpha(keyed, check.keys = FALSE, delete = FALSE))
    ci <- psych::alpha.ci(a$total$raw_alpha, nrow(keyed), n.var = k)
    total <- rowSums(keyed)
    om <- NA
    if (omega) {
        om <- suppressMessages(suppressWarnings(psych::omega(keyed, nfactors = 1, fm = "minres", flip = FALSE, plot = FALSE)$omega.tot))
    }
    sprintf('{ "cases": %d, "alpha": %s, "low": %s, "high": %s, "omega": %s, "mean": %s, "sd": %s, "rest": %s, "dropped": %s }',
        nrow(keyed), number(a$total$raw_alpha), number(ci$lower.ci), number(ci$upper.ci), number(om), number(mean(total)), number(sd(total)),
        numbers(a$item.stats$r.drop), if (k > 2) numbers(a$alpha.drop$raw_alpha) else numbers(rep(NA, k)))
}

# scales: name -> signed item numbers
write_case <- function(name, instrument, answers, min, max, scales, omega = TRUE) {
    answers <- as.data.frame(answers)
    colnames(answers) <- seq_len(ncol(answers))
    cells <- apply(answers, 1, function(row) paste(ifelse(is.na(row), "", row), collapse = ","))
    write_lines(c(paste(colnames(answers), collapse = ","), cells), paste0(name, ".csv"))
    parts <- sapply(names(scales), function(scale) {
        signed <- scales[[scale]]
        sprintf('    "%s": %s', scale, scale_json(answers[abs(signed)], which(signed < 0), min, max, omega))
    })
    write_lines(c("{", sprintf('  "instrument": "%s",', instrument), '  "scales": {', paste(parts, collapse = ",\n"), "  }", "}"), paste0(name, ".json"))
}

wai_sr <- list(task = c(1, 2, 10, 12), bond = c(3, 5, 7, 9), goal = c(4, 6, 8, 11), total = 1:12)
haq <- list(total = c(1, 2, 3, -4, 5, 6, 7, -8, 9, 10, -11, 12, 13, 14, 15, -16, 17, 18, -19))
check_in <- list(helpfulness = 1:3, safety = 4:6, hope = 7:9, openness = 10:12, total = 1:12)

write_case("complete", "wai-sr", one_factor(200, seq(.45, .85, length.out = 12), 1, 5), 1, 5, wai_sr)

answers <- one_factor(150, seq(.3, .8, length.out = 19), 1, 6)
turned <- abs(haq$total[haq$total < 0])
answers[, turned] <- 7 - answers[, turned]
write_case("reversed", "haq-ii", answers, 1, 6, haq)

write_case("small", "wai-sr", one_factor(20, rep(.7, 12), 1, 5), 1, 5, wai_sr)

answers <- one_factor(180, seq(.4, .8, length.out = 12), 1, 5)
answers[sample(length(answers), 60)] <- NA
write_case("missing", "trust-check-in", answers, 1, 5, check_in)

answers <- one_factor(120, rep(.55, 12), 1, 5)
answers[, c(2, 5, 8, 11)] <- 6 - answers[, c(2, 5, 8, 11)]
write_case("contrary", "wai-sr", answers, 1, 5, wai_sr, omega = FALSE)

# Sessions: persons, sessions and items with levels of their own, and a state of the day.
sessions <- function(persons, times, k) {
    person <- rnorm(persons, 0, 1); time <- rnorm(times, 0, .3); item <- rnorm(k, 0, .4)
    data <- expand.grid(time = seq_len(times), id = seq_len(persons))
    state <- rnorm(nrow(data), 0, .7)
    values <- sapply(seq_len(k), function(i) round(pmin(pmax(5 + person[data$id] + time[data$time] + item[i] + state + rnorm(nrow(data), 0, .8), 0), 10)))
    colnames(values) <- seq_len(k)
    cbind(data, values)
}

write_course <- function(name, data) {
    k <- ncol(data) - 2
    values <- suppressMessages(suppressWarnings(psych::mlr(data, grp = "id", Time = "time", items = as.character(seq_len(k)),
        alpha = FALSE, icc = FALSE, aov = TRUE, lmer = FALSE, lme = FALSE)))
    cells <- apply(data, 1, function(row) paste(sprintf("%d", as.integer(row)), collapse = ","))
    write_lines(c(paste(c("session", "client", seq_len(k)), collapse = ","), cells), paste0(name, ".csv"))
    write_lines(sprintf('{ "instrument": "trust-pulse", "rc": %s, "persons": %d, "sessions": %d, "rows": %d }',
        number(values$Rc), length(unique(data$id)), length(unique(data$time)), nrow(data)), paste0(name, ".json"))
}

write_course("balanced", sessions(40, 5, 4))
data <- sessions(40, 6, 4)
data <- data[sample(nrow(data), 170), ]
data <- data[data$id %in% names(which(table(data$id) > 1)), ]
write_course("unbalanced", data)
