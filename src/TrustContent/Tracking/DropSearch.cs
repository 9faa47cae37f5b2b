using TrustContent.Catalog;
using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>Looks for drops in one scale, and for what became of each.</summary>
/// <remarks>
/// The usual is what lay before: a rating is held against each of the last five, and the median of those differences
/// counts. The spread is the largest of the client's own, the site's, and a share of the range. From a drop until it has
/// returned, not returned or stayed unknown, lower ratings belong to the same fall and are no drops of their own.
/// </remarks>
internal sealed class DropSearch(
    IReadOnlyList<CourseRating> ratings, Timeline timeline, CourseRules rules, PairedComparison pairs, ScaleId scale, double sign, double range, double? siteSd)
{
    private readonly List<CourseEvent> _events = [];
    private readonly List<TrackedSession> _notJudged = [];
    private Fall? _open;

    /// <summary>The sessions with enough ratings before them in all, but too few near enough or comparable.</summary>
    public IReadOnlyList<TrackedSession> NotJudged => _notJudged;

    public IReadOnlyList<CourseEvent> Find()
    {
        for (var i = 0; i < ratings.Count; i++)
        {
            if (_open is not null)
            {
                Follow(i);
            }
            else
            {
                Judge(i);
            }
        }

        if (_open is not null)
        {
            Close(CourseEventKind.Unknown, timeline.Sessions.Count - 1, null);
        }

        return _events;
    }

    /// <summary>Whether a rating is a drop, held against those before it.</summary>
    private void Judge(int i)
    {
        var window = rules.Count(CourseThreshold.ReferenceSessions);
        var usual = ratings.Take(i)
            .Where(earlier => timeline.Between(earlier.Position, ratings[i].Position) <= window && pairs.Difference(earlier, ratings[i], scale) is not null)
            .Reverse().Take(rules.Count(CourseThreshold.ReferenceRatings)).Reverse().ToArray();
        if (usual.Length < rules.Count(CourseThreshold.ReferenceRatings))
        {
            if (i >= rules.Count(CourseThreshold.ReferenceRatings))
            {
                _notJudged.Add(ratings[i].Session);
            }

            return;
        }

        var (spread, basis) = Spread(i);
        var fall = new Fall(ratings[i], usual, spread, basis);
        var below = Below(fall, ratings[i])!.Value;
        if (Reaches(below, spread, CourseThreshold.Drop))
        {
            Open(CourseEventKind.ScoreDrop, fall, below);
        }
        else if (Reaches(below, spread, CourseThreshold.SmallDrop))
        {
            Open(CourseEventKind.SmallScoreDrop, fall, below);
        }
    }

    /// <summary>What a rating after a drop says of it.</summary>
    private void Follow(int i)
    {
        var fall = _open!;
        var rating = ratings[i];
        if (timeline.Between(fall.Drop.Position, rating.Position) > rules.Count(CourseThreshold.FollowUpSessions))
        {
            Close(CourseEventKind.Unknown, rating.Position, null);
            Judge(i);
            return;
        }

        if (Below(fall, rating) is not { } below)
        {
            return;
        }

        fall.After.Add(rating);
        var measure = new DropMeasure(rating.Value, below, fall.Spread, fall.Basis);
        if (Comparison.IsAtMost(below, rules[CourseThreshold.ReturnTolerance].Value * fall.Spread))
        {
            Close(CourseEventKind.ScoreReturned, rating.Position, measure);
        }
        else if (fall.IsSmall && Reaches(below, fall.Spread, CourseThreshold.Drop))
        {
            // The fall went on: from here it counts as a drop, still measured from what was usual before it began.
            Open(CourseEventKind.ScoreDrop, new Fall(rating, fall.Usual, fall.Spread, fall.Basis), below);
        }
        else if (fall.After.Count == rules.Count(CourseThreshold.FollowUpRatings))
        {
            Close(CourseEventKind.NotReturned, rating.Position, measure);
        }
    }

    private void Open(CourseEventKind kind, Fall fall, double below)
    {
        fall.IsSmall = kind == CourseEventKind.SmallScoreDrop;
        var measure = new DropMeasure(fall.Drop.Value, below, fall.Spread, fall.Basis);
        string[] deciding =
        [
            fall.IsSmall ? CourseThreshold.SmallDrop : CourseThreshold.Drop, CourseThreshold.ReferenceRatings, CourseThreshold.ReferenceSessions,
            .. fall.Basis == SpreadBasis.ShareOfRange ? [CourseThreshold.SpreadFloor] : Array.Empty<string>(),
        ];
        Add(kind, fall.Drop.Position, measure, null, fall.Usual, deciding);
        _open = fall;
    }

    private void Close(CourseEventKind kind, int position, DropMeasure? measure)
    {
        var fall = _open!;
        string[] deciding = kind == CourseEventKind.ScoreReturned
            ? [CourseThreshold.ReturnTolerance, CourseThreshold.FollowUpRatings, CourseThreshold.FollowUpSessions]
            : [CourseThreshold.FollowUpRatings, CourseThreshold.FollowUpSessions];
        Add(kind, position, measure, fall.Drop.Session, fall.After, deciding);
        _open = null;
    }

    private void Add(CourseEventKind kind, int position, DropMeasure? measure, TrackedSession? since, IEnumerable<CourseRating> restsOn, IEnumerable<string> deciding)
        => _events.Add(new CourseEvent(
            kind,
            timeline.Sessions[position],
            position,
            measure,
            since,
            restsOn.Select(rating => rating.Session),
            deciding.Select(id => rules[id]),
            rules.FindFalseAlarm(kind)));

    private (double Spread, SpreadBasis Basis) Spread(int i)
    {
        var own = (Statistics.StandardDeviation([.. ratings.Take(i).Select(rating => rating.Value)]), SpreadBasis.OwnRatings);
        var floor = (rules[CourseThreshold.SpreadFloor].Value * range, SpreadBasis.ShareOfRange);
        var site = (siteSd ?? 0, SpreadBasis.SiteNorm);
        return new[] { own, site, floor }.OrderByDescending(spread => spread.Item1).First();
    }

    /// <summary>How far a rating lies on the worse side of the usual before a fall.</summary>
    private double? Below(Fall fall, CourseRating rating)
    {
        var differences = fall.Usual.Select(earlier => pairs.Difference(earlier, rating, scale) * sign).ToArray();
        return differences.Any(difference => difference is null) ? null : Statistics.Median(differences.Select(difference => difference!.Value));
    }

    private bool Reaches(double below, double spread, string threshold) => Comparison.IsAtLeast(below, rules[threshold].Value * spread);

    /// <summary>A drop that is being followed.</summary>
    private sealed class Fall(CourseRating drop, IReadOnlyList<CourseRating> usual, double spread, SpreadBasis basis)
    {
        public CourseRating Drop { get; } = drop;

        public IReadOnlyList<CourseRating> Usual { get; } = usual;

        public double Spread { get; } = spread;

        public SpreadBasis Basis { get; } = basis;

        public bool IsSmall { get; set; }

        public List<CourseRating> After { get; } = [];
    }
}
