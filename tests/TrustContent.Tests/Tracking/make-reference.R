# Made with: Rscript make-reference.R   (R 4.2.2; base R only)
# Theil-Sen slope with Sen's interval, ranks rounded outwards; least squares of guess on rating; quantiles.
sen <- function(x, y) {
  p <- combn(length(x), 2)
  s <- sort((y[p[2, ]] - y[p[1, ]]) / (x[p[2, ]] - x[p[1, ]]))
  n <- length(y); t <- table(y)
  v <- (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5))) / 18
  r <- max(1, floor((length(s) - qnorm(.975) * sqrt(v)) / 2))
  cat("sen", format(c(median(s), s[r], s[length(s) + 1 - r]), digits = 15), "\n")
}
sen(1:6, c(4, 3.5, 4.25, 3.75, 3, 3.25))
sen(c(1, 2, 4, 5, 8, 9, 10), c(3, 3, 3.5, 4, 3.5, 4.5, 4))
sen(1:8, c(4, 4, 4, 4, 4, 4, 4, 3))
cl <- c(4, 3.5, 4.25, 3.75, 3, 3.25, 4.5, 4, 3.75); th <- c(3.5, 3.5, 4, 3.25, 3, 3.5, 4, 3.25, 3.5)
m <- mean(cl); f <- lm(I(th - m) ~ I(cl - m))
cat("lm", format(c(coef(f)[1], confint(f)[1, ], coef(f)[2], confint(f)[2, ]), digits = 15), "\n")
cat("z", format(qnorm(c(.95, .975, .995)), digits = 15), "\n")
cat("t", format(qt(.975, c(1, 2, 5, 6, 7, 30)), digits = 15), "\n")
