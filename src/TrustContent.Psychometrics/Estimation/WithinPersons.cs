using MathNet.Numerics.LinearAlgebra;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>
/// Reliability within persons: alpha of the items freed of each person's and each session's level. On balanced data that is
/// double centring; otherwise both levels are fitted by least squares and the covariance is pooled over persons.
/// </summary>
internal static class WithinPersons
{
    public static WithinPersonReliability Of(ScaleItems scale, Sample sample)
    {
        if (sample.WhyNoCourses is { } reason)
        {
            return new WithinPersonReliability(new Coefficient(new Refusal(reason), 0), 0, 0, 0, isBalanced: false);
        }

        var persons = sample.Rows
            .Select(row => (Row: row, Values: scale.Of(row))).Where(row => row.Values is not null)
            .GroupBy(row => row.Row.Client!, row => (Session: row.Row.Session!.Value, Values: row.Values!), StringComparer.Ordinal)
            .Where(person => person.Skip(1).Any())
            .Select(person => person.ToArray()).ToArray();
        var sessions = persons.SelectMany(person => person.Select(row => row.Session)).Distinct().OrderBy(session => session)
            .Select((session, at) => (session, at)).ToDictionary(pair => pair.session, pair => pair.at);
        var rows = persons.Sum(person => person.Length);
        var isBalanced = persons.Length > 0 && rows == persons.Length * sessions.Count;
        return new WithinPersonReliability(Rc(scale, persons, sessions, rows), persons.Length, sessions.Count, rows, isBalanced);
    }

    private static Coefficient Rc(ScaleItems scale, (decimal Session, double[] Values)[][] persons, Dictionary<decimal, int> sessions, int rows)
    {
        var items = scale.Items.Count;
        Coefficient Refused(RefusalReason reason, int? found = null, int? needed = null) => new(new Refusal(reason, found, needed), rows);
        if (!scale.CountEqually)
        {
            return Refused(RefusalReason.ItemsCountUnequally);
        }

        if (items < 2)
        {
            return Refused(RefusalReason.TooFewItems, items, 2);
        }

        if (persons.Length < Reliability.MinimumPersons)
        {
            return Refused(RefusalReason.TooFewPersons, persons.Length, Reliability.MinimumPersons);
        }

        var groups = new SessionGroups(sessions.Count, persons.Select(person => person.Select(row => sessions[row.Session])));
        var free = rows - persons.Length - (sessions.Count - groups.Count);
        if (free < 1)
        {
            return Refused(RefusalReason.TooFewSessions);
        }

        var residuals = Residuals(persons, sessions, groups, items);
        var pooled = residuals.TransposeThisAndMultiply(residuals) / free;

        // What rounding leaves of no variance is measured against the answers themselves.
        var answered = persons.Sum(person => person.Sum(row => row.Values.Sum(value => value * value)));
        if (Covariance.Alpha(pooled) is not { } alpha || pooled.Trace() <= 1e-20 * answered)
        {
            return Refused(RefusalReason.NoVariance);
        }

        return Covariance.IsPositiveDefinite(pooled) ? new Coefficient(alpha, rows) : Refused(RefusalReason.NotPositiveDefinite);
    }

    /// <summary>What neither the person nor the session explains.</summary>
    private static Matrix<double> Residuals((decimal Session, double[] Values)[][] persons, Dictionary<decimal, int> sessions, SessionGroups groups, int items)
    {
        var centred = persons.Select(person => Centred([.. person.Select(row => row.Values)], items)).ToArray();

        // The normal equations of the sessions once the persons are taken out. One session of each group is the reference.
        var left = Matrix<double>.Build.Dense(sessions.Count, sessions.Count);
        var right = Matrix<double>.Build.Dense(sessions.Count, items);
        for (var p = 0; p < persons.Length; p++)
        {
            var at = persons[p].Select(row => sessions[row.Session]).ToArray();
            for (var i = 0; i < at.Length; i++)
            {
                left[at[i], at[i]] += 1;
                foreach (var other in at)
                {
                    left[at[i], other] -= 1.0 / at.Length;
                }

                right.SetRow(at[i], right.Row(at[i]) + centred[p].Row(i));
            }
        }

        foreach (var reference in groups.References)
        {
            left.ClearRow(reference);
            left.ClearColumn(reference);
            left[reference, reference] = 1;
            right.ClearRow(reference);
        }

        var effects = left.Cholesky().Solve(right);
        var residuals = persons.Select((person, p) =>
            centred[p] - Centred([.. person.Select(row => effects.Row(sessions[row.Session]).ToArray())], items));
        return Matrix<double>.Build.DenseOfRowArrays(residuals.SelectMany(person => person.ToRowArrays()));
    }

    private static Matrix<double> Centred(double[][] rows, int items)
    {
        var values = Matrix<double>.Build.DenseOfRowArrays(rows);
        var means = Enumerable.Range(0, items).Select(item => rows.Sum(row => row[item]) / rows.Length).ToArray();
        values.MapIndexedInplace((_, item, value) => value - means[item]);
        return values;
    }
}
